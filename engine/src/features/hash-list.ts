/** A growing list of hashes that is filled, read and emptied again without allocating. */
export class HashList {
  /** Valid up to {@link length}; replaced when it grows, so read it anew after each filling. */
  hashes = new Int32Array(1_024);
  length = 0;

  push(hash: number): void {
    this.reserve(1);
    this.hashes[this.length++] = hash;
  }

  /** Makes room for `more` hashes, to be written to {@link hashes} from {@link length} on. */
  reserve(more: number): void {
    if (this.length + more <= this.hashes.length) return;
    const larger = new Int32Array(Math.max(this.hashes.length * 2, this.length + more));
    larger.set(this.hashes);
    this.hashes = larger;
  }

  clear(): void {
    this.length = 0;
  }
}
