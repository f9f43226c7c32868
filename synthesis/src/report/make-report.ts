/** Everything that was measured while a program was made, in the form of `report.json`. */
import {
  type CoverageRow,
  expectedCalibrationError,
  type GateVerdict,
  type Proportion,
  proportion,
  type Report,
} from "@loopai/core";
import type { DataProgram, ProgramFiles } from "@loopai/engine";
import { rowWarnings } from "../split/enough-rows.ts";
import type { PreparedRows } from "../split/prepare-rows.ts";
import { errorFigure } from "./error-figure.ts";
import { classFigures } from "./class-figures.ts";
import { type JudgedRow, worstMistakes } from "./judged-row.ts";
import type { Effort } from "./stopwatch.ts";
import { strongestTerms } from "./strongest-terms.ts";
import { rightOnUnlikeRows } from "./unlike-rows.ts";

const MISTAKES = 10;
const TERMS = 10;

export interface Measured {
  readonly rows: PreparedRows;
  readonly files: ProgramFiles;
  readonly program: DataProgram;
  readonly portfolio: Report["portfolio"];
  readonly outOfFold: Proportion;
  readonly proposals: Report["proposals"];
  readonly suspects: NonNullable<Report["suspects"]>;
  /** The program's answers on `rows.evidence`. */
  readonly judged: readonly JudgedRow[];
  readonly coverage: readonly CoverageRow[];
  readonly gate: GateVerdict;
  readonly warnings: readonly string[];
  /** Programs that were judged by these rows before. */
  readonly looksBefore: number;
  readonly effort: Effort;
}

export function makeReport(measured: Measured): Report {
  const { rows, files, program, judged } = measured;
  const { definition } = program;
  const unlike = rightOnUnlikeRows(judged, rows.train);
  return {
    made_at: measured.effort.madeAt,
    wall_ms: measured.effort.wallMs,
    cpu_ms: measured.effort.cpuMs,
    model: definition.steps.map((step) => step.kind).join("+"),
    classes: [...definition.outputs],
    rows: {
      train: rows.train.length,
      dev: rows.dev.length,
      holdout: rows.holdout.length,
      groups: rows.groups,
      conflicting: rows.conflicting,
    },
    artifact_bytes: artifactBytes(files),
    portfolio: measured.portfolio,
    out_of_fold: measured.outOfFold,
    ...(measured.proposals === undefined ? {} : { proposals: measured.proposals }),
    ...(judged.length === 0 ? {} : holdoutFigures(judged)),
    ...classFigures(judged, definition.outputs),
    ...errorFigure(judged),
    ...(unlike === undefined ? {} : { unlike_rows: unlike }),
    ...(rows.holdout.length === 0 ? {} : { holdout_looks: measured.looksBefore + 1 }),
    coverage: [...measured.coverage],
    strongest: strongestTerms(program, rows.train, definition.outputs, TERMS),
    mistakes: worstMistakes(judged, MISTAKES),
    ...(measured.suspects.length === 0 ? {} : { suspects: [...measured.suspects] }),
    gate: measured.gate,
    warnings: [...rowWarnings(rows), ...measured.warnings],
  };
}

/** Bytes that answering takes; words.txt only serves explanations. */
export function artifactBytes(files: ProgramFiles): number {
  return [...files].reduce((sum, [path, bytes]) => sum + (path === "words.txt" ? 0 : bytes.length), 0);
}

function holdoutFigures(judged: readonly JudgedRow[]) {
  const right = judged.map((row) => row.right);
  return {
    holdout: proportion(right.filter(Boolean).length, right.length),
    ece: expectedCalibrationError(
      judged.map(({ confidence }) => Math.max(0, confidence)),
      right,
    ),
  };
}
