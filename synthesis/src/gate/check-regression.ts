/** Does the candidate get every pinned correction right? A person who corrected a mistake never sees it again. */
import type { GateCheck, LabelledRow } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";

const NAMED = 3;

/** @param pinned Corrections on the training side, one a duplicate group. */
export function checkRegression(program: JudgedProgram, pinned: readonly LabelledRow[]): GateCheck {
  if (pinned.length === 0) {
    return { name: "regression", passed: true, finding: "left out: there are no corrections yet" };
  }
  const wrong = judgeRows(program, pinned).filter(({ right }) => !right);
  const counts = `${pinned.length - wrong.length} of ${pinned.length} corrections right`;
  const named = wrong.slice(0, NAMED).map(({ row }) => row.origin);
  const finding = wrong.length === 0 ? counts : `${counts}; wrong among others: ${named.join(", ")}`;
  return { name: "regression", passed: wrong.length === 0, finding };
}
