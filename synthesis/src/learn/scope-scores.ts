/** How well the best class fits each row, against "none of the others". */
import { bestBut, scopeScore } from "@loopai/engine";

/** @param scores Row r, class k at `r * classCount + k`. @param none The class that stands for none of the others. */
export function scopeScores(scores: Float32Array, classCount: number, none: number, temperature: number): Float64Array {
  return Float64Array.from({ length: scores.length / classCount }, (_, row) => {
    const own = scores.subarray(row * classCount, (row + 1) * classCount);
    return scopeScore(own, bestBut(own, none), none, temperature);
  });
}
