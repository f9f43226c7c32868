/**
 * Finds the features of a model by hash, in two steps that suit the processor.
 *
 * Most hashes of a text are of no feature. A bit for every hash, in a set small enough for the processor's
 * cache, sifts most of those out without a branch; the rest are looked up in an open-addressing table whose
 * slots hold, in one cache line, all that is needed of a feature, with up to four weights: so a call waits for
 * memory once a feature.
 */
import { LoopaiError } from "@loopai/core";
import { columnsOf, type LinearWeights } from "./linear-weights.ts";

/**
 * Integers of a slot: hash; feature + 1 (0: free); first entry, or where there are up to {@link INLINE} columns the
 * weights themselves, a byte each; and rarity code, scale code and number of entries packed.
 */
const SLOT = 4;
/** Columns whose weights fit into a slot. */
export const INLINE = 4;
const BITS_A_FEATURE = 8;
const SLOTS_A_FEATURE = 1.25;
/**
 * Taken slots that one feature may pass to find its own, and that all may pass on average. Without these bounds,
 * hashes chosen to be equal in their low bits make opening quadratic and every answer slow. Honest hashes are
 * finished by MurmurHash3, so as good as random: with at most four of five slots taken they pass 2 on average
 * (Knuth, The Art of Computer Programming, volume 3, 6.4), and the longest run of taken slots is about
 * ln(n) / (a - 1 - ln a) with a = 0.8, 600 slots for a million features; in tables of 50,000 up to 266 were seen.
 */
const MOST_PASSED = 1_024;
const MOST_PASSED_ON_AVERAGE = 16;

export class FeatureTable {
  /** Slots, {@link SLOT} integers each. */
  readonly slots: Int32Array;
  readonly #mask: number;
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** @throws {LoopaiError} `program-invalid` when many hashes share their low bits, as those of texts never do. */
  constructor(weights: LinearWeights) {
    const { hashes } = weights;
    let slots = 16;
    while (slots < hashes.length * SLOTS_A_FEATURE) slots *= 2;
    this.slots = new Int32Array(slots * SLOT);
    this.#mask = slots - 1;
    let power = 5;
    while (2 ** power < hashes.length * BITS_A_FEATURE) power++;
    this.#bits = new Int32Array(2 ** (power - 5));
    this.#shift = 32 - power;
    let allPassed = 0;
    for (let feature = 0; feature < hashes.length; feature++) {
      const passed = this.#add(weights, feature);
      allPassed += passed;
      if (passed > MOST_PASSED || allPassed > hashes.length * MOST_PASSED_ON_AVERAGE + MOST_PASSED) {
        throw new LoopaiError("program-invalid", "Cannot open linear model: its hashes crowd one place of the table");
      }
    }
  }

  /**
   * Finds the features of a list of hashes, in its order; those of no feature are left out.
   *
   * @param into At least `length` long; receives the place in {@link slots} of each feature found.
   * @returns How many were found, the same feature as often as its hash is listed.
   */
  find(hashes: Int32Array, length: number, into: Int32Array): number {
    const { slots } = this;
    const mask = this.#mask;
    const last = slots.length - 1;
    const sifted = this.#sift(hashes, length, into);
    let found = 0;
    for (let at = 0; at < sifted; at++) {
      const hash = into[at];
      let place = (hash & mask) * SLOT;
      while (slots[place] !== hash && slots[place + 1] !== 0) place = (place + SLOT) & last;
      // A free slot has no feature: its place is overwritten by the next.
      into[found] = place;
      found += slots[place + 1] === 0 ? 0 : 1;
    }
    return found;
  }

  /** Moves the hashes that may be of a feature to the front of `into`, in order; returns their number. */
  #sift(hashes: Int32Array, length: number, into: Int32Array): number {
    const bits = this.#bits;
    const shift = this.#shift;
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const hash = hashes[at];
      const bit = hash >>> shift;
      into[kept] = hash;
      kept += (bits[bit >>> 5] >>> (bit & 31)) & 1;
    }
    return kept;
  }

  /** Returns how many taken slots it passed. */
  #add(weights: LinearWeights, feature: number): number {
    const { hashes, rarities, scales, starts } = weights;
    const hash = hashes[feature] | 0;
    const bit = hash >>> this.#shift;
    this.#bits[bit >>> 5] |= 1 << (bit & 31);
    let slot = hash & this.#mask;
    let passed = 0;
    for (; this.slots[slot * SLOT + 1] !== 0; passed++) slot = (slot + 1) & this.#mask;
    const entries = starts[feature + 1] - starts[feature];
    const row = columnsOf(weights.classes) <= INLINE ? inlineRow(weights, feature) : starts[feature];
    const packed = rarities[feature] | (scales[feature] << 8) | (entries << 16);
    this.slots.set([hash, feature + 1, row, packed], slot * SLOT);
    return passed;
  }
}

/** The row's weights as bytes of one integer, column 0 the lowest. */
function inlineRow({ starts, columns, values }: LinearWeights, feature: number): number {
  let row = 0;
  for (let entry = starts[feature]; entry < starts[feature + 1]; entry++) {
    row |= (values[entry] & 0xff) << (columns[entry] * 8);
  }
  return row;
}
