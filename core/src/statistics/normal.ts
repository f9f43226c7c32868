/** The standard normal distribution. */
// Programs that reach this file from another room find the types of jstat only by this line.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./jstat.d.ts" />
import jStat from "jstat";

/**
 * The value that a standard normal variable stays below with probability `p`; absolute error below 1e-12.
 *
 * @param p Between 0 and 1.
 * @throws {RangeError} unless 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Cannot take the normal quantile at ${p}: expected between 0 and 1`);
  return jStat.normal.inv(p, 0, 1);
}
