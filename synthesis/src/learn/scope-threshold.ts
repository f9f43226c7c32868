/** Below which score rows count as "none of the others". */
import { wilsonInterval } from "@loopai/core";

export interface ScopedRow {
  /** Whether the row belongs to none of the others. */
  readonly isOutside: boolean;
  /** Whether the model says so by itself. */
  readonly isGiven: boolean;
  /** How well the best other class fits. */
  readonly score: number;
}

/** Nothing falls under it: the format's least number. */
const LEAST = -1e6;
const MOST = 1e6;

/** Two-sided level of the interval whose lower end has to reach the recall: one standard error. */
const LEVEL = 0.68;

/**
 * The lowest threshold under which enough of the rows outside fall, those that the model recognises counted in.
 *
 * Such rows are few, so a share that just reaches `recall` on them falls short of it on others half of the time: enough is what
 * reaches it with one standard error to spare (the lower end of Wilson's interval), or all of them.
 */
export function scopeThreshold(rows: readonly ScopedRow[], recall: number): number {
  const outside = rows.filter(({ isOutside }) => isOutside);
  const missed = outside.filter(({ isGiven }) => !isGiven).map(({ score }) => score);
  const needed = enough(outside.length, recall) - (outside.length - missed.length);
  if (needed <= 0) return LEAST;
  const last = missed.toSorted((left, right) => left - right)[needed - 1] ?? MOST;
  // The last of them falls under it as well.
  return Math.max(LEAST, Math.min(MOST, last + 1e-9));
}

/** The fewest of `rows` by which `recall` is reached with a standard error to spare. */
function enough(rows: number, recall: number): number {
  let count = Math.ceil(recall * rows);
  while (count < rows && wilsonInterval(count, rows, LEVEL)[0] < recall) count++;
  return count;
}
