/**
 * Finds the program in what a model wrote.
 *
 * Whatever else it wrote is let go of. Whether the program can be loaded, and what it does, only the sandbox finds out.
 */
import { LoopaiError } from "@loopai/core";
import type { WrittenCode, WrittenLanguage } from "../code-port.ts";

const FENCE = /```[ \t]*([\w+#-]*)[ \t]*\r?\n([\s\S]*?)\r?\n?```/g;
const ENTRIES = { javascript: "program.js", typescript: "program.ts", python: "program.py" } as const;
const ENTRY_POINT = {
  javascript: /\bexport\s+(?:async\s+)?(?:function|const|let)\s+execute\b|\bexport\s*\{[^}]*\bexecute\b/,
  typescript: /\bexport\s+(?:async\s+)?(?:function|const|let)\s+execute\b|\bexport\s*\{[^}]*\bexecute\b/,
  python: /^\s*(?:async\s+)?def\s+execute\s*\(/m,
} as const;
const MOST_BYTES = 64 * 1024;

/** @throws {LoopaiError} `llm-reply-invalid` saying what is wrong, in words that can be given back to the model. */
export function readCodeReply(text: string, language: WrittenLanguage): WrittenCode {
  const blocks = Array.from(text.matchAll(FENCE), ([, , code = ""]) => code);
  const candidates = blocks.length > 0 ? blocks : [text];
  const code = candidates
    .filter((candidate) => ENTRY_POINT[language].test(candidate))
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

function invalid(state: string): LoopaiError {
  return new LoopaiError("llm-reply-invalid", `Cannot use the reply: ${state}`);
}
