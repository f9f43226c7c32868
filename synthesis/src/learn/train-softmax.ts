/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan & Singer 2011), a few epochs in seeded order.
 *
 * Stopping early is the regularisation: a feature seen rarely has moved little.
 */
import { RECIPE } from "./recipe.ts";
import { SeededRandom } from "./seeded-random.ts";
import type { WeighedRows } from "./weighed-rows.ts";

/**
 * @param scales Scale of each feature, bias included; weights come back for unscaled features.
 * @returns Weight of feature f for class k at `f * classCount + k`, the bias in the last row.
 */
export function trainSoftmax(data: WeighedRows, scales: Float32Array, seed: number, epochs: number): Float32Array {
  const { rows, features, starts, ids, classes, classCount } = data;
  const values = data.values.map((value, at) => value * scales[ids[at]]);
  const weights = new Float32Array((features + 1) * classCount);
  const squares = new Float32Array(weights.length).fill(RECIPE.softmaxFirstSquare);
  const random = new SeededRandom(seed);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const shares = new Float64Array(classCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = RECIPE.softmaxRate * (1 - (epoch / epochs) * RECIPE.softmaxDecay);
    random.shuffle(order);
    for (const row of order) {
      const start = starts[row];
      const end = starts[row + 1];
      scoreRow(weights, ids, values, start, end, shares);
      toShares(shares);
      shares[classes[row]] -= 1;
      for (let classIndex = 0; classIndex < classCount; classIndex++) {
        const gradient = shares[classIndex];
        if (Math.abs(gradient) < RECIPE.softmaxLeastGradient) continue;
        for (let at = start; at < end; at++) {
          const place = ids[at] * classCount + classIndex;
          const slope = gradient * values[at];
          squares[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
        }
      }
    }
  }
  for (let place = 0; place < weights.length; place++) weights[place] *= scales[Math.floor(place / classCount)];
  return weights;
}

/** Fills `scores` with the score of each class of the row from `start` to `end`. */
export function scoreRow(
  weights: Float32Array,
  ids: Int32Array,
  values: Float32Array,
  start: number,
  end: number,
  scores: Float64Array,
): void {
  const classCount = scores.length;
  scores.fill(0);
  for (let at = start; at < end; at++) {
    const base = ids[at] * classCount;
    const value = values[at];
    for (let classIndex = 0; classIndex < classCount; classIndex++)
      scores[classIndex] += weights[base + classIndex] * value;
  }
}

/** Scores to shares that sum to one, in place. */
export function toShares(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at] - highest);
    sum += scores[at];
  }
  for (let at = 0; at < scores.length; at++) scores[at] /= sum;
}
