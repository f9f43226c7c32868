/**
 * The Wilson score interval: how far a measured share may be from the true one, for reports.
 *
 * Source: E. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927) 209-212. It is for a number of rows that was fixed beforehand;
 * its coverage is about the nominal one on average, not guaranteed (that is Clopper-Pearson).
 */
import { normalQuantile } from "./normal.ts";
import type { Proportion } from "../report.ts";

/**
 * The two-sided interval of `successes` in `n`, without continuity correction.
 *
 * @param confidence Nominal coverage, in 0 to 1 exclusive. @defaultValue 0.95
 * @returns [0, 1] where `n` is 0: nothing is known.
 * @throws {RangeError} unless 0 <= successes <= n are whole and confidence lies between 0 and 1.
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): readonly [low: number, high: number] {
  requireProportion(successes, n, confidence);
  if (n === 0) return [0, 1];
  const z = normalQuantile((1 + confidence) / 2);
  const share = successes / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
  // The ends are exact where rounding could leave the unit interval or cut off the estimate.
  const low = successes === 0 ? 0 : Math.max(0, Math.min(share, centre - half));
  const high = successes === n ? 1 : Math.min(1, Math.max(share, centre + half));
  return [low, high];
}

/**
 * A share as it stands in reports: its value, its number of rows and its 95 % Wilson interval.
 *
 * @throws {RangeError} when `n` is 0: a share of nothing has no value, so the caller leaves the figure out.
 */
export function proportion(successes: number, n: number): Proportion {
  if (n === 0) throw new RangeError("Cannot state a share of 0 rows: expected at least one row");
  const [low, high] = wilsonInterval(successes, n);
  return { value: successes / n, n, wilson95: [low, high] };
}

function requireProportion(successes: number, n: number, confidence: number): void {
  const counts = Number.isSafeInteger(successes) && Number.isSafeInteger(n) && successes >= 0 && successes <= n;
  if (counts && confidence > 0 && confidence < 1) return;
  throw new RangeError(
    `Cannot compute a Wilson interval of ${successes} in ${n} at ${confidence}: expected 0 <= successes <= n, 0 < confidence < 1`,
  );
}
