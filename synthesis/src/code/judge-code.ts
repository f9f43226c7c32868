/**
 * Judges code that a person or a model wrote, by answers that were collected already: this room runs no code.
 *
 * The same screen as for what was learnt, with the same checks where they mean the same. Whoever writes code may look at
 * training rows, so no figure counts one: only rows kept for judging do.
 */
import type { Certificate, GateCheck, Guarantee, Json, Report } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import { certifyHoldout } from "../certify-holdout.ts";
import { checkClasses } from "../gate/check-classes.ts";
import { checkConstant } from "../gate/check-constant.ts";
import { checkImprovement } from "../gate/check-improvement.ts";
import { checkHoldout } from "../gate/check-holdout.ts";
import { checkRegression } from "../gate/check-regression.ts";
import type { NewRow } from "../gate/new-row.ts";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";
import { programOfAnswers } from "../report/program-of-answers.ts";
import type { Effort } from "../report/stopwatch.ts";
import type { PreparedRows } from "../split/prepare-rows.ts";
import type { AskedRow } from "./asked-row.ts";
import { checkCallTime } from "./check-call-time.ts";
import { checkCodeReplay } from "./check-code-replay.ts";
import { checkCodeSize } from "./check-code-size.ts";
import { checkLoads } from "./check-loads.ts";
import { codeReport, type WrittenByModel } from "./code-report.ts";

export interface CodeJudgementRequest {
  readonly language: string;
  readonly entry: string;
  readonly files: ProgramFiles;
  /** Its `time_ms`. */
  readonly timeLimitMs: number;
  readonly rows: PreparedRows;
  /** What it said, in a fresh process, to the rows of `rowsToAsk` or, where there was no time for all, the first of them. */
  readonly asked: readonly AskedRow[];
  /** The same rows, asked of another fresh process in another order. */
  readonly askedAgain: readonly AskedRow[];
  /** Times of calls that were made one at a time, in milliseconds. */
  readonly durationsMs: readonly number[];
  /** What serves now; undefined where nothing does. */
  readonly champion?: JudgedProgram | undefined;
  readonly guarantee?: Guarantee | undefined;
  /** Programs that people wrote and that were judged by the same rows before. */
  readonly judgedBefore: number;
  /** What it answers on rows that it was made for and that its author did not see; undefined: the author may have seen them. */
  readonly newRows?: readonly NewRow[] | undefined;
  /** What is known of how a model wrote it; undefined: a person did. */
  readonly written?: WrittenByModel | undefined;
  readonly effort: Effort;
}

export interface CodeJudgement {
  /** `report.gate.admitted` says whether it may serve. */
  readonly report: Report;
  readonly certificate: Certificate | null;
  readonly threshold: number | null;
}

export function judgeCode(request: CodeJudgementRequest): CodeJudgement {
  const { rows, asked, guarantee } = request;
  const program = answeredProgram(request);
  const known = new Set(asked.map(({ row }) => row));
  const judged = judgeRows(
    program,
    rows.evidence.filter((row) => known.has(row)),
  );
  const proof = certifyHoldout(program, judged, rows.relabelled, guarantee);
  const checks = checksOf(request, program, known);
  const report = codeReport({
    ...request,
    outputs: program.definition.outputs,
    judged,
    coverage: proof.coverage,
    gate: { admitted: checks.every(({ passed }) => passed), checks },
    warnings: proof.warnings,
  });
  return { report, certificate: proof.certificate, threshold: proof.threshold };
}

function checksOf(
  { files, entry, timeLimitMs, rows, asked, askedAgain, durationsMs, champion, newRows, written }: CodeJudgementRequest,
  program: JudgedProgram,
  known: ReadonlySet<AskedRow["row"]>,
): GateCheck[] {
  const holdout = rows.holdout.filter((row) => known.has(row));
  return [
    checkLoads(asked),
    checkCodeSize(files, entry),
    checkCallTime(durationsMs, timeLimitMs),
    checkCodeReplay(asked, askedAgain),
    checkRegression(program, rows.pinned),
    checkHoldout(program, champion, holdout),
    checkClasses(program, champion, holdout),
    improvement(),
    checkConstant(program, champion, rows.train, holdout),
  ];

  function improvement(): GateCheck {
    if (written !== undefined) return checkImprovement(program, champion, newRows, rows.pinned);
    const finding = "left out: whoever wrote it may have looked at the rows that came since the champion";
    return { name: "improvement", passed: true, finding };
  }
}

/** By its answers, and by every label: a proof for each class has to know the classes before it sees the answers. */
function answeredProgram({ asked, rows }: CodeJudgementRequest): JudgedProgram {
  const labels: readonly Json[] = [...rows.train, ...rows.dev, ...rows.holdout, ...rows.evidence].map(
    ({ output }) => output,
  );
  return programOfAnswers(
    asked.map(({ row }) => row.input),
    asked.map(({ answer }) => answer),
    labels,
  );
}
