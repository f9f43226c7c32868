/**
 * JSON Lines files: whole lines in, rows out, and no line lost in silence.
 *
 * An append is one write of whole lines. A process that dies within it can leave a torn last line: it
 * is cut off before the next append (or completed, if only its newline is missing). A line that is not
 * the expected row is handed to the reader's `onBadLine` with its number, and reading goes on.
 */
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { ErrorDetail } from "@loopai/core";
import type * as z from "zod";
import { storedSync } from "./storage.ts";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 262_144;

/** Hears of each line that cannot be read. `at` is the file's name and the line, 1 = first line. */
export type OnBadLine = (bad: ErrorDetail) => void;

/** Opens a file for appending whole lines; a torn last line is mended first. @param mode Of a file that is made. */
export function openForAppend(path: string, mode = 0o644): { readonly file: number; readonly cutBytes: number } {
  const file = openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, mode);
  try {
    return { file, cutBytes: mendTail(file) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Writes `lines`, each ending with a newline, whole: a write that ends early is taken back. */
export function appendWhole(file: number, lines: string | Uint8Array): void {
  const bytes = typeof lines === "string" ? Buffer.byteLength(lines) : lines.length;
  let written = 0;
  try {
    written = typeof lines === "string" ? writeSync(file, lines) : writeSync(file, lines);
    if (written < bytes) throw Object.assign(new Error("short write"), { code: "ENOSPC", syscall: "write" });
  } catch (error) {
    if (written > 0) ftruncateSync(file, fstatSync(file).size - written);
    throw error;
  }
}

/** Appends one line to a file that only its user may read. @param line Without its end. @throws {LoopaiError} `storage-failed`. */
export function appendPrivateLine(path: string, line: string): void {
  storedSync(`write ${path}`, () => {
    const { file } = openForAppend(path, 0o600);
    try {
      appendWhole(file, `${line}\n`);
    } finally {
      closeSync(file);
    }
  });
}

/** Rows of a file in order; none when there is no such file. */
export async function* readJsonLines<Row>(
  path: string,
  schema: z.ZodType<Row>,
  onBadLine: OnBadLine,
): AsyncGenerator<Row, void, void> {
  let number = 0;
  for await (const { bytes, ended } of linesOf(path)) {
    number++;
    const row = parseLine(bytes, ended, schema);
    if (typeof row === "string") onBadLine({ at: `${basename(path)} line ${number}`, message: row });
    else if (row !== undefined) yield row.value;
  }
}

/** The row of one line, undefined for an empty line, or the reason why it is none. */
export type ParsedLine<Row> = { readonly value: Row } | string | undefined;

export function parseLine<Row>(bytes: Uint8Array, ended: boolean, schema: z.ZodType<Row>): ParsedLine<Row> {
  if (isBlank(bytes)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return ended ? "is not JSON in UTF-8" : "is cut off";
  }
  const row = schema.safeParse(value);
  if (row.success) return { value: row.data };
  const [issue] = row.error.issues;
  return `/${issue?.path.join("/") ?? ""}: ${issue?.message ?? "is not the expected row"}`;
}

/** Lines of a file as bytes. Only "\n" ends one: U+2028 may stand inside a JSON string. */
async function* linesOf(path: string): AsyncGenerator<{ readonly bytes: Uint8Array; readonly ended: boolean }> {
  const file = await open(path, "r").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (file === undefined) return;
  try {
    let rest: Buffer[] = [];
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
      if (bytesRead === 0) break;
      let start = 0;
      for (let end = indexOfNewline(buffer, 0, bytesRead); end !== -1; end = indexOfNewline(buffer, start, bytesRead)) {
        const piece = buffer.subarray(start, end);
        yield { bytes: rest.length === 0 ? piece : Buffer.concat([...rest, piece]), ended: true };
        rest = [];
        start = end + 1;
      }
      if (start < bytesRead) rest.push(buffer.subarray(start, bytesRead));
    }
    if (rest.length > 0) yield { bytes: Buffer.concat(rest), ended: false };
  } finally {
    await file.close();
  }
}

function indexOfNewline(buffer: Buffer, from: number, limit: number): number {
  const found = buffer.indexOf(NEWLINE, from);
  return found < limit ? found : -1;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** Cuts a torn last line off, or ends it when only the newline is missing. Returns the bytes cut off. */
function mendTail(file: number): number {
  const { size } = fstatSync(file);
  const tailStart = startOfTail(file, size);
  if (tailStart === size) return 0;
  const tail = Buffer.alloc(size - tailStart);
  readSync(file, tail, 0, tail.length, tailStart);
  if (isJson(tail)) {
    writeSync(file, "\n");
    return 0;
  }
  ftruncateSync(file, tailStart);
  return tail.length;
}

/** Offset behind the last newline. */
function startOfTail(file: number, size: number): number {
  const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, size));
  for (let end = size; end > 0; end -= chunk.length) {
    const start = Math.max(0, end - chunk.length);
    const bytesRead = readSync(file, chunk, 0, end - start, start);
    const found = chunk.subarray(0, bytesRead).lastIndexOf(NEWLINE);
    if (found !== -1) return start + found + 1;
  }
  return 0;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}
