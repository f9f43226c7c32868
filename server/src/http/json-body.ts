/**
 * Bytes of a request body to a JSON value that the rest of the server may walk by recursion.
 *
 * Refuses what could hurt later: invalid UTF-8, nesting deeper than {@link MAX_DEPTH}, half a surrogate
 * pair, which no UTF-8 file can hold, a number that becomes infinite, a key `__proto__`, which many readers of
 * JSON take for the prototype, and a key that is given twice, which readers take for one or the other.
 *
 * Every call passes here, so what a quick look at the text rules out is not searched for in the value.
 */
import { isUtf8 } from "node:buffer";
import { LoopaiError } from "@loopai/core";

/** Deepest nesting of arrays and objects taken, in levels. */
export const MAX_DEPTH = 64;

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

type JsonMembers = Readonly<Record<string, unknown>>;
type CheckText = (text: string) => void;

/**
 * The value that `body` spells.
 *
 * @throws {LoopaiError} `request-invalid` with which of these it is.
 */
export function parseJsonBody(body: Buffer): unknown {
  const text = decode(body);
  const escaped = text.includes("\\");
  const members = countMembers(text, escaped);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refusal("it is not JSON", cause);
  }
  // UTF-8 holds no half of a pair: only an escape can make one.
  const kept = escaped ? membersIn(value, refuseHalfPair) : membersIn(value, undefined);
  // A key that is given twice stands in the text twice and in the value once.
  if (kept !== members) throw refusal("it gives one key of an object twice");
  return value;
}

function decode(body: Buffer): string {
  if (!isUtf8(body)) throw refusal("it is not valid UTF-8");
  const text = body.toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * Counts the colons outside of strings, which are the members of all objects if `text` is JSON, and refuses deep nesting on
 * the way. Nothing is parsed, so that depth costs no stack.
 */
function countMembers(text: string, escaped: boolean): number {
  let depth = 0;
  let members = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfString(text, index + 1, escaped);
        break;
      case COLON:
        members++;
        break;
      case OPENING_BRACKET:
      case OPENING_BRACE:
        depth++;
        if (depth > MAX_DEPTH) throw refusal(`it nests deeper than ${MAX_DEPTH} levels`);
        break;
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        depth--;
        break;
    }
  }
  return members;
}

/** Where the string that starts at `start` has its closing quote; the end of the text where it has none. */
function endOfString(text: string, start: number, escaped: boolean): number {
  for (let quote = text.indexOf('"', start); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (!escaped || !isEscaped(text, start, quote)) return quote;
  }
  return text.length;
}

/** True when an odd number of backslashes stands before `at`. */
function isEscaped(text: string, start: number, at: number): boolean {
  let first = at;
  while (first > start && text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

/** Counts the members of all objects in `value`; refuses what may not be in it. `checkText` sees every string and key. */
function membersIn(value: unknown, checkText: CheckText | undefined): number {
  if (typeof value === "string") {
    checkText?.(value);
    return 0;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw refusal("it holds a number beyond 1.8e308");
  let members = 0;
  if (Array.isArray(value)) for (const item of value) members += membersIn(item, checkText);
  else if (isObject(value)) members = membersOf(value, checkText);
  return members;
}

function membersOf(value: JsonMembers, checkText: CheckText | undefined): number {
  let members = 0;
  for (const key of Object.keys(value)) {
    if (key === "__proto__") throw refusal('the key "__proto__" is not taken');
    checkText?.(key);
    members += 1 + membersIn(value[key], checkText);
  }
  return members;
}

function isObject(value: unknown): value is JsonMembers {
  return typeof value === "object" && value !== null;
}

function refuseHalfPair(text: string): void {
  if (!text.isWellFormed()) throw refusal("it holds half a surrogate pair");
}

function refusal(why: string, cause?: unknown): LoopaiError {
  return new LoopaiError("request-invalid", `Cannot read request body: ${why}`, { cause });
}
