/**
 * One file that is read again when it was replaced, and whose last good content stands while it is wrong.
 *
 * Holds no clock and no timer: it is asked, and told the time. What the content means is the reader's.
 */
import { LoopaiError } from "@loopai/core";
import { type FileStamp, sameStamp } from "../files/file-stamp.ts";

/** A file that was wrong is tried again after this long although it was not replaced: a disk may have been repaired. */
const RETRY_MS = 5_000;

export interface WatchedFileParts<Value> {
  readonly stamp: () => FileStamp | undefined;
  /** Content to take; `known` is the last good one. @throws {LoopaiError} when it is not to be taken. */
  readonly read: (known: Value | undefined) => Promise<Value>;
  /** Hears why a file was not taken, once for each reason. */
  readonly onRefused: (error: LoopaiError) => void;
}

export class WatchedFile<Value> {
  readonly #parts: WatchedFileParts<Value>;
  #known: Value | undefined;
  #stamp: FileStamp | undefined;
  #retryAtMs = Infinity;
  #refused = "";

  constructor(parts: WatchedFileParts<Value>) {
    this.#parts = parts;
  }

  /** Whether {@link read} may come to something else. */
  isDue(nowMs: number): boolean {
    return nowMs >= this.#retryAtMs || !sameStamp(this.#stamp, this.#parts.stamp());
  }

  /** The content, or the last good one. @throws {LoopaiError} where there is none. */
  async read(nowMs: number): Promise<Value> {
    // Taken before the content: a change in between is then seen as one more change.
    this.#stamp = this.#parts.stamp();
    try {
      this.#known = await this.#parts.read(this.#known);
      this.#retryAtMs = Infinity;
      this.#refused = "";
      return this.#known;
    } catch (error) {
      if (!(error instanceof LoopaiError) || this.#known === undefined) throw error;
      this.#retryAtMs = nowMs + RETRY_MS;
      if (error.message !== this.#refused) this.#parts.onRefused(error);
      this.#refused = error.message;
      return this.#known;
    }
  }
}
