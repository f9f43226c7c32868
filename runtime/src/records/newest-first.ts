/**
 * The lines of a dataset, newest first: files of several writers are merged by the time of execution, and within a file
 * the order of writing stands.
 */
import { join } from "node:path";
import type { ExecutionLine } from "@loopai/core";
import type * as z from "zod";
import type { OnBadLine } from "../files/json-lines.ts";
import { dayFilesIn } from "./day-file-name.ts";
import type { ExecutionCursor } from "./execution-cursor.ts";
import { parseRecordLine } from "./record-line.ts";
import { openRecordSource, type RecordSource } from "./record-source.ts";
import { ReverseLines } from "./reverse-lines.ts";

export interface Placed<Line> {
  readonly line: Line;
  /** Cursor of everything older than `line`; valid until the next one is asked for. */
  readonly before: () => ExecutionCursor;
}

export interface WalkOptions<Line> {
  readonly folder: string;
  readonly schema: z.ZodType<Line>;
  /** Where to go on. @defaultValue the newest line */
  readonly from: ExecutionCursor | undefined;
  /** First and last UTC day that is looked at. */
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  readonly onBadLine: OnBadLine;
}

export async function* newestFirst<Line extends ExecutionLine>(
  options: WalkOptions<Line>,
): AsyncGenerator<Placed<Line>, void, void> {
  const { from } = options;
  for (const { day, names } of daysBack(options)) {
    const offsets = day === from?.day ? from.offsets : undefined;
    const heads: FileHead<Line>[] = [];
    try {
      for (const name of names) {
        if (offsets !== undefined && offsets[name] === undefined) continue;
        const head = await FileHead.open(name, offsets?.[name], options);
        if (head !== undefined) heads.push(head);
      }
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

function daysBack<Line>({ folder, from, firstDay, lastDay }: WalkOptions<Line>) {
  const days = new Map<string, string[]>();
  for (const { day, name } of dayFilesIn(folder)) {
    if (day > (from?.day ?? day) || day > (lastDay ?? day) || day < (firstDay ?? day)) continue;
    days.set(day, [...(days.get(day) ?? []), name]);
  }
  return [...days].map(([day, names]) => ({ day, names })).toReversed();
}

/** The newest line of one file that was not given yet. */
class FileHead<Line extends ExecutionLine> {
  readonly name: string;
  readonly #source: RecordSource;
  readonly #lines: ReverseLines;
  readonly #schema: z.ZodType<Line>;
  readonly #onBadLine: OnBadLine;
  /** Undefined at the start of the file. */
  line: Line | undefined;
  /** Offset behind `line`: everything in front of it was not given yet. */
  offset = 0;

  private constructor(name: string, source: RecordSource, end: number | undefined, options: WalkOptions<Line>) {
    this.name = name;
    this.#source = source;
    this.#lines = new ReverseLines(source, end);
    this.#schema = options.schema;
    this.#onBadLine = options.onBadLine;
  }

  /** Undefined for a file that was removed meanwhile. */
  static async open<Line extends ExecutionLine>(
    name: string,
    end: number | undefined,
    options: WalkOptions<Line>,
  ): Promise<FileHead<Line> | undefined> {
    const source = await openRecordSource(join(options.folder, name), options.onBadLine);
    if (source === undefined) return undefined;
    const head = new FileHead(name, source, end, options);
    try {
      await head.advance();
      return head;
    } catch (error) {
      await source.close();
      throw error;
    }
  }

  async advance(): Promise<void> {
    this.line = undefined;
    for (;;) {
      const placed = await this.#lines.previous();
      this.offset = placed === undefined ? 0 : placed.start + placed.bytes.length + (placed.ended ? 1 : 0);
      if (placed === undefined) return;
      const row = parseRecordLine(placed.bytes, placed.ended, this.#schema);
      if (typeof row === "string") this.#onBadLine({ at: `${this.name} byte ${placed.start}`, message: row });
      else if (row !== undefined) {
        this.line = row.value;
        return;
      }
    }
  }

  async close(): Promise<void> {
    await this.#source.close();
  }
}

function newestOf<Line extends ExecutionLine>(heads: readonly FileHead<Line>[]): FileHead<Line> | undefined {
  let newest: FileHead<Line> | undefined;
  for (const head of heads) {
    if (head.line === undefined) continue;
    if (newest?.line === undefined || head.line.executed_at > newest.line.executed_at) newest = head;
  }
  return newest;
}
