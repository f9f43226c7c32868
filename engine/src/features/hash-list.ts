/** A growing list of hashes that is filled, read and emptied again without allocating. */
export class HashList {
  /** Valid up to {@link length}; replaced when it grows, so read it anew after each filling. */
  hashes = new Int32Array(1_024);
  length = 0;

  push(hash: number): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length++] = hash;
  }

  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const larger = new Int32Array(this.hashes.length * 2);
    larger.set(this.hashes);
    this.hashes = larger;
  }
}
