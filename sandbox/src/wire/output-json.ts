/**
 * The JSON that a guest sent, as a value that everything behind may rely on.
 *
 * `JSON.parse` takes more than that: numbers that no double holds, nesting that recursion elsewhere does not survive, and values that take a
 * hundred times the room of their text. So the text is looked through first, once, in time that is linear in it.
 */
import type { Json } from "@loopai/core";

/** As deep as an input may be. */
const MOST_DEPTH = 64;
/** Values in one output: each takes up to a hundred bytes once it is parsed. */
const MOST_VALUES = 1_000_000;
/** As many digits as the largest double has: a number with more, or with an exponent, may be none. */
const MOST_DIGITS = 300;
/** Whole numbers of more digits may be such as no double holds exactly. */
const SAFE_DIGITS = 15;

/** The value, or what is wrong with the text. */
export type ParsedOutput = { readonly value: Json } | { readonly wrong: string };

export function parseOutput(text: string): ParsedOutput {
  const seen = look(text);
  if (seen.deepest > MOST_DEPTH) return { wrong: `nests deeper than ${MOST_DEPTH} levels` };
  if (seen.values > MOST_VALUES) return { wrong: `holds more than ${MOST_VALUES} values` };
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { wrong: "is not JSON" };
  }
  if (seen.maybeInfinite && !allFinite(value)) return { wrong: "holds a number that no double can hold" };
  if (seen.inexact) return { wrong: "holds a whole number that no double holds exactly: give it as text" };
  return { value };
}

interface Seen {
  readonly deepest: number;
  /** At least as many values as there are. */
  readonly values: number;
  /** A whole number loses digits as a double. */
  readonly inexact: boolean;
  readonly maybeInfinite: boolean;
}

/** Whatever the text is: of what is no JSON it only has to come to an end. */
function look(text: string): Seen {
  let deepest = 0;
  let level = 0;
  let values = 1;
  let inexact = false;
  let maybeInfinite = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === OPEN_ARRAY || unit === OPEN_OBJECT) {
      values++;
      deepest = Math.max(deepest, ++level);
    } else if (unit === CLOSE_ARRAY || unit === CLOSE_OBJECT) level--;
    else if (unit === COMMA) values++;
    else if (unit === MINUS || (unit >= ZERO && unit <= NINE)) {
      const end = endOfNumber(text, at);
      const isLong = end - at > SAFE_DIGITS;
      if (isLong || hasExponent(text, at, end)) {
        maybeInfinite ||= end - at >= MOST_DIGITS || hasExponent(text, at, end);
        inexact ||= isLong && losesDigits(text.slice(at, Math.min(end, at + MOST_DIGITS)));
      }
      at = end - 1;
    }
    // What is too much already need not be counted to its end.
    if (deepest > MOST_DEPTH || values > MOST_VALUES) break;
  }
  return { deepest, values, inexact, maybeInfinite };
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const COMMA = 44;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const UPPER_E = 69;
const LOWER_E = 101;
const LONG_WHOLE_NUMBER = /^-?\d{16,}$/;

/** Where the string that begins at `start` has its closing quote, or the text its end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

function isOfNumber(unit: number): boolean {
  const isDigit = unit >= ZERO && unit <= NINE;
  return isDigit || unit === DOT || unit === LOWER_E || unit === UPPER_E || unit === PLUS || unit === MINUS;
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((text.charCodeAt(at) | 32) === LOWER_E) return true;
  return false;
}

function losesDigits(number: string): boolean {
  if (!LONG_WHOLE_NUMBER.test(number)) return false;
  return number.length >= MOST_DIGITS || BigInt(number) !== BigInt(Number(number));
}

function allFinite(value: Json): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(allFinite);
}
