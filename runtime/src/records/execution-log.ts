/**
 * Reads the executions of one app, or its samples, newest first; files may be plain or compressed.
 *
 * Nothing is written here: that is app-records.ts. A line that cannot be read is named, and reading goes on.
 */
import { join } from "node:path";
import type { ErrorDetail, ExecutionId, ExecutionLine } from "@loopai/core";
import type * as z from "zod";
import type { OnBadLine } from "../files/json-lines.ts";
import { storageFailure, stored } from "../files/storage.ts";
import { dayFilesIn } from "./day-file-name.ts";
import { cursorText, parseCursor } from "./execution-cursor.ts";
import { type ExecutionFilter, prepareFilter } from "./execution-filter.ts";
import { findLine } from "./find-line.ts";
import { newestFirst } from "./newest-first.ts";
import { parseRecordLine } from "./record-line.ts";
import { openRecordSource } from "./record-source.ts";
import { timeOfId } from "./time-window.ts";

/** Lines a page looks at before it ends short with a cursor, so that a rare filter cannot stall a request. */
const MOST_SCANNED = 100_000;

export interface PageRequest extends ExecutionFilter {
  /** `nextCursor` of the page before, which had the same filter; absent: the newest. */
  readonly cursor?: string;
  /** Most items, at least 1. @defaultValue 100 */
  readonly limit?: number;
}

export interface ExecutionPage<Line extends ExecutionLine = ExecutionLine> {
  readonly items: readonly Line[];
  /** Null at the end. A page may be short, even empty, and still have a next one. */
  readonly nextCursor: string | null;
  readonly badLines: readonly ErrorDetail[];
}

export class ExecutionLog<Line extends ExecutionLine = ExecutionLine> {
  readonly #folder: string;
  readonly #schema: z.ZodType<Line>;

  /** @param folder `datasets/executions/` or `datasets/samples/`; it need not be there. */
  constructor(folder: string, schema: z.ZodType<Line>) {
    this.#folder = folder;
    this.#schema = schema;
  }

  /** The line of one execution. Its id holds its time (RFC 9562, version 7), so one day's files are searched. */
  async find(id: ExecutionId): Promise<Line | undefined> {
    const day = new Date(timeOfId(id)).toISOString().slice(0, 10);
    return stored("read executions", async () => {
      for (const file of dayFilesIn(this.#folder)) {
        const line = file.day === day ? await this.#findIn(file.name, id) : undefined;
        if (line !== undefined) return line;
      }
      return undefined;
    });
  }

  /** One page, newest first. @throws {LoopaiError} `request-invalid` for a cursor that no page of this filter gave. */
  async page({ cursor, limit = 100, ...filter }: PageRequest = {}): Promise<ExecutionPage<Line>> {
    const { key, holds, firstDay, lastDay } = prepareFilter(filter);
    const from = cursor === undefined ? undefined : parseCursor(cursor, key);
    const items: Line[] = [];
    const badLines: ErrorDetail[] = [];
    const walk = { ...this.#whole((bad) => badLines.push(bad)), from, firstDay, lastDay };
    let scanned = 0;
    let full: string | undefined;
    await stored("read executions", async () => {
      for await (const { line, before } of newestFirst(walk)) {
        // Only one line more shows that there is a next page.
        if (full !== undefined) return;
        if (holds(line)) items.push(line);
        scanned++;
        if (items.length >= limit || scanned >= MOST_SCANNED) full = cursorText(before(), key);
      }
      full = undefined;
    });
    return { items, nextCursor: full ?? null, badLines };
  }

  /** All lines, newest first. Those that are none are handed to `onBadLine`. */
  async *newest(onBadLine: OnBadLine): AsyncGenerator<Line, void, void> {
    try {
      for await (const { line } of newestFirst(this.#whole(onBadLine))) yield line;
    } catch (error) {
      throw storageFailure("read executions", error);
    }
  }

  #whole(onBadLine: OnBadLine) {
    const everything = { from: undefined, firstDay: undefined, lastDay: undefined };
    return { folder: this.#folder, schema: this.#schema, onBadLine, ...everything };
  }

  async #findIn(name: string, id: ExecutionId): Promise<Line | undefined> {
    const source = await openRecordSource(join(this.#folder, name), () => undefined);
    if (source === undefined) return undefined;
    try {
      return await findLine(source, id, (bytes, ended) => {
        const row = parseRecordLine(bytes, ended, this.#schema);
        return typeof row === "object" && row.value.execution_id === id ? row.value : undefined;
      });
    } finally {
      await source.close();
    }
  }
}
