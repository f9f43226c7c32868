/** Reads a data file of the user whole, and says by its name what it holds. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { Upload } from "./transport/transport.ts";
import type { Shell } from "./shell.ts";

/** A file with the name under which its rows are known. */
export interface DataFile extends Upload {
  readonly name: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".jsonl": "application/x-ndjson",
  ".ndjson": "application/x-ndjson",
  ".json": "application/json",
};

/**
 * The bytes of `path`; `-` is stdin.
 *
 * @throws {LoopaiError} `data-unreadable` when the file cannot be read.
 */
export async function readDataFile(shell: Shell, path: string): Promise<DataFile> {
  const bytes = path === "-" ? await readAll(shell) : await readWhole(shell, path);
  if (bytes.length > 0) return named(path === "-" ? "stdin" : basename(path), bytes);
  throw new LoopaiError(
    "data-unreadable",
    `Cannot read data file "${path}": it is empty; give a header and rows, or JSON Lines`,
  );
}

async function readWhole(shell: Shell, path: string): Promise<Uint8Array> {
  try {
    return await readFile(shell.path(path), { signal: shell.signal });
  } catch (cause) {
    shell.signal.throwIfAborted();
    throw new LoopaiError("data-unreadable", `Cannot read data file "${path}": ${reason(cause)}`, { cause });
  }
}

/** Why a file of the user could not be read or written, with what would do. */
export function reason(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  switch (code) {
    case "ENOENT":
      return "there is no such file; check the path";
    case "EISDIR":
      return "it is a folder; name a file in it";
    case "EACCES":
    case "EPERM":
      return "it may not be read or written by this user; change its rights";
    case "ENOSPC":
      return "the disk is full; make room";
    case "ERR_FS_FILE_TOO_LARGE":
      return "it is over 2 GiB; split it";
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}

async function readAll(shell: Shell): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of shell.stdin) {
    shell.signal.throwIfAborted();
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}

function named(name: string, bytes: Uint8Array): DataFile {
  return { name, bytes, contentType: TYPES[extname(name).toLowerCase()] ?? sniffedType(bytes) };
}

/** For a name without a known ending: JSON begins with a bracket, JSON Lines with a brace; the rest is taken for CSV. */
function sniffedType(bytes: Uint8Array): string {
  const [first] = Buffer.from(bytes.subarray(0, 1_000)).toString("utf8").trimStart();
  if (first === "[") return "application/json";
  return first === "{" ? "application/x-ndjson" : "text/csv";
}
