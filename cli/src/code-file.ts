/** Files of code that the user names: read whole, as text where people wrote them. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { LoopaiError } from "@loopai/core";
import { reason } from "./data-file.ts";
import type { Shell } from "./shell.ts";

/** Most bytes of one file. */
const MOST_BYTES = 16_000_000;

export interface CodeFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws {LoopaiError} `data-unreadable` when it cannot be read, `body-too-large` over 16 MB. */
export async function readCodeFile(shell: Shell, path: string): Promise<CodeFile> {
  const bytes = await readWhole(shell, path);
  if (bytes.length <= MOST_BYTES) return { name: basename(path), bytes };
  throw new LoopaiError("body-too-large", `Cannot read "${path}": it has ${bytes.length} bytes, at most ${MOST_BYTES}`);
}

/** The code itself. @throws {LoopaiError} as {@link readCodeFile}; `data-unreadable` when it is empty or no UTF-8. */
export function codeText({ name, bytes }: CodeFile): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text !== "") return text;
  } catch (cause) {
    throw new LoopaiError("data-unreadable", `Cannot read code "${name}": it is no text in UTF-8`, { cause });
  }
  throw new LoopaiError("data-unreadable", `Cannot read code "${name}": it is empty`);
}

async function readWhole(shell: Shell, path: string): Promise<Uint8Array> {
  try {
    return await readFile(shell.path(path), { signal: shell.signal });
  } catch (cause) {
    shell.signal.throwIfAborted();
    throw new LoopaiError("data-unreadable", `Cannot read code "${path}": ${reason(cause)}`, { cause });
  }
}
