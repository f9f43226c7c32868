/**
 * Reads what a guest writes to descriptors 1 and 2, and keeps the end of it.
 *
 * Nobody trusts it. It is read no further than {@link MOST_BYTES} between two rests, so that a flood stops the flooder, at
 * its own time limit, and not this process.
 */
import type { Readable } from "node:stream";

const KEPT_BYTES = 4 * 1024;
const MOST_BYTES = 256 * 1024;

export class LastWords {
  readonly #streams: readonly Readable[];
  #kept = Buffer.alloc(0);
  #readBytes = 0;

  constructor(streams: readonly Readable[]) {
    this.#streams = streams;
    for (const stream of streams) stream.on("data", (chunk: Buffer) => this.#take(chunk));
  }

  get text(): string {
    return this.#kept.toString("utf8");
  }

  /** Reads on: a call was answered. */
  rest(): void {
    if (this.#readBytes === 0) return;
    const wasFull = this.#readBytes >= MOST_BYTES;
    this.#readBytes = 0;
    if (wasFull) for (const stream of this.#streams) stream.resume();
  }

  #take(chunk: Buffer): void {
    this.#readBytes += chunk.length;
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-KEPT_BYTES);
    if (this.#readBytes >= MOST_BYTES) for (const stream of this.#streams) stream.pause();
  }
}
