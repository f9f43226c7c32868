/**
 * What came to the files of a row store since they were read last.
 *
 * Only bytes behind the last known line are read. Where a file shrank, was replaced, changed without growing, or no
 * longer reads the same just before that place, everything is read anew.
 */
import { type FileHandle, open } from "node:fs/promises";
import type * as z from "zod";
import { type FileStamp, fileStamp, sameStamp } from "./file-stamp.ts";
import { parseLine } from "./json-lines.ts";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 262_144;
/** Bytes before the last known place that must read as they did: an editor that writes in place shifts them. */
const COMPARED_BYTES = 64;

/** Is told of each row once. */
export interface RowReader<Row> {
  /** Everything told so far counts no more: all rows follow. */
  restart(): void;
  row(row: Row): void;
  /** A line that is no row. */
  badLine(): void;
}

/** How far a file was read: to its end, which was the end of a line. */
interface Mark {
  readonly stamp: FileStamp;
  readonly lastBytes: Buffer;
}

export class RowTail<Row> {
  readonly #files: () => readonly string[];
  readonly #schema: z.ZodType<Row>;
  /** Undefined: everything has to be read. */
  #marks: ReadonlyMap<string, Mark> | undefined;

  constructor(files: () => readonly string[], schema: z.ZodType<Row>) {
    this.#files = files;
    this.#schema = schema;
  }

  /** Tells `reader` what is new. Must not be called again before it has resolved. */
  async advance(reader: RowReader<Row>): Promise<void> {
    const paths = this.#files();
    const known = (await this.#goesOn(paths)) ? this.#marks : undefined;
    if (known === undefined) reader.restart();
    // What fails half way leaves a reader that has heard a part: then all of it is told again.
    this.#marks = undefined;
    const marks = new Map<string, Mark>();
    for (const path of paths) {
      const mark = known?.get(path);
      const next = sameStamp(mark?.stamp, fileStamp(path)) ? mark : await this.#read(path, mark, reader);
      if (next !== undefined) marks.set(path, next);
    }
    this.#marks = marks.size === paths.length ? marks : undefined;
  }

  /** Whether every known file is there and only grew. */
  async #goesOn(paths: readonly string[]): Promise<boolean> {
    for (const [path, mark] of this.#marks ?? []) {
      if (!paths.includes(path) || !(await onlyGrew(path, mark))) return false;
    }
    return this.#marks !== undefined;
  }

  /** Reads behind `mark`. Returns how far it came; undefined where the file does not end with a whole line. */
  async #read(path: string, mark: Mark | undefined, reader: RowReader<Row>): Promise<Mark | undefined> {
    const file = await open(path, "r");
    try {
      const { ino: inode, mtimeMs, size } = await file.stat();
      let rest = Buffer.alloc(0);
      for (let at = mark?.stamp.size ?? 0; at < size; ) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, at);
        if (bytesRead === 0) return undefined;
        const bytes = Buffer.concat([rest, buffer.subarray(0, Math.min(bytesRead, size - at))]);
        rest = bytes.subarray(this.#tellLines(bytes, reader));
        at += bytesRead;
      }
      if (rest.length > 0) this.#tell(rest, false, reader);
      return rest.length > 0
        ? undefined
        : { stamp: { inode, mtimeMs, size }, lastBytes: await bytesBefore(file, size) };
    } finally {
      await file.close();
    }
  }

  /** Tells of every whole line; returns where the last one ends. */
  #tellLines(bytes: Buffer, reader: RowReader<Row>): number {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      this.#tell(bytes.subarray(start, end), true, reader);
      start = end + 1;
    }
    return start;
  }

  #tell(line: Buffer, ended: boolean, reader: RowReader<Row>): void {
    const row = parseLine(line, ended, this.#schema);
    if (typeof row === "string") reader.badLine();
    else if (row !== undefined) reader.row(row.value);
  }
}

async function onlyGrew(path: string, { stamp, lastBytes }: Mark): Promise<boolean> {
  const now = fileStamp(path);
  if (sameStamp(now, stamp)) return true;
  if (now === undefined || now.inode !== stamp.inode || now.size <= stamp.size) return false;
  const file = await open(path, "r");
  try {
    return lastBytes.equals(await bytesBefore(file, stamp.size));
  } finally {
    await file.close();
  }
}

async function bytesBefore(file: FileHandle, end: number): Promise<Buffer> {
  const length = Math.min(COMPARED_BYTES, end);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, end - length);
  return buffer.subarray(0, bytesRead);
}
