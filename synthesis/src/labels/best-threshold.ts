/** The threshold above which a label is given: the one of the best F1 out of fold, in the middle between two rows. */

/** Rows by which a threshold must be better than none, as a share: less is noise of the folds. */
const LEAST_GAIN = 0.005;

/** @param margins How much more is said for the label than against it. */
export function bestThreshold(margins: Float64Array, holds: readonly boolean[]): number {
  const order = [...margins.keys()].toSorted((left, right) => margins[right] - margins[left]);
  const positives = holds.filter(Boolean).length;
  const natural = f1(
    order.filter((row) => margins[row] > 0 && holds[row]).length,
    order.filter((row) => margins[row] > 0).length,
    positives,
  );
  let best = { above: 0, value: natural + LEAST_GAIN };
  let right = 0;
  for (const [at, row] of order.entries()) {
    if (holds[row]) right++;
    const next = order[at + 1];
    const value = f1(right, at + 1, positives);
    if (next !== undefined && margins[next] < margins[row] && value > best.value) {
      best = { above: (margins[row] + margins[next]) / 2, value };
    }
  }
  return best.above;
}

function f1(right: number, given: number, positives: number): number {
  return given + positives === 0 ? 0 : (2 * right) / (given + positives);
}
