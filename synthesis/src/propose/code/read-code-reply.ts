/**
 * Finds the program in what a model wrote.
 *
 * Whatever else it wrote is let go of. Whether the program can be loaded, and what it does, only the sandbox finds out.
 */
import { LoopaiError } from "@loopai/core";
import type { WrittenCode, WrittenLanguage } from "../code-port.ts";

const ENTRIES = { javascript: "program.js", typescript: "program.ts", python: "program.py" } as const;
/** Over one line each, so that no reply takes longer than its length. */
const SCRIPT_LINE = /^\s*export\s+(?:async\s+)?(?:function|const|let)\s+execute\b/;
const PYTHON_LINE = /^\s*(?:async\s+)?def\s+execute\s*\(/;
const FENCE = "```";
const MOST_REPLY_UNITS = 512 * 1024;
const MOST_LINE_UNITS = 2_000;
const MOST_BYTES = 64 * 1024;

/** @throws {LoopaiError} `llm-reply-invalid` saying what is wrong, in words that can be given back to the model. */
export function readCodeReply(text: string, language: WrittenLanguage): WrittenCode {
  if (text.length > MOST_REPLY_UNITS) throw invalid(`it has ${text.length} signs, at most ${MOST_REPLY_UNITS} may be`);
  const blocks = fencedBlocks(text);
  const candidates = blocks.length > 0 ? blocks : [text];
  const code = candidates
    .filter((candidate) => definesExecute(candidate, language))
    .toSorted((left, right) => right.length - left.length)[0];
  if (code === undefined) {
    throw invalid(
      blocks.length === 0 ? `it holds no fenced block of ${language}` : `no block defines execute as the contract asks`,
    );
  }
  const bytes = new TextEncoder().encode(`${code.trim()}\n`);
  if (bytes.length > MOST_BYTES) throw invalid(`the program has ${bytes.length} bytes, at most ${MOST_BYTES} may be`);
  const entry = ENTRIES[language];
  return { language, entry, files: new Map([[entry, bytes]]) };
}

/** What stands between two lines that begin with a fence. */
function fencedBlocks(text: string): readonly string[] {
  const blocks: string[] = [];
  let block: string[] | undefined;
  for (const line of text.split("\n")) {
    if (!line.trimStart().startsWith(FENCE)) block?.push(line);
    else if (block === undefined) block = [];
    else {
      blocks.push(block.join("\n"));
      block = undefined;
    }
  }
  return blocks;
}

function definesExecute(code: string, language: WrittenLanguage): boolean {
  const pattern = language === "python" ? PYTHON_LINE : SCRIPT_LINE;
  if (code.split("\n").some((line) => pattern.test(line.slice(0, MOST_LINE_UNITS)))) return true;
  return language !== "python" && exportsByList(code);
}

/** `export { ..., execute, ... }`, over lines. */
function exportsByList(code: string): boolean {
  for (let at = code.indexOf("export"); at >= 0; at = code.indexOf("export", at)) {
    at += "export".length;
    while (code[at] === " " || code[at] === "\n" || code[at] === "\t" || code[at] === "\r") at++;
    if (code[at] !== "{") continue;
    const end = code.indexOf("}", at);
    if (end < 0) return false;
    if (/\bexecute\b/.test(code.slice(at, end))) return true;
    at = end;
  }
  return false;
}

function invalid(state: string): LoopaiError {
  return new LoopaiError("llm-reply-invalid", `Cannot use the reply: ${state}`);
}
