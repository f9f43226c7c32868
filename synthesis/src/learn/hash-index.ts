/** Gives every distinct 32-bit hash a number, in the order of first sight: an open-addressing table that grows. */
export class HashIndex {
  #hashes = new Int32Array(1 << 16);
  /** Number + 1 of each slot, 0 where it is free. */
  #numbers = new Int32Array(1 << 16);
  count = 0;

  /** The number of `hash`, a new one where it was never seen. */
  numberOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    for (; this.#numbers[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#hashes[slot] === hash) return this.#numbers[slot] - 1;
    }
    this.#hashes[slot] = hash;
    this.#numbers[slot] = ++this.count;
    if (this.count * 2 > this.#hashes.length) this.#grow();
    return this.count - 1;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const numbers = this.#numbers;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#numbers = new Int32Array(hashes.length * 2);
    const mask = this.#hashes.length - 1;
    for (let from = 0; from < hashes.length; from++) {
      const number = numbers[from];
      if (number === 0) continue;
      const hash = hashes[from];
      let slot = hash & mask;
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & mask;
      this.#hashes[slot] = hash;
      this.#numbers[slot] = number;
    }
  }
}
