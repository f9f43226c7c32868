/** Reads a file's lines from its end, for "newest first" without reading all. */
import type { RecordSource } from "./record-source.ts";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 65_536;

/** One line and where it starts, in bytes from the start of the file. */
export interface PlacedLine {
  readonly bytes: Uint8Array;
  readonly start: number;
  /** False for a last line without a newline: cut off, or just being written. */
  readonly ended: boolean;
}

export class ReverseLines {
  readonly #source: RecordSource;
  /** Offset in the file of the buffer's first byte; what is in front of it is not read yet. */
  #offset: number;
  #buffer: Buffer = Buffer.alloc(0);

  /**
   * @param source Stays its opener's to close.
   * @param end Offset to start in front of: the start of a line. @defaultValue the end of the file
   */
  constructor(source: RecordSource, end = source.size) {
    this.#source = source;
    this.#offset = Math.min(end, source.size);
  }

  /** The line before the last one that was given, or undefined at the start of the file. */
  async previous(): Promise<PlacedLine | undefined> {
    for (;;) {
      const { length } = this.#buffer;
      const ended = this.#buffer[length - 1] === NEWLINE;
      const limit = ended ? length - 1 : length;
      const start = limit === 0 ? 0 : this.#buffer.lastIndexOf(NEWLINE, limit - 1) + 1;
      if (length > 0 && (start > 0 || this.#offset === 0)) {
        const line = { bytes: this.#buffer.subarray(start, limit), start: this.#offset + start, ended };
        this.#buffer = this.#buffer.subarray(0, start);
        return line;
      }
      if (this.#offset === 0) return undefined;
      await this.#readBefore();
    }
  }

  /** Puts the bytes before the buffer in front of it; as many again for a long line, so the work stays linear. */
  async #readBefore(): Promise<void> {
    const count = Math.min(this.#offset, Math.max(CHUNK_BYTES, this.#buffer.length));
    const chunk = await this.#source.read(this.#offset - count, count);
    this.#offset -= count;
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([chunk, this.#buffer]);
  }
}
