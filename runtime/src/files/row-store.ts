/**
 * Rows kept in JSON Lines files: the examples, the unlabelled inputs and the audit log of one app.
 *
 * Appends go to one file, each forced to the disk, under the app's lock; reading takes every `*.jsonl`
 * file of the folder in the order of names, so that a person may add files of their own.
 */
import { closeSync, fsyncSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ErrorDetail } from "@loopai/core";
import type * as z from "zod";
import { namesIn } from "./durable-file.ts";
import { appendWhole, type OnBadLine, openForAppend, readJsonLines } from "./json-lines.ts";
import type { OnNotice } from "./notice.ts";
import { shownPath } from "./shown-path.ts";
import { RowTail } from "./row-tail.ts";
import { storageFailure, storedSync } from "./storage.ts";

/** Rows are written in pieces of about this many characters, each one write of whole lines. */
const PIECE_CHARACTERS = 4_194_304;

export interface RowStoreParts<Row> {
  /** File that is appended to. */
  readonly file: string;
  /** Whether the other `*.jsonl` files beside it are read, too. */
  readonly wholeFolder: boolean;
  readonly schema: z.ZodType<Row>;
  /** Does some work under the app's lock. */
  readonly locked: <T>(work: () => Promise<T>) => Promise<T>;
  readonly onNotice: OnNotice;
}

/** Everything that could be read, and what could not. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly badLines: readonly ErrorDetail[];
}

export class RowStore<Row> {
  readonly #parts: RowStoreParts<Row>;

  constructor(parts: RowStoreParts<Row>) {
    this.#parts = parts;
  }

  /**
   * Appends rows; they are on the disk when the promise resolves.
   *
   * @throws {LoopaiError} `storage-failed`; then the file ends with a whole line.
   * @throws {LoopaiError} `app-locked` when another process holds the app for long.
   */
  async append(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#parts.locked(async () => this.#appendNow(rows));
  }

  /**
   * Appends what `work` finds new beside the rows that are there. Both happen in one turn, so two processes that
   * bring the same rows add them once.
   *
   * @throws {LoopaiError} as {@link append}.
   */
  async extend<Result extends { readonly added: readonly Row[] }>(
    work: (rows: readonly Row[]) => Result,
  ): Promise<Result> {
    return this.#parts.locked(async () => {
      const result = work((await this.read()).rows);
      if (result.added.length > 0) this.#appendNow(result.added);
      return result;
    });
  }

  /** Rows one by one, in the order they were written. Lines that are no row are handed to `onBadLine`. */
  async *stream(onBadLine: OnBadLine): AsyncGenerator<Row, void, void> {
    try {
      for (const path of this.#files()) yield* readJsonLines(path, this.#parts.schema, onBadLine);
    } catch (error) {
      throw storageFailure(`read ${shownPath(this.#parts.file)}`, error);
    }
  }

  /** All rows at once. */
  async read(): Promise<ReadRows<Row>> {
    const rows: Row[] = [];
    const badLines: ErrorDetail[] = [];
    for await (const row of this.stream((bad) => badLines.push(bad))) rows.push(row);
    return { rows, badLines };
  }

  /** Reads what comes from now on without reading the rest again. */
  tail(): RowTail<Row> {
    return new RowTail(() => this.#files(), this.#parts.schema);
  }

  /** Mends a torn last line. The caller holds the app's lock. */
  mend(): void {
    if (!this.#files().includes(this.#parts.file)) return;
    closeSync(this.#open());
  }

  #appendNow(rows: readonly Row[]): void {
    storedSync(`append to ${shownPath(this.#parts.file)}`, () => {
      mkdirSync(dirname(this.#parts.file), { recursive: true });
      const file = this.#open();
      try {
        for (const piece of pieces(rows)) appendWhole(file, piece);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    });
  }

  #open(): number {
    const { file, cutBytes } = openForAppend(this.#parts.file);
    if (cutBytes > 0) {
      this.#parts.onNotice({
        code: "torn-line-cut",
        path: this.#parts.file,
        message: `The last line was cut off by an interrupted write: removed its ${cutBytes} bytes`,
      });
    }
    return file;
  }

  #files(): string[] {
    const folder = dirname(this.#parts.file);
    const names = namesIn(folder)
      .filter((name) => (this.#parts.wholeFolder ? name.endsWith(".jsonl") : name === basename(this.#parts.file)))
      .toSorted();
    return names.map((name) => join(folder, name));
  }
}

function* pieces(rows: readonly unknown[]): Generator<string> {
  let piece = "";
  for (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
