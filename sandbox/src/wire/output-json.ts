/**
 * The JSON that a guest sent, as a value that everything behind may rely on.
 *
 * `JSON.parse` takes more than that: numbers beyond all doubles, and nesting that recursion elsewhere does not survive.
 */
import type { Json } from "@loopai/core";

/** As deep as an input may be. */
const MOST_DEPTH = 64;
/** Where these stand, a number may be none: an exponent, or more digits than the largest double has. */
const MAYBE_INFINITE = /\d[eE]|\d{300}/;

/** The value, or what is wrong with the text. */
export type ParsedOutput = { readonly value: Json } | { readonly wrong: string };

export function parseOutput(text: string): ParsedOutput {
  // What is shorter cannot open and close that many levels.
  if (text.length > MOST_DEPTH && depth(text) > MOST_DEPTH) return { wrong: `nests deeper than ${MOST_DEPTH} levels` };
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { wrong: "is not JSON" };
  }
  if (MAYBE_INFINITE.test(text) && !allFinite(value)) return { wrong: "holds a number that no double can hold" };
  return { value };
}

/** How deep arrays and objects nest in what may be JSON. */
function depth(text: string): number {
  let deepest = 0;
  let level = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === OPEN_ARRAY || unit === OPEN_OBJECT) deepest = Math.max(deepest, ++level);
    else if (unit === CLOSE_ARRAY || unit === CLOSE_OBJECT) level--;
  }
  return deepest;
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

function allFinite(value: Json): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(allFinite);
}
