/**
 * Linear support vector machines, one class against the rest, by dual coordinate descent.
 *
 * Hsieh, Chang, Lin, Keerthi & Sundararajan 2008, algorithm 3 with squared hinge loss and shrinking, as in
 * liblinear. Two classes need one machine: its weights speak for the second class, negated for the first.
 */
import { RECIPE } from "./recipe.ts";
import { SeededRandom } from "./seeded-random.ts";
import type { WeighedRows } from "./weighed-rows.ts";

/**
 * @param scalesOf Scale of each feature, bias included, for one class; weights come back for unscaled features.
 * @returns Weight of feature f for class k at `f * classCount + k`, the bias in the last row.
 */
export function trainSvm(
  data: WeighedRows,
  scalesOf: (classIndex: number) => Float32Array,
  cost: number,
  seed: number,
): Float32Array {
  const { features, ids, classCount } = data;
  const weights = new Float32Array((features + 1) * classCount);
  const machine = new OneAgainstRest(data, cost, new SeededRandom(seed));
  let scaled: Float32Array | undefined;
  for (let classIndex = classCount === 2 ? 1 : 0; classIndex < classCount; classIndex++) {
    const scales = scalesOf(classIndex);
    if (scaled !== scales) machine.values = data.values.map((value, at) => value * scales[ids[at]]);
    scaled = scales;
    const found = machine.train(classIndex);
    for (let feature = 0; feature <= features; feature++) {
      const weight = found[feature] * scales[feature];
      weights[feature * classCount + classIndex] = weight;
      if (classCount === 2) weights[feature * classCount] = -weight;
    }
  }
  return weights;
}

class OneAgainstRest {
  readonly #data: WeighedRows;
  readonly #diagonal: number;
  readonly #random: SeededRandom;
  readonly #weights: Float64Array;
  readonly #alphas: Float64Array;
  readonly #norms: Float64Array;
  readonly #order: Int32Array;
  #values: Float32Array = new Float32Array(0);

  constructor(data: WeighedRows, cost: number, random: SeededRandom) {
    this.#data = data;
    this.#diagonal = 0.5 / cost;
    this.#random = random;
    this.#weights = new Float64Array(data.features + 1);
    this.#alphas = new Float64Array(data.rows);
    this.#norms = new Float64Array(data.rows);
    this.#order = new Int32Array(data.rows);
  }

  /** Values of the entries of the data, scaled. */
  set values(values: Float32Array) {
    this.#values = values;
    const { rows, starts } = this.#data;
    for (let row = 0; row < rows; row++) {
      let square = 0;
      for (let at = starts[row]; at < starts[row + 1]; at++) square += values[at] * values[at];
      this.#norms[row] = square + this.#diagonal;
    }
  }

  /** The weights of one class against the rest; overwritten by the next training. */
  train(classIndex: number): Float64Array {
    const { rows } = this.#data;
    const order = this.#order;
    this.#weights.fill(0);
    this.#alphas.fill(0);
    for (let row = 0; row < rows; row++) order[row] = row;
    let active = rows;
    let bound = Infinity;
    for (let pass = 0; pass < RECIPE.svmPasses; pass++) {
      for (let at = 0; at < active; at++) {
        const other = at + this.#random.below(active - at);
        const kept = order[at];
        order[at] = order[other];
        order[other] = kept;
      }
      let highest = -Infinity;
      let lowest = Infinity;
      for (let at = 0; at < active; at++) {
        const gradient = this.#improve(order[at], classIndex, bound);
        if (Number.isNaN(gradient)) {
          // Far on the right side of the margin: set aside until the rest has settled.
          active--;
          const row = order[at];
          order[at] = order[active];
          order[active] = row;
          at--;
          continue;
        }
        if (gradient > highest) highest = gradient;
        if (gradient < lowest) lowest = gradient;
      }
      if (highest - lowest <= RECIPE.svmTolerance) {
        if (active === rows) break;
        active = rows;
        bound = Infinity;
      } else bound = highest <= 0 ? Infinity : highest;
    }
    return this.#weights;
  }

  /** Moves the coordinate of one row to its optimum; the projected gradient, NaN where it can be set aside. */
  #improve(row: number, classIndex: number, bound: number): number {
    const { starts, ids, classes } = this.#data;
    const values = this.#values;
    const weights = this.#weights;
    const start = starts[row];
    const end = starts[row + 1];
    const sign = classes[row] === classIndex ? 1 : -1;
    const alpha = this.#alphas[row];
    let score = 0;
    for (let at = start; at < end; at++) score += weights[ids[at]] * values[at];
    const gradient = score * sign - 1 + alpha * this.#diagonal;
    if (alpha === 0 && gradient > bound) return Number.NaN;
    if (alpha === 0 && gradient >= 0) return 0;
    const moved = Math.max(0, alpha - gradient / this.#norms[row]);
    const change = (moved - alpha) * sign;
    if (change !== 0) {
      this.#alphas[row] = moved;
      for (let at = start; at < end; at++) weights[ids[at]] += change * values[at];
    }
    return gradient;
  }
}
