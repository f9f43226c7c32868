/**
 * Which sampled executions stand in a validations file already.
 *
 * Ids are kept from the oldest execution on that was asked for; a sample cannot have come before its call, so reading the
 * file back to that time is enough. What others appended meanwhile is read before each answer. The caller holds the
 * app's lock from the question to the append.
 */
import type { DrawnSample } from "../forward/drawn-sample.ts";
import { lastValidations, validationsSince } from "./validation-lines.ts";

/** Ids kept, about 20 MB; beyond them the file is read again. */
const MOST_IDS = 200_000;

export class SeenSamples {
  readonly #file: string;
  readonly #ids = new Set<string>();
  /** All samples that came at this time or later are among the ids. */
  #sinceMs = Number.POSITIVE_INFINITY;
  /** Bytes of the file that were looked at. */
  #end = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Those of `samples` that do not stand in the file, each once.
   *
   * @param size Of the file, in bytes.
   */
  async unseen(samples: readonly DrawnSample[], size: number): Promise<DrawnSample[]> {
    const oldestMs = samples.reduce((oldest, { executed_at }) => Math.min(oldest, Date.parse(executed_at)), Infinity);
    if (size < this.#end) this.#forget();
    if (oldestMs < this.#sinceMs) await this.#readBackTo(oldestMs);
    else if (size > this.#end) await this.#readNewest();
    this.#end = size;
    const unseen = new Map(samples.map((sample) => [sample.execution_id, sample]));
    for (const id of unseen.keys()) if (this.#ids.has(id)) unseen.delete(id);
    return [...unseen.values()];
  }

  /** Counts `samples` as standing in the file, which has `size` bytes with them; it was asked about right before. */
  add(samples: readonly DrawnSample[], size: number): void {
    for (const { execution_id: id } of samples) this.#ids.add(id);
    this.#end = size;
    if (this.#ids.size > MOST_IDS) this.#forget();
  }

  #forget(): void {
    this.#ids.clear();
    this.#sinceMs = Number.POSITIVE_INFINITY;
  }

  async #readBackTo(oldestMs: number): Promise<void> {
    this.#ids.clear();
    for await (const { line } of validationsSince(this.#file, oldestMs)) {
      if (line.kind === "sample") this.#ids.add(line.execution_id);
    }
    this.#sinceMs = oldestMs;
  }

  async #readNewest(): Promise<void> {
    for await (const { line, start } of lastValidations(this.#file, () => undefined)) {
      if (start < this.#end) return;
      if (line.kind === "sample") this.#ids.add(line.execution_id);
    }
  }
}
