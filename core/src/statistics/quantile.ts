/** Quantiles of a sample. */

/**
 * The value below which a share `p` of the sample lies, by linear interpolation between order statistics
 * (type 7 of Hyndman & Fan, The American Statistician 50 (1996) 361-365; the default of R and NumPy).
 *
 * @param ascending The sample, sorted from low to high; not empty.
 * @param p In 0 to 1: 0 gives the least, 0.5 the median, 1 the greatest.
 * @throws {RangeError} when the sample is empty or `p` is outside 0 to 1.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const position = (ascending.length - 1) * p;
  const low = ascending[Math.floor(position)];
  const high = ascending[Math.ceil(position)];
  if (low === undefined || high === undefined || !(p >= 0 && p <= 1)) {
    throw new RangeError(`Cannot take quantile ${p} of ${ascending.length} values: expected 0 to 1 of at least one`);
  }
  return low + (high - low) * (position - Math.floor(position));
}
