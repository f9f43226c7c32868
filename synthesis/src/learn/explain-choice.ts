/** Why a candidate was chosen or not, in words for the report. */
import type { Candidate } from "./candidate.ts";
import { lead } from "./choose-candidate.ts";

type Weighed = Pick<Candidate, "kind" | "right">;

/** @param rows Rows that both answered out of fold. */
export function explainChoice(candidate: Weighed, chosen: Weighed, rows: number): string {
  if (candidate === chosen) return "the simplest that none more complex is clearly ahead of";
  const behind = chosen.right - candidate.right;
  if (behind > 0) return `right on ${behind} of ${rows} rows fewer than the ${chosen.kind}`;
  const needed = Math.ceil(lead(candidate, rows));
  if (needed > 0) {
    return `right on ${-behind} of ${rows} rows more than the ${chosen.kind}, where ${needed} would be clear: it gains less from learning from all rows`;
  }
  return behind === 0
    ? `right as often as the ${chosen.kind}, which is simpler`
    : `right on ${-behind} rows more than the ${chosen.kind}, too few to be worth a harder program`;
}
