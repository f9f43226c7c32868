/**
 * Delivers the samples of one app, file by file, oldest day first, and keeps how far it came.
 *
 * Offsets are written behind a delivery, once a pass and once a second in a longer one: a crash in between delivers again
 * what came after them, and loses nothing. A failure ends the pass; the next one begins where this one ended.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type AppId, LoopaiError } from "@loopai/core";
import { errnoCode, storageFailure } from "../files/storage.ts";
import { type DayFileName, dayFilesIn } from "../records/day-file-name.ts";
import { openRecordSource, type RecordSource } from "../records/record-source.ts";
import { readForwardedOffsets, writeForwardedOffsets } from "./forwarded-offsets.ts";
import { readSampleBatch } from "./sample-batch.ts";
import type { SampleSink } from "./sample-sink.ts";

const NEWLINE = 0x0a;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const KEEP_EVERY_MS = 1_000;

/** What became of the samples of one app since this process began to forward them. */
export interface ForwardCounters {
  /** Samples that were taken over. */
  readonly delivered: number;
  /** Lines that are no sample: damaged, or not of this form. */
  readonly skipped: number;
  /** Passes that a failure ended. */
  readonly failures: number;
  /** Bytes of sample files that stood undelivered after the last pass. */
  readonly pending_bytes: number;
  /** Why the last pass failed; null after one that did not. */
  readonly last_error: string | null;
}

export const NOTHING_FORWARDED: ForwardCounters = {
  delivered: 0,
  skipped: 0,
  failures: 0,
  pending_bytes: 0,
  last_error: null,
};

export class AppForwarder {
  readonly #appId: AppId;
  readonly #folder: string;
  readonly #sink: SampleSink;
  /** By file; undefined until they were read. */
  #offsets: Map<string, number> | undefined;
  /** Size of each file when it was last looked at. */
  readonly #sizes = new Map<string, number>();
  /** Files with nothing more to deliver as they were. */
  readonly #quiet = new Map<string, { readonly size: number; readonly isPlain: boolean }>();
  #delivered = 0;
  #skipped = 0;
  #failures = 0;
  #failuresInRow = 0;
  #lastError: string | null = null;
  #retryAtMs = Number.NEGATIVE_INFINITY;
  /** Offsets changed since they were written. */
  #isUnkept = false;
  #keptAt = 0;

  /** @param folder `datasets/samples/` of the app; it need not be there. */
  constructor(appId: AppId, folder: string, sink: SampleSink) {
    this.#appId = appId;
    this.#folder = folder;
    this.#sink = sink;
  }

  /** When to try again after failures, in milliseconds since 1970; doubles from a second to a minute. */
  get retryAtMs(): number {
    return this.#retryAtMs;
  }

  get counters(): ForwardCounters {
    let pending = 0;
    for (const [name, size] of this.#sizes) pending += Math.max(0, size - (this.#offsets?.get(name) ?? 0));
    return {
      delivered: this.#delivered,
      skipped: this.#skipped,
      failures: this.#failures,
      pending_bytes: pending,
      last_error: this.#lastError,
    };
  }

  /** Delivers what stands now, up to the first failure. Never rejects: failures are counted. */
  async pass(nowMs: number, signal: AbortSignal): Promise<void> {
    this.#keptAt = performance.now();
    try {
      await this.#forwardAll(signal);
      this.#lastError = null;
      this.#failuresInRow = 0;
      this.#retryAtMs = Number.NEGATIVE_INFINITY;
    } catch (error) {
      this.#failures++;
      this.#lastError = reasonOf(error);
      this.#retryAtMs = nowMs + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failuresInRow);
      this.#failuresInRow++;
    }
  }

  async #forwardAll(signal: AbortSignal): Promise<void> {
    const files = dayFilesIn(this.#folder);
    this.#offsets ??= new Map(Object.entries(await readForwardedOffsets(this.#folder)));
    forgetOthers(this.#offsets, files);
    forgetOthers(this.#sizes, files);
    forgetOthers(this.#quiet, files);
    for (const file of files) await this.#measure(file);
    try {
      for (const file of files) await this.#forward(file, this.#offsets, signal);
    } finally {
      await this.#keepOffsets();
    }
  }

  /** Compressed files never grow, so the size that was found when they were opened stands. */
  async #measure({ name, isPlain }: DayFileName): Promise<void> {
    if (!isPlain) return;
    const size = await sizeOf(join(this.#folder, name));
    if (size !== undefined) this.#sizes.set(name, size);
  }

  async #forward({ name, isPlain }: DayFileName, offsets: Map<string, number>, signal: AbortSignal): Promise<void> {
    const quiet = this.#quiet.get(name);
    if (signal.aborted || (quiet?.size === this.#sizes.get(name) && quiet?.isPlain === isPlain)) return;
    const source = await openRecordSource(join(this.#folder, name), () => this.#skipped++);
    if (source === undefined) return;
    try {
      this.#sizes.set(name, source.size);
      offsets.set(name, await startOfLine(source, offsets.get(name) ?? 0));
      while (!signal.aborted && (await this.#forwardBatch(name, source, offsets)));
      if (signal.aborted) return;
      this.#quiet.set(name, { size: source.size, isPlain });
      // What is left of a compressed file is a line that nobody will end.
      if (!isPlain && offsets.get(name) !== source.size) this.#moveOffset(name, source.size, offsets);
    } finally {
      await source.close();
    }
  }

  /** False when there is no whole line more. */
  async #forwardBatch(name: string, source: RecordSource, offsets: Map<string, number>): Promise<boolean> {
    const start = offsets.get(name) ?? 0;
    if (start >= source.size) return false;
    const { samples, skipped, end } = await readSampleBatch(source, start);
    if (end === start) return false;
    if (samples.length > 0) await this.#sink.deliver(this.#appId, samples);
    this.#delivered += samples.length;
    this.#skipped += skipped;
    this.#moveOffset(name, end, offsets);
    if (performance.now() - this.#keptAt >= KEEP_EVERY_MS) await this.#keepOffsets();
    return true;
  }

  #moveOffset(name: string, offset: number, offsets: Map<string, number>): void {
    offsets.set(name, offset);
    this.#isUnkept = true;
  }

  async #keepOffsets(): Promise<void> {
    this.#keptAt = performance.now();
    if (!this.#isUnkept || this.#offsets === undefined) return;
    await writeForwardedOffsets(this.#folder, Object.fromEntries(this.#offsets));
    this.#isUnkept = false;
  }
}

/** `offset`, or 0 where no line starts there: the file was replaced, or its writer took lines back. */
async function startOfLine(source: RecordSource, offset: number): Promise<number> {
  if (offset === 0 || offset > source.size) return 0;
  const [before] = await source.read(offset - 1, 1);
  return before === NEWLINE ? offset : 0;
}

function forgetOthers(byFile: Map<string, unknown>, files: readonly DayFileName[]): void {
  const names = new Set(files.map(({ name }) => name));
  for (const name of byFile.keys()) if (!names.has(name)) byFile.delete(name);
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (errnoCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const failure = storageFailure("forward samples", error);
  if (failure instanceof LoopaiError) return failure.message;
  return `Cannot forward samples: the receiver failed (${failure instanceof Error ? failure.name : "no error"})`;
}
