/**
 * JSON as every part of Loopai can carry it on: stricter than `JSON.parse`.
 *
 * Refused is what another parser would read differently (a key stated twice, a number beyond the range of
 * doubles) and what cannot be stored or compared later (half a surrogate pair, NUL, the key `__proto__`,
 * very deep nesting).
 */
import type { Json } from "@loopai/core";
import { READ_LIMITS } from "./read-limits.ts";

/** A value, or what is wrong with the text, continuing "row in line N ...". */
export type StrictJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** Parses `text` and never throws. The message holds no data of the text but names of keys. */
export function parseStrictJson(text: string): StrictJson {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (cause) {
    // V8 quotes the text in its message; only the position is taken over.
    const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined;
    return {
      ok: false,
      message: position === undefined ? "is not JSON" : `is not JSON (from character ${Number(position) + 1} on)`,
    };
  }
  const message = problemIn(value) ?? repeatedKey(text);
  return message === undefined ? { ok: true, value } : { ok: false, message };
}

/** What is wrong with a value that was parsed, or `undefined`. */
function problemIn(value: Json, depth = 0): string | undefined {
  if (typeof value === "string") return problemInText(value);
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "holds a number beyond 1.8e308";
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= READ_LIMITS.depth) return `is nested more than ${READ_LIMITS.depth} levels deep`;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__") return 'uses the key "__proto__", which is not allowed';
    const problem = problemInText(key) ?? problemIn(inner, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What is wrong with a text, or `undefined`. */
export function problemInText(text: string): string | undefined {
  if (!text.isWellFormed())
    return "holds half a surrogate pair (a character cut in two), which no UTF-8 file can store";
  if (text.includes("\0")) return "holds a NUL character (U+0000)";
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Names a key that an object of the (valid) JSON `text` states twice. A string is a key when a colon follows. */
function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b || unit === 0x5b) open.push(new Set());
    else if (unit === 0x7d || unit === 0x5d) open.pop();
    else if (unit === QUOTE) {
      const end = closingQuote(text, at);
      if (followedByColon(text, end + 1)) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        const seen = open.at(-1);
        if (seen?.has(key) === true) return `states the key ${JSON.stringify(key.slice(0, 50))} twice`;
        seen?.add(key);
      }
      at = end;
    }
  }
  return undefined;
}

function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at++) {
    if (text.charCodeAt(at) === BACKSLASH) at++;
  }
  return at;
}

function followedByColon(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return text[at] === ":";
}
