/**
 * The JSON that a guest sent, as a value that everything behind may rely on.
 *
 * `JSON.parse` takes more than that: numbers that no double holds, and nesting that recursion elsewhere does not survive.
 */
import type { Json } from "@loopai/core";

/** As deep as an input may be. */
const MOST_DEPTH = 64;
/** Where these stand, a number may be none: an exponent, or more digits than the largest double has. */
const MAYBE_INFINITE = /\d[eE]|\d{300}/;
/** Where these stand, a whole number may be one that no double holds exactly. */
const MAYBE_INEXACT = /\d{16}/;
const LONG_WHOLE_NUMBER = /^-?\d{16,}$/;

/** The value, or what is wrong with the text. */
export type ParsedOutput = { readonly value: Json } | { readonly wrong: string };

export function parseOutput(text: string): ParsedOutput {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { wrong: "is not JSON" };
  }
  const maybeInexact = MAYBE_INEXACT.test(text);
  // What is shorter cannot open and close that many levels.
  if (maybeInexact || text.length > MOST_DEPTH) {
    const { deepest, inexact } = look(text);
    if (deepest > MOST_DEPTH) return { wrong: `nests deeper than ${MOST_DEPTH} levels` };
    if (inexact) return { wrong: "holds a whole number that no double holds exactly: give it as text" };
  }
  if (MAYBE_INFINITE.test(text) && !allFinite(value)) return { wrong: "holds a number that no double can hold" };
  return { value };
}

/** How deep arrays and objects nest in a text of JSON, and whether a whole number of it loses digits as a double. */
function look(text: string): { readonly deepest: number; readonly inexact: boolean } {
  let deepest = 0;
  let level = 0;
  let inexact = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === OPEN_ARRAY || unit === OPEN_OBJECT) deepest = Math.max(deepest, ++level);
    else if (unit === CLOSE_ARRAY || unit === CLOSE_OBJECT) level--;
    else if (unit === MINUS || (unit >= ZERO && unit <= NINE)) {
      const end = endOfNumber(text, at);
      inexact ||= losesDigits(text.slice(at, end));
      at = end - 1;
    }
  }
  return { deepest, inexact };
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Where the string that begins at `start` has its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && "0123456789.eE+-".includes(text.charAt(at))) at++;
  return at;
}

function losesDigits(number: string): boolean {
  return LONG_WHOLE_NUMBER.test(number) && number.length < 300 && BigInt(number) !== BigInt(Number(number));
}

function allFinite(value: Json): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(allFinite);
}
