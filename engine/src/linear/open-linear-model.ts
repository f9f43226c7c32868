/**
 * A linear model ready to score: extracts, looks up, weighs, sums.
 *
 * A feature that occurs c times weighs (1 + ln c) * rarity; each block is then normalised to its own
 * length (sublinear tf-idf, Manning, Raghavan & Schuetze, Introduction to Information Retrieval, 6.4). Sums run
 * in the order of the text, in 64-bit floats, so the same bytes give the same scores.
 */
import { FeatureExtractor } from "../features/feature-extractor.ts";
import { BLOCKS } from "../features/feature-settings.ts";
import { FeatureTable } from "./feature-table.ts";
import type { LinearContribution, LinearModel } from "./linear-model.ts";
import { columnsOf, type LinearWeights, rowScale } from "./linear-weights.ts";
import { readWeights } from "./read-weights.ts";
import { COUNT_WEIGHTS, MOST_COUNTED } from "./count-weight.ts";

/** @throws {LoopaiError} `program-invalid` when the bytes do not have the documented form. */
export function openLinearModel(bytes: Uint8Array): LinearModel {
  return new HashedLinearModel(readWeights(bytes));
}

class HashedLinearModel implements LinearModel {
  readonly classes: number;
  readonly fields: number;
  readonly features: number;
  readonly #weights: LinearWeights;
  readonly #columns: number;
  readonly #extractor: FeatureExtractor;
  readonly #table: FeatureTable;
  readonly #rarities: Float64Array;
  readonly #scales: Float64Array;
  /** Working memory of one call: how often each feature occurred (all 0 between calls), which did, what they weigh. */
  readonly #counts: Uint16Array;
  readonly #found: Int32Array;
  readonly #foundWeights: Float64Array;

  constructor(weights: LinearWeights) {
    const { classes, hashes, rarities, rarityLow, rarityStep, scales, settings, topScale } = weights;
    this.classes = classes;
    this.fields = settings.fields;
    this.features = hashes.length;
    this.#weights = weights;
    this.#columns = columnsOf(classes);
    this.#extractor = new FeatureExtractor(settings);
    this.#table = new FeatureTable(hashes);
    this.#rarities = Float64Array.from(rarities, (code) => rarityLow + code * rarityStep);
    this.#scales = Float64Array.from(scales, (code) => rowScale(code, topScale));
    this.#counts = new Uint16Array(hashes.length);
    this.#found = new Int32Array(hashes.length);
    this.#foundWeights = new Float64Array(hashes.length);
  }

  score(fields: readonly string[], scores: Float64Array): void {
    this.#extractor.extract(fields);
    scores.fill(0);
    for (let block = 0; block < BLOCKS; block++) {
      const count = this.#findBlock(block);
      for (let at = 0; at < count; at++) this.#addRow(this.#found[at], this.#foundWeights[at], scores);
    }
    const { bias } = this.#weights;
    if (this.#columns === 1) {
      scores[1] += bias[0];
      scores[0] = -scores[1];
    } else for (let column = 0; column < bias.length; column++) scores[column] += bias[column];
  }

  contributions(fields: readonly string[], classIndex: number): readonly LinearContribution[] {
    this.#extractor.extract(fields);
    const contributions: LinearContribution[] = [];
    const scores = new Float64Array(this.classes);
    for (let block = 0; block < BLOCKS; block++) {
      const count = this.#findBlock(block);
      for (let at = 0; at < count; at++) {
        scores.fill(0);
        this.#addRow(this.#found[at], this.#foundWeights[at], scores);
        if (this.#columns === 1) scores[0] = -scores[1];
        if (scores[classIndex] !== 0) contributions.push({ feature: this.#found[at], weight: scores[classIndex] });
      }
    }
    return contributions.toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
  }

  /** Finds the features of a block and weighs them; returns how many there are. */
  #findBlock(block: number): number {
    const { hashes, length } = this.#extractor.blocks[block];
    const found = this.#found;
    const counts = this.#counts;
    let count = 0;
    for (let at = 0; at < length; at++) {
      const feature = this.#table.find(hashes[at]);
      if (feature < 0) continue;
      if (counts[feature] === 0) found[count++] = feature;
      if (counts[feature] < MOST_COUNTED) counts[feature]++;
    }
    let square = 0;
    for (let at = 0; at < count; at++) {
      const feature = found[at];
      const weight = COUNT_WEIGHTS[counts[feature]] * this.#rarities[feature];
      counts[feature] = 0;
      this.#foundWeights[at] = weight;
      square += weight * weight;
    }
    const factor = square > 0 ? this.#weights.blockWeights[block] / Math.sqrt(square) : 0;
    for (let at = 0; at < count; at++) this.#foundWeights[at] *= factor;
    return count;
  }

  #addRow(feature: number, weight: number, scores: Float64Array): void {
    const { starts, columns, values } = this.#weights;
    const factor = weight * this.#scales[feature];
    const start = starts[feature];
    if (this.#columns === 1) {
      scores[1] += values[start] * factor;
      return;
    }
    const end = starts[feature + 1];
    if (end - start === this.#columns) {
      for (let column = 0; column < this.#columns; column++) scores[column] += values[start + column] * factor;
    } else {
      for (let entry = start; entry < end; entry++) scores[columns[entry]] += values[entry] * factor;
    }
  }
}
