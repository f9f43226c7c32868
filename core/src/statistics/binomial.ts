/**
 * The binomial distribution: probabilities and tails, exact up to rounding for n up to a million and more.
 *
 * A probability is computed by Loader's saddle-point expansion, which has no cancellation, and a tail is
 * summed from it by the ratio of neighbours. (jstat's incomplete beta stops after 100 terms: at n = 1e6 it
 * is wrong in the second digit.)
 */

const LN_2_PI = Math.log(2 * Math.PI);
/** A term below this share of the sum changes no digit of it. */
const NEGLIGIBLE = 1e-18;

/**
 * P[X = k] for X ~ Binomial(n, p), relative error below 1e-12.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
 *
 * @throws {RangeError} unless n is a whole number >= 0, k a whole number in 0 to n, and p in 0 to 1.
 */
export function binomialProbability(k: number, n: number, p: number): number {
  requireBinomial(k, n, p);
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const logCorrection = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const logDeviance = -deviance(k, n * p) - deviance(n - k, n * (1 - p));
  const logScale = 0.5 * (Math.log(n) - LN_2_PI - Math.log(k) - Math.log(n - k));
  return Math.exp(logCorrection + logDeviance + logScale);
}

/**
 * P[X >= k] for X ~ Binomial(n, p): the chance of at least `k` right answers among `n`.
 *
 * Takes some multiple of sqrt(n) steps.
 *
 * @throws {RangeError} as {@link binomialProbability}.
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
  requireBinomial(k, n, p);
  if (k === 0) return 1;
  return k > n * p ? sumUpwards(k, n, p) : 1 - sumDownwards(k - 1, n, p);
}

/**
 * P[X <= k] for X ~ Binomial(n, p).
 *
 * @throws {RangeError} as {@link binomialProbability}.
 */
export function binomialLowerTail(k: number, n: number, p: number): number {
  requireBinomial(k, n, p);
  if (k === n) return 1;
  return k < n * p ? sumDownwards(k, n, p) : 1 - sumUpwards(k + 1, n, p);
}

/** P[X >= k] where k lies above the mean: the terms fall from there on, so the sum ends when they no longer count. */
function sumUpwards(k: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let term = binomialProbability(k, n, p);
  let sum = term;
  for (let i = k; i < n && term > sum * NEGLIGIBLE; i++) {
    term *= ((n - i) / (i + 1)) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}

/** P[X <= k] where k lies below the mean. */
function sumDownwards(k: number, n: number, p: number): number {
  const odds = (1 - p) / p;
  let term = binomialProbability(k, n, p);
  let sum = term;
  for (let i = k; i > 0 && term > sum * NEGLIGIBLE; i--) {
    term *= (i / (n - i + 1)) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}

/** ln(n!) minus Stirling's formula ln(sqrt(2 pi n) (n/e)^n), for whole n >= 1. */
function stirlingError(n: number): number {
  if (n < 16) return logFactorial(n) - (0.5 * (LN_2_PI + Math.log(n)) + n * Math.log(n) - n);
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

function logFactorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return Math.log(product);
}

/** x ln(x / mean) + mean - x, by a series where x is near the mean and the terms would cancel. */
function deviance(x: number, mean: number): number {
  const distance = x - mean;
  if (Math.abs(distance) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = distance / (x + mean);
  let sum = distance * v;
  let power = 2 * x * v;
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}

function requireBinomial(k: number, n: number, p: number): void {
  const ok = Number.isSafeInteger(n) && Number.isSafeInteger(k) && k >= 0 && k <= n && p >= 0 && p <= 1;
  if (ok) return;
  throw new RangeError(
    `Cannot compute a binomial probability of k=${k}, n=${n}, p=${p}: expected 0 <= k <= n, 0 <= p <= 1`,
  );
}
