/**
 * Is the candidate too good on the holdout to have never seen it?
 *
 * Both sides are drawn by the same hash, so what its recipe reaches out of fold it should reach on the holdout: a little more,
 * since it has learnt from all training rows, but not far more. Who has seen the holdout shows by that.
 */
import { binomialUpperTail, type GateCheck, type LabelledRow, type Proportion } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";
import { FEW_TO_JUDGE } from "../split/enough-rows.ts";

/** Learning from all rows instead of all but a fold's may take this share of the errors away. */
const ERRORS_LEFT = 0.7;
const TOO_GOOD_BELOW = 0.01;

/** @param outOfFold What the candidate's recipe reached on training rows; undefined where it has none. */
export function checkLeak(
  program: JudgedProgram,
  outOfFold: Proportion | undefined,
  holdout: readonly LabelledRow[],
): GateCheck {
  if (outOfFold === undefined) {
    return { name: "leak", passed: true, finding: "left out: the candidate has no figure out of fold to compare with" };
  }
  if (holdout.length < FEW_TO_JUDGE) {
    return {
      name: "leak",
      passed: true,
      finding: `too few to judge: ${holdout.length} holdout rows, ${FEW_TO_JUDGE} would do`,
    };
  }
  const right = judgeRows(program, holdout).filter((row) => row.right).length;
  const best = 1 - (1 - outOfFold.wilson95[1]) * ERRORS_LEFT;
  const chance = binomialUpperTail(right, holdout.length, best);
  const finding = `${right} of ${holdout.length} right, where ${percent(outOfFold.value)} out of fold make at most ${percent(best)} likely; chance of so many or more: p = ${chance.toPrecision(2)}, refused below ${TOO_GOOD_BELOW}`;
  return { name: "leak", passed: chance >= TOO_GOOD_BELOW, finding };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
