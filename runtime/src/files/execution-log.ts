/**
 * `datasets/executions/`: every execution of one app, appended by this process and read back newest first.
 *
 * Files of several writers are merged by the time of execution; within a file the order of writing stands.
 */
import { join } from "node:path";
import { type ErrorDetail, type ExecutionId, ExecutionLine, type OutcomeStatus } from "@loopai/core";
import type * as z from "zod";
import { namesIn } from "./durable-file.ts";
import { cursorText, type ExecutionCursor, parseCursor } from "./execution-cursor.ts";
import { ExecutionWriter } from "./execution-writer.ts";
import { type OnBadLine, parseLine, readJsonLines } from "./json-lines.ts";
import type { OnNotice } from "./notice.ts";
import { ReverseLines } from "./reverse-lines.ts";
import { storageFailure, stored } from "./storage.ts";

const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.[a-z0-9-]+\.jsonl$/;
/** Lines a page looks at before it ends short with a cursor, so that a rare status cannot stall a request. */
const MAX_SCANNED = 100_000;

export interface PageRequest {
  /** `nextCursor` of the page before; absent: the newest. */
  readonly cursor?: string;
  /** Most items, at least 1. @defaultValue 100 */
  readonly limit?: number;
  readonly status?: z.infer<typeof OutcomeStatus>;
}

export interface ExecutionPage {
  readonly items: readonly ExecutionLine[];
  /** Null at the end. A page may be short, even empty, and still have a next one. */
  readonly nextCursor: string | null;
  readonly badLines: readonly ErrorDetail[];
}

export class ExecutionLog {
  readonly #folder: string;
  readonly #writer: ExecutionWriter;

  constructor(folder: string, onNotice: OnNotice) {
    this.#folder = folder;
    this.#writer = new ExecutionWriter(folder, onNotice);
  }

  /**
   * Records one execution: with the operating system when the promise resolves.
   *
   * @throws {LoopaiError} `storage-failed`; then nothing of it is in the file.
   */
  async append(line: ExecutionLine): Promise<void> {
    this.#writer.append(line);
  }

  /** The record of one execution. Its id holds its time (RFC 9562, version 7), so one day's files are read. */
  async find(id: ExecutionId): Promise<ExecutionLine | undefined> {
    const startedMs = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
    const day = new Date(startedMs).toISOString().slice(0, 10);
    return stored("read executions", async () => {
      for (const name of this.#filesOf(day)) {
        for await (const line of readJsonLines(join(this.#folder, name), ExecutionLine, () => undefined)) {
          if (line.execution_id === id) return line;
        }
      }
      return undefined;
    });
  }

  /** One page, newest first. @throws {LoopaiError} `request-invalid` for a cursor that no page gave. */
  async page({ cursor, limit = 100, status }: PageRequest = {}): Promise<ExecutionPage> {
    const from = cursor === undefined ? undefined : parseCursor(cursor);
    const items: ExecutionLine[] = [];
    const badLines: ErrorDetail[] = [];
    let scanned = 0;
    let full: string | undefined;
    await stored("read executions", async () => {
      for await (const { line, before } of this.#placed(from, (bad) => badLines.push(bad))) {
        // Only one line more shows that there is a next page.
        if (full !== undefined) return;
        if (status === undefined || line.status === status) items.push(line);
        scanned++;
        if (items.length >= limit || scanned >= MAX_SCANNED) full = cursorText(before());
      }
      full = undefined;
    });
    return { items, nextCursor: full ?? null, badLines };
  }

  /** All executions, newest first. Lines that are none are handed to `onBadLine`. */
  async *newest(onBadLine: OnBadLine): AsyncGenerator<ExecutionLine, void, void> {
    try {
      for await (const { line } of this.#placed(undefined, onBadLine)) yield line;
    } catch (error) {
      throw storageFailure("read executions", error);
    }
  }

  /** Closes the file that is written to; the next append opens it again. */
  close(): void {
    this.#writer.close();
  }

  async *#placed(from: ExecutionCursor | undefined, onBadLine: OnBadLine): AsyncGenerator<PlacedExecution, void, void> {
    for (const day of this.#daysBackFrom(from?.day)) {
      const offsets = day === from?.day ? from.offsets : undefined;
      const names = this.#filesOf(day).filter((name) => offsets === undefined || offsets[name] !== undefined);
      const heads: FileHead[] = [];
      try {
        for (const name of names)
          heads.push(await FileHead.open(join(this.#folder, name), name, offsets?.[name], onBadLine));
        const before = () => ({ day, offsets: Object.fromEntries(heads.map((head) => [head.name, head.offset])) });
        for (let head = newestOf(heads); head?.line !== undefined; head = newestOf(heads)) {
          const { line } = head;
          await head.advance();
          yield { line, before };
        }
      } finally {
        for (const head of heads) await head.close();
      }
    }
  }

  #filesOf(day: string): string[] {
    return namesIn(this.#folder).filter((name) => DAY_FILE.exec(name)?.[1] === day);
  }

  #daysBackFrom(last: string | undefined): string[] {
    const days = new Set(namesIn(this.#folder).flatMap((name) => DAY_FILE.exec(name)?.[1] ?? []));
    return [...days]
      .filter((day) => last === undefined || day <= last)
      .toSorted()
      .toReversed();
  }
}

interface PlacedExecution {
  readonly line: ExecutionLine;
  /** Cursor of everything older than `line`; valid until the next one is asked for. */
  readonly before: () => ExecutionCursor;
}

/** The newest line of one file that was not given yet. */
class FileHead {
  readonly name: string;
  readonly #lines: ReverseLines;
  readonly #onBadLine: OnBadLine;
  /** Undefined at the start of the file. */
  line: ExecutionLine | undefined;
  /** Offset behind `line`: everything in front of it was not given yet. */
  offset = 0;

  private constructor(name: string, lines: ReverseLines, onBadLine: OnBadLine) {
    this.name = name;
    this.#lines = lines;
    this.#onBadLine = onBadLine;
  }

  static async open(path: string, name: string, end: number | undefined, onBadLine: OnBadLine): Promise<FileHead> {
    const head = new FileHead(name, await ReverseLines.open(path, end), onBadLine);
    await head.advance();
    return head;
  }

  async advance(): Promise<void> {
    this.line = undefined;
    for (;;) {
      const placed = await this.#lines.previous();
      this.offset = placed === undefined ? 0 : placed.start + placed.bytes.length + (placed.ended ? 1 : 0);
      if (placed === undefined) return;
      const row = parseLine(placed.bytes, placed.ended, ExecutionLine);
      if (typeof row === "string") this.#onBadLine({ at: `${this.name} byte ${placed.start}`, message: row });
      else if (row !== undefined) {
        this.line = row.value;
        return;
      }
    }
  }

  async close(): Promise<void> {
    await this.#lines.close();
  }
}

function newestOf(heads: readonly FileHead[]): FileHead | undefined {
  let newest: FileHead | undefined;
  for (const head of heads) {
    if (head.line === undefined) continue;
    if (newest?.line === undefined || head.line.executed_at > newest.line.executed_at) newest = head;
  }
  return newest;
}
