/**
 * A linear model ready to score: extracts, looks up, weighs, sums.
 *
 * A feature that occurs c times weighs (1 + ln c) * rarity; each block is then normalised to its own
 * length (sublinear tf-idf, Manning, Raghavan & Schuetze, Introduction to Information Retrieval, 6.4). Sums run
 * in the order of the text, in 64-bit floats, so the same bytes give the same scores.
 */
import { FeatureExtractor } from "../features/feature-extractor.ts";
import { BLOCKS } from "../features/feature-settings.ts";
import { FeatureTable, INLINE } from "./feature-table.ts";
import type { LinearContribution, LinearModel } from "./linear-model.ts";
import { columnsOf, type LinearWeights, rowScale } from "./linear-weights.ts";
import { readWeights } from "./read-weights.ts";
import { COUNT_WEIGHTS, MOST_COUNTED } from "./count-weight.ts";

/** @throws {LoopaiError} `program-invalid` when the bytes do not have the documented form. */
export function openLinearModel(bytes: Uint8Array): LinearModel {
  return new HashedLinearModel(readWeights(bytes));
}

/** Full rows added in one pass over the scores. */
const ROWS_AT_ONCE = 4;

class HashedLinearModel implements LinearModel {
  readonly classes: number;
  readonly fields: number;
  readonly features: number;
  readonly #weights: LinearWeights;
  readonly #columns: number;
  readonly #extractor: FeatureExtractor;
  readonly #table: FeatureTable;
  /** Rarity and scale by code. */
  readonly #rarities: Float64Array;
  readonly #scales: Float64Array;
  /** Working memory of one call: how often each feature occurred, all 0 between calls. */
  readonly #counts: Uint8Array;
  /** Hashes that may be of a feature; then each feature found, its row and packed codes (see slots), and what it weighs. */
  #found = new Int32Array(1_024);
  #rows = new Int32Array(1_024);
  #packed = new Int32Array(1_024);
  #foundWeights = new Float64Array(1_024);
  /** Full rows that wait to be added together, as places among those found. */
  readonly #waiting = new Int32Array(ROWS_AT_ONCE);

  constructor(weights: LinearWeights) {
    const { classes, hashes, rarityLow, rarityStep, settings, topScale } = weights;
    this.classes = classes;
    this.fields = settings.fields;
    this.features = hashes.length;
    this.#weights = weights;
    this.#columns = columnsOf(classes);
    this.#extractor = new FeatureExtractor(settings);
    this.#table = new FeatureTable(weights);
    this.#rarities = Float64Array.from({ length: 256 }, (_, code) => rarityLow + code * rarityStep);
    this.#scales = Float64Array.from({ length: 256 }, (_, code) => rowScale(code, topScale));
    this.#counts = new Uint8Array(hashes.length + 1);
  }

  score(fields: readonly string[], scores: Float64Array): void {
    this.#extractor.extract(fields);
    scores.fill(0);
    for (let block = 0; block < BLOCKS; block++) {
      const count = this.#findBlock(block);
      if (this.#columns <= INLINE) this.#addInlineRows(count, scores);
      else this.#addRows(0, count, scores);
    }
    const { bias } = this.#weights;
    if (this.#columns === 1) {
      scores[1] = scores[0] + bias[0];
      scores[0] = -scores[1];
    } else for (let column = 0; column < bias.length; column++) scores[column] += bias[column];
  }

  contributions(fields: readonly string[], classIndex: number): readonly LinearContribution[] {
    this.#extractor.extract(fields);
    const contributions: LinearContribution[] = [];
    const single = new Float64Array(Math.max(INLINE, this.#columns));
    for (let block = 0; block < BLOCKS; block++) {
      const count = this.#findBlock(block);
      for (let at = 0; at < count; at++) {
        single.fill(0);
        if (this.#columns <= INLINE) this.#addInlineRow(at, single);
        else this.#addRows(at, at + 1, single);
        const weight = this.#columns > 1 ? single[classIndex] : classIndex === 1 ? single[0] : -single[0];
        if (weight !== 0) contributions.push({ feature: this.#found[at] - 1, weight });
      }
    }
    return contributions.toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
  }

  /** Finds the features of a block and weighs them; returns how many there are. */
  #findBlock(block: number): number {
    const { hashes, length } = this.#extractor.blocks[block];
    if (length > this.#found.length) this.#makeRoom(hashes.length);
    const { slots } = this.#table;
    const found = this.#found;
    const rows = this.#rows;
    const packed = this.#packed;
    const counts = this.#counts;
    const listed = this.#table.find(hashes, length, found);
    let count = 0;
    for (let at = 0; at < listed; at++) {
      const place = found[at];
      const feature = slots[place + 1];
      const before = counts[feature];
      if (before < MOST_COUNTED) counts[feature] = before + 1;
      if (before > 0) continue;
      found[count] = feature;
      rows[count] = slots[place + 2];
      packed[count++] = slots[place + 3];
    }
    return this.#weigh(count, this.#weights.blockWeights[block]);
  }

  /** Weighs the features found, normalised to a length of `blockWeight`, and forgets how often they occurred. */
  #weigh(count: number, blockWeight: number): number {
    const found = this.#found;
    const packed = this.#packed;
    const weights = this.#foundWeights;
    const counts = this.#counts;
    let square = 0;
    for (let at = 0; at < count; at++) {
      const weight = COUNT_WEIGHTS[counts[found[at]]] * this.#rarities[packed[at] & 0xff];
      counts[found[at]] = 0;
      square += weight * weight;
      weights[at] = weight * this.#scales[(packed[at] >>> 8) & 0xff];
    }
    const factor = square > 0 ? blockWeight / Math.sqrt(square) : 0;
    for (let at = 0; at < count; at++) weights[at] *= factor;
    return count;
  }

  /** The rows found, where up to four columns stand in the slots: sums stay in registers. */
  #addInlineRows(count: number, scores: Float64Array): void {
    const rows = this.#rows;
    const weights = this.#foundWeights;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[at];
      const weight = weights[at];
      first += ((row << 24) >> 24) * weight;
      second += ((row << 16) >> 24) * weight;
      third += ((row << 8) >> 24) * weight;
      fourth += (row >> 24) * weight;
    }
    scores[0] += first;
    // One column of two classes leaves the place of the second score at 0, which is what it adds.
    scores[1] += second;
    if (this.#columns > 2) scores[2] += third;
    if (this.#columns > 3) scores[3] += fourth;
  }

  #addInlineRow(at: number, scores: Float64Array): void {
    for (let column = 0; column < this.#columns; column++) {
      scores[column] += ((this.#rows[at] << (24 - column * 8)) >> 24) * this.#foundWeights[at];
    }
  }

  /** Adds the rows found from `first` up to `end`; full rows four at a time, so that a fourth of the sums is written. */
  #addRows(first: number, end: number, scores: Float64Array): void {
    const { columns, values } = this.#weights;
    const rows = this.#rows;
    const packed = this.#packed;
    const weights = this.#foundWeights;
    const full = this.#columns;
    const waiting = this.#waiting;
    let waits = 0;
    for (let at = first; at < end; at++) {
      const entries = packed[at] >>> 16;
      if (entries === full) {
        waiting[waits++] = at;
        if (waits < ROWS_AT_ONCE) continue;
        this.#addFullRows(scores);
        waits = 0;
        continue;
      }
      const weight = weights[at];
      const start = rows[at];
      for (let entry = start; entry < start + entries; entry++) scores[columns[entry]] += values[entry] * weight;
    }
    for (let at = 0; at < waits; at++) {
      const start = rows[waiting[at]];
      const weight = weights[waiting[at]];
      for (let column = 0; column < full; column++) scores[column] += values[start + column] * weight;
    }
  }

  #addFullRows(scores: Float64Array): void {
    const { values } = this.#weights;
    const waiting = this.#waiting;
    const one = waiting[0];
    const two = waiting[1];
    const three = waiting[2];
    const four = waiting[3];
    const weightOne = this.#foundWeights[one];
    const weightTwo = this.#foundWeights[two];
    const weightThree = this.#foundWeights[three];
    const weightFour = this.#foundWeights[four];
    const start = this.#rows[one];
    const toTwo = this.#rows[two] - start;
    const toThree = this.#rows[three] - start;
    const toFour = this.#rows[four] - start;
    for (let column = 0; column < this.#columns; column++) {
      const place = start + column;
      scores[column] +=
        values[place] * weightOne +
        values[place + toTwo] * weightTwo +
        values[place + toThree] * weightThree +
        values[place + toFour] * weightFour;
    }
  }

  #makeRoom(length: number): void {
    this.#found = new Int32Array(length);
    this.#rows = new Int32Array(length);
    this.#packed = new Int32Array(length);
    this.#foundWeights = new Float64Array(length);
  }
}
