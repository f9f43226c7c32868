/** Is the candidate worse than what serves now, on rows that neither has seen? */
import { exactMcNemar, type GateCheck, type LabelledRow } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";
import { FEW_TO_JUDGE } from "../split/enough-rows.ts";

/**
 * A lead of the champion that chance would give less often than this refuses the candidate. High on purpose:
 * the gate errs towards refusing, since what it lets through costs shadow traffic and labels.
 */
const WORSE_BELOW = 0.2;

/** @param champion Undefined for a first version: there is nothing to compare with. */
export function checkHoldout(
  program: JudgedProgram,
  champion: JudgedProgram | undefined,
  holdout: readonly LabelledRow[],
): GateCheck {
  if (champion === undefined) {
    return { name: "holdout", passed: true, finding: "left out: a first version has no champion to meet" };
  }
  if (holdout.length < FEW_TO_JUDGE) {
    const finding = `too few to judge: ${holdout.length} holdout rows, ${FEW_TO_JUDGE} would do; this version serves nobody until a person or live traffic says so`;
    return { name: "holdout", passed: true, finding };
  }
  const candidateRight = judgeRows(program, holdout).map(({ right }) => right);
  const championRight = judgeRows(champion, holdout).map(({ right }) => right);
  const onlyCandidate = candidateRight.filter((right, row) => right && !championRight[row]).length;
  const onlyChampion = championRight.filter((right, row) => right && !candidateRight[row]).length;
  const { secondBetter } = exactMcNemar(onlyCandidate, onlyChampion);

  const right = `candidate ${count(candidateRight)} of ${holdout.length} right, champion ${count(championRight)}`;
  const alone = `${onlyCandidate} only the candidate, ${onlyChampion} only the champion`;
  const finding = `${right} (${alone}); exact McNemar test that the champion is better: p = ${secondBetter.toFixed(3)}, refused below ${WORSE_BELOW}`;
  return { name: "holdout", passed: secondBetter >= WORSE_BELOW, finding };
}

function count(right: readonly boolean[]): number {
  return right.filter(Boolean).length;
}
