/**
 * Bounds of a proportion that hold whatever the proportion is: "exact" in the sense of Clopper and Pearson.
 *
 * Source: C. Clopper & E. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26 (1934) 404-413. The bounds are found by bisecting the exact binomial tail.
 */
import { binomialLowerTail, binomialUpperTail } from "./binomial.ts";

/**
 * One-sided lower bound: the largest p under which `successes` or more of `n` would happen with
 * probability at most `delta`. The true proportion is below it with probability at most `delta`.
 *
 * @param delta Accepted error, in 0 to 1 exclusive.
 * @returns 0 without successes, else in 0 to 1.
 * @throws {RangeError} unless 0 <= successes <= n are whole and delta lies between 0 and 1.
 */
export function clopperPearsonLower(successes: number, n: number, delta: number): number {
  requireBound(successes, n, delta);
  if (successes === 0) return 0;
  if (successes === n) return delta ** (1 / n);
  return bisect((p) => binomialUpperTail(successes, n, p) > delta);
}

/**
 * One-sided upper bound: the true proportion is above it with probability at most `delta`.
 *
 * @throws {RangeError} as {@link clopperPearsonLower}.
 */
export function clopperPearsonUpper(successes: number, n: number, delta: number): number {
  requireBound(successes, n, delta);
  if (successes === n) return 1;
  if (successes === 0) return -Math.expm1(Math.log(delta) / n);
  return bisect((p) => binomialLowerTail(successes, n, p) <= delta);
}

/**
 * Two-sided interval: both bounds at half of `1 - confidence`.
 *
 * @param confidence Coverage of the interval, in 0 to 1 exclusive. @defaultValue 0.95
 * @throws {RangeError} as {@link clopperPearsonLower}.
 */
export function clopperPearsonInterval(
  successes: number,
  n: number,
  confidence = 0.95,
): readonly [low: number, high: number] {
  const delta = (1 - confidence) / 2;
  return [clopperPearsonLower(successes, n, delta), clopperPearsonUpper(successes, n, delta)];
}

/** The p at which `isAbove` turns true, to the last bit that bisection can tell apart. */
function bisect(isAbove: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
}

function requireBound(successes: number, n: number, delta: number): void {
  const counts = Number.isSafeInteger(successes) && Number.isSafeInteger(n) && successes >= 0 && successes <= n;
  if (counts && delta > 0 && delta < 1) return;
  throw new RangeError(
    `Cannot bound a proportion of ${successes} in ${n} at error ${delta}: expected 0 <= successes <= n, 0 < delta < 1`,
  );
}
