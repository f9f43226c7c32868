/** How many more labelled rows would prove a promise that the present ones cannot. */
import type { Report } from "@loopai/core";
import { count } from "./figures.ts";

/**
 * Labelled rows to add, so that enough of them are kept for judging.
 *
 * @param needed Holdout rows that would do.
 * @returns null where none are kept for judging, so that their share is unknown.
 */
function moreRows({ train, dev, holdout }: Report["rows"], needed: number): number | null {
  if (holdout === 0) return null;
  const labelledForEach = (train + dev + holdout) / holdout;
  return Math.max(1, Math.ceil((needed - holdout) * labelledForEach));
}

/** What would do, as a clause. */
export function remedy(rows: Report["rows"], needed: number | null): string {
  if (needed === null) return "no number of rows proves it at this error rate";
  const more = moreRows(rows, needed);
  return more === null
    ? `${count(needed)} rows kept for judging would prove it`
    : `about ${count(more)} more labelled rows would prove it`;
}
