/** Below which score rows count as "none of the others". */

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

/** The lowest threshold under which enough of the rows outside fall, those that the model recognises counted in. */
export function scopeThreshold(rows: readonly ScopedRow[], recall: number): number {
  const outside = rows.filter(({ isOutside }) => isOutside);
  const missed = outside.filter(({ isGiven }) => !isGiven).map(({ score }) => score);
  const needed = Math.ceil(recall * outside.length) - (outside.length - missed.length);
  if (needed <= 0) return LEAST;
  const last = missed.toSorted((left, right) => left - right)[needed - 1] ?? MOST;
  // The last of them falls under it as well.
  return Math.max(LEAST, Math.min(MOST, last + 1e-9));
}
