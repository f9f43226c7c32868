/** The probability of chosen classes by softmax(scores / temperature). */

/** @param scores Row r, class k at `r * classCount + k`, `classCount` being scores by rows. @param chosen Class of each row. */
export function softmaxAt(scores: Float32Array, chosen: Int32Array, temperature: number): Float64Array {
  const classCount = scores.length / chosen.length;
  return Float64Array.from(chosen, (own, row) => {
    const base = row * classCount;
    let sum = 0;
    for (let at = base; at < base + classCount; at++) sum += Math.exp((scores[at] - scores[base + own]) / temperature);
    return 1 / sum;
  });
}
