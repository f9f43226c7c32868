/** What was measured of code that a person or a model wrote, in the form of `report.json`. */
import {
  type CoverageRow,
  expectedCalibrationError,
  type GateVerdict,
  type Json,
  proportion,
  type Report,
} from "@loopai/core";
import { errorFigure } from "../report/error-figure.ts";
import { classFigures } from "../report/class-figures.ts";
import { type JudgedRow, worstMistakes } from "../report/judged-row.ts";
import { judgingWarnings } from "../split/enough-rows.ts";
import { failureCounts } from "./asked-row.ts";
import type { CodeJudgementRequest } from "./judge-code.ts";
import { rowsToAsk } from "./rows-to-ask.ts";

const MISTAKES = 10;
/** More than these are no choice among labels, and nobody reads them. */
const MOST_CLASSES = 200;

/** What is known of code that a model wrote, beside what judges it. */
export interface WrittenByModel extends Pick<Report, "portfolio" | "out_of_fold" | "proposals"> {
  /** Programs of the app that were judged by these rows before. */
  readonly looksBefore: number;
}

export interface CodeMeasured
  extends Pick<CodeJudgementRequest, "language" | "files" | "rows" | "asked" | "judgedBefore" | "effort" | "written"> {
  readonly outputs: readonly Json[];
  /** Its answers on rows that were kept for judging and taken as drawn. */
  readonly judged: readonly JudgedRow[];
  readonly coverage: readonly CoverageRow[];
  readonly gate: GateVerdict;
  readonly warnings: readonly string[];
}

export function codeReport(measured: CodeMeasured): Report {
  const { rows, judged, outputs, effort, written } = measured;
  return {
    made_at: effort.madeAt,
    wall_ms: effort.wallMs,
    cpu_ms: effort.cpuMs,
    model: measured.language,
    classes: outputs.length > MOST_CLASSES ? [] : [...outputs],
    rows: {
      train: rows.train.length,
      dev: rows.dev.length,
      holdout: rows.holdout.length,
      groups: rows.groups,
      conflicting: rows.conflicting,
    },
    artifact_bytes: [...measured.files.values()].reduce((sum, { length }) => sum + length, 0),
    portfolio: written?.portfolio ?? [],
    ...(written?.out_of_fold === undefined ? {} : { out_of_fold: written.out_of_fold }),
    ...(written?.proposals === undefined ? {} : { proposals: written.proposals }),
    ...(written === undefined || rows.holdout.length === 0 ? {} : { holdout_looks: written.looksBefore + 1 }),
    ...holdoutFigures(judged),
    ...classFigures(judged, outputs),
    ...errorFigure(judged),
    coverage: [...measured.coverage],
    strongest: [],
    mistakes: worstMistakes(judged, MISTAKES),
    gate: measured.gate,
    warnings: [...warningsOf(measured), ...measured.warnings],
  };
}

function holdoutFigures(judged: readonly JudgedRow[]): Pick<Report, "holdout" | "ece"> {
  if (judged.length === 0) return {};
  const right = judged.map((row) => row.right);
  const holdout = proportion(right.filter(Boolean).length, right.length);
  // Without a confidence there is nothing that could be calibrated.
  if (judged.every(({ confidence }) => confidence <= 0)) return { holdout };
  const confidences = judged.map(({ confidence }) => Math.max(0, confidence));
  return { holdout, ece: expectedCalibrationError(confidences, right) };
}

/** Corrections count as asked rows: what is missing is what no time was left for. */
function warningsOf({ rows, asked, judged, judgedBefore, written }: CodeMeasured): readonly string[] {
  const warnings = [...judgingWarnings(rows)];
  const wanted = rowsToAsk(rows).length;
  if (asked.length < wanted) {
    warnings.push(`Rows that it was asked: ${asked.length} of ${wanted}, for it took too long to ask it all of them`);
  }
  const failed = failureCounts(asked);
  if (failed !== "")
    warnings.push(`Rows on which it failed, counted as answered wrongly: ${failed}, of ${asked.length}`);
  // No prompt shows a row that judges.
  if (written !== undefined) return warnings;
  if (judged.length > 0) {
    warnings.push(
      "A person wrote it: its accuracy and every proof hold only if nobody looked at the rows kept for judging while writing it",
    );
  }
  if (judged.length > 0 && judgedBefore > 0) {
    warnings.push(
      `Programs that people wrote and that were judged by these rows before: ${judgedBefore}; each look makes it more likely that one of them looks good by chance, so add rows before the next`,
    );
  }
  return warnings;
}
