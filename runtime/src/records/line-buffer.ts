/**
 * Lines that wait for their write, encoded one behind the other in one piece of memory.
 *
 * Each is encoded when it comes, so that a group of lines is one write of bytes: joining texts first is slow as soon as
 * one of them has a character beyond Latin-1.
 */
import { SUM_BYTES, writeSum } from "./line-sum.ts";

const NEWLINE = 0x0a;
const FIRST_BYTES = 16_384;
/** Memory that is kept for the next group; what a larger group needed is given back. */
const MOST_KEPT_BYTES = 262_144;
/** Bytes of UTF-8 that one UTF-16 unit can take. */
const MOST_BYTES_A_UNIT = 3;

/** Most apps of a folder have nothing to write at most times, and no memory for it. */
const NO_BYTES: Buffer = Buffer.alloc(0);

export class LineBuffer {
  #bytes: Buffer = NO_BYTES;
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Adds a line: `text` is a JSON object with at least one key, on one line, and gets its checksum. */
  add(text: string): void {
    const start = this.#length;
    if (this.#bytes.length - start < text.length * MOST_BYTES_A_UNIT + SUM_BYTES) this.#makeRoom(text);
    // The brace that closes the object is written over: the checksum goes in front of it.
    const end = start + this.#bytes.write(text, start) - 1;
    const closed = writeSum(this.#bytes, start, end);
    this.#bytes[closed] = NEWLINE;
    this.#length = closed + 1;
  }

  /** The lines, until the next `add` or `clear`. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > MOST_KEPT_BYTES) this.#bytes = NO_BYTES;
  }

  #makeRoom(text: string): void {
    const needed = this.#length + Buffer.byteLength(text) + SUM_BYTES;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, needed, this.#bytes.length * 2));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}
