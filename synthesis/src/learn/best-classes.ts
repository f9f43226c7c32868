/** From scores to the class that is answered. */

/** Class with the highest score of each row, the first among equals. Row r, class k stands at `r * classCount + k`. */
export function bestClasses(scores: Float32Array, classCount: number): Int32Array {
  const best = new Int32Array(scores.length / classCount);
  for (let row = 0; row < best.length; row++) {
    const base = row * classCount;
    for (let at = 1; at < classCount; at++) if (scores[base + at] > scores[base + best[row]]) best[row] = at;
  }
  return best;
}

/** Rows whose answer is their class. */
export function countRight(answers: Int32Array, classes: Int32Array): number {
  let right = 0;
  for (let row = 0; row < classes.length; row++) if (answers[row] === classes[row]) right++;
  return right;
}
