/** Which kind of program is made of the rows: the one that is right most often, with a bias to the simpler. */
import type { Candidate } from "./candidate.ts";

/** A simpler program may be wrong on one row in this many more: it is quicker, smaller and can be read. */
const ROWS_A_ROW = 2_000;

/** @param candidates From simple to complex, at least one. */
export function chooseCandidate(candidates: readonly Candidate[], rows: number): Candidate {
  const most = Math.max(...candidates.map(({ right }) => right));
  const chosen = candidates.find(({ right }) => right >= most - rows / ROWS_A_ROW);
  if (chosen === undefined) throw new RangeError("Cannot choose a program: there is no candidate");
  return chosen;
}
