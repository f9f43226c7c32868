/**
 * Finds features by hash: an open-addressing table of at most half load.
 *
 * Hash and index stand side by side, so that a look-up touches one cache line, most often.
 */
export class FeatureTable {
  /** Hash, then feature index + 1 (0: free), of every slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(hashes: Uint32Array) {
    let slots = 16;
    while (slots < hashes.length * 2) slots *= 2;
    this.#slots = new Int32Array(slots * 2);
    this.#mask = slots - 1;
    for (let feature = 0; feature < hashes.length; feature++) this.#add(hashes[feature] | 0, feature);
  }

  /** Index of the feature with this hash, -1 where there is none. */
  find(hash: number): number {
    const slots = this.#slots;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = slots[slot * 2 + 1];
      if (entry === 0 || slots[slot * 2] === hash) return entry - 1;
    }
  }

  #add(hash: number, feature: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = hash;
    this.#slots[slot * 2 + 1] = feature + 1;
  }
}
