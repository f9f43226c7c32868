/** How far confidences are from the shares they promise. */

/**
 * Expected calibration error of the answer given (top label), over equal-width bins of the confidence.
 *
 * Sum over bins of (rows in bin / rows) * |share right - mean confidence|. Bin b of B holds confidences in
 * (b / B, (b + 1) / B], the first one 0 too. Source: Guo et al., "On calibration of modern neural networks",
 * ICML 2017, section 2.
 *
 * @param confidences In 0 to 1, one a row.
 * @param right Whether the row's answer was right; as long as `confidences`.
 * @param bins Number of bins. @defaultValue 10
 * @returns 0 to 1; 0 for no rows.
 * @throws {RangeError} when the lengths differ or a confidence is not in 0 to 1.
 */
export function expectedCalibrationError(confidences: ArrayLike<number>, right: ArrayLike<boolean>, bins = 10): number {
  if (confidences.length !== right.length) {
    throw new RangeError(
      `Cannot compute the calibration error: ${confidences.length} confidences for ${right.length} rows`,
    );
  }
  // What the bin's confidences sum to, minus how many of its answers are right.
  const excess = new Float64Array(bins);
  for (let row = 0; row < confidences.length; row++) {
    const confidence = confidences[row] ?? Number.NaN;
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new RangeError(`Cannot compute the calibration error: a confidence is ${confidence}, expected 0 to 1`);
    }
    const bin = Math.max(0, Math.ceil(confidence * bins) - 1);
    excess[bin] = (excess[bin] ?? 0) + confidence - (right[row] ? 1 : 0);
  }
  const total = excess.reduce((sum, binExcess) => sum + Math.abs(binExcess), 0);
  return confidences.length === 0 ? 0 : total / confidences.length;
}
