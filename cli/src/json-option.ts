/** The value of an option that is JSON: in the option itself, in a file (`@FILE`) or, where it may be, on stdin (`-`). */
import { readFile } from "node:fs/promises";
import { type Json, LoopaiError } from "@loopai/core";
import { reason } from "./data-file.ts";
import type { Shell } from "./shell.ts";
import { UsageError } from "./usage-error.ts";

/**
 * @param option As it is typed, for messages: `--input`.
 * @throws {UsageError} where the word itself is no JSON; {LoopaiError} `data-unreadable` where its file or stdin is none.
 */
export async function jsonFrom(shell: Shell, option: string, word: string): Promise<Json> {
  if (word === "-") return parsed("stdin", await stdinText(shell));
  if (word.startsWith("@")) return parsed(`"${word.slice(1)}"`, await fileText(shell, word.slice(1)));
  try {
    return JSON.parse(word) as Json;
  } catch {
    throw new UsageError(
      `Cannot read ${option}: it is not JSON; a text goes into quotes inside of the shell's: ${option} '"a text"', a file behind @`,
    );
  }
}

function parsed(what: string, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new LoopaiError("data-unreadable", `Cannot read ${what}: it is not JSON`, { cause });
  }
}

async function fileText(shell: Shell, path: string): Promise<string> {
  try {
    return await readFile(shell.path(path), "utf8");
  } catch (cause) {
    throw new LoopaiError("data-unreadable", `Cannot read "${path}": ${reason(cause)}`, { cause });
  }
}

async function stdinText(shell: Shell): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of shell.stdin) {
    shell.signal.throwIfAborted();
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks).toString("utf8");
}
