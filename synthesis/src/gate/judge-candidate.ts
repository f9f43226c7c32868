/**
 * The gate: a screen between a candidate and any traffic. It errs towards refusing.
 *
 * It admits to shadow, which serves nobody; what goes live is decided elsewhere. Proposers learn one bit from
 * it, admitted or not (Blum & Hardt 2015, the Ladder), and one finalist a run comes here, so the holdout
 * stays fresh. Every check is a pure function in a file beside this one and speaks in words with its figures.
 */
import type { GateVerdict, LabelledRow, Proportion } from "@loopai/core";
import { openDataProgram, type ProgramFiles } from "@loopai/engine";
import type { JudgedProgram } from "../report/judged-program.ts";
import { checkClasses } from "./check-classes.ts";
import { checkConstant } from "./check-constant.ts";
import { checkHoldout } from "./check-holdout.ts";
import { checkImprovement } from "./check-improvement.ts";
import { checkLatency } from "./check-latency.ts";
import { checkLeak } from "./check-leak.ts";
import { checkParse } from "./check-parse.ts";
import { checkRegression } from "./check-regression.ts";
import { checkReplay } from "./check-replay.ts";
import { checkSize } from "./check-size.ts";
import { checkSupport } from "./check-support.ts";
import type { NewRow } from "./new-row.ts";

export interface GateRequest {
  /** The candidate, as it would be written. */
  readonly files: ProgramFiles;
  /** What serves now; undefined for a first version. */
  readonly champion?: JudgedProgram | undefined;
  readonly train: readonly LabelledRow[];
  /** Rows that neither candidate nor champion learnt from. */
  readonly holdout: readonly LabelledRow[];
  /** Corrections on the training side, one a duplicate group. */
  readonly pinned: readonly LabelledRow[];
  /** Training rows that the champion was made without; undefined when that is not known. */
  readonly newRows?: readonly NewRow[] | undefined;
  /** Share of training rows that its recipe answers right without having learnt from them; undefined where there is none. */
  readonly outOfFold?: Proportion | undefined;
  /** Decides the orders of the replay. @defaultValue 1 */
  readonly seed?: number;
}

/** Judges one finalist. A candidate that does not open is judged by that alone. */
export function judgeCandidate(request: GateRequest): GateVerdict {
  const { files, champion, train, holdout, pinned, newRows, outOfFold, seed = 1 } = request;
  const { check: parse, program } = checkParse(files);
  if (program === undefined) return { admitted: false, checks: [parse] };

  const asked = holdout.length > 0 ? holdout : train;
  const checks = [
    parse,
    checkSupport(files, [...train, ...pinned]),
    checkSize(files),
    checkLatency(program, asked),
    checkReplay(() => openDataProgram(files), asked, seed),
    checkRegression(program, pinned),
    checkHoldout(program, champion, holdout),
    checkLeak(program, outOfFold, holdout),
    checkClasses(program, champion, holdout),
    checkImprovement(program, champion, newRows, pinned),
    checkConstant(program, champion, train, holdout),
  ];
  return { admitted: checks.every(({ passed }) => passed), checks };
}
