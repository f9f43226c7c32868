/**
 * Bytes of a request body to a JSON value that the rest of the server may walk by recursion.
 *
 * Refuses what could hurt later: invalid UTF-8, nesting deeper than {@link MAX_DEPTH}, half a surrogate
 * pair, which no UTF-8 file can hold, a number that becomes infinite, and a key `__proto__`, which many readers of
 * JSON take for the prototype.
 */
import { LoopaiError } from "@loopai/core";

/** Deepest nesting of arrays and objects taken, in levels. */
export const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * The value that `body` spells.
 *
 * @throws {LoopaiError} `request-invalid` with which of these it is.
 */
export function parseJsonBody(body: Uint8Array): unknown {
  refuseDeepJson(body);
  const text = decode(body);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LoopaiError("request-invalid", "Cannot read request body: it is not JSON", { cause });
  }
  const harm = harmIn(value);
  if (harm !== undefined) throw new LoopaiError("request-invalid", `Cannot read request body: ${harm}`);
  return value;
}

/** Counts brackets outside of strings, without parsing, so that depth costs no stack. */
function refuseDeepJson(bytes: Uint8Array): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (inString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) {
      depth += 1;
      if (depth > MAX_DEPTH) {
        throw new LoopaiError("request-invalid", `Cannot read request body: it nests deeper than ${MAX_DEPTH} levels`);
      }
    } else if (byte === CLOSING_BRACKET || byte === CLOSING_BRACE) depth -= 1;
  }
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new LoopaiError("request-invalid", "Cannot read request body: it is not valid UTF-8", { cause });
  }
}

function harmIn(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "it holds a number beyond 1.8e308";
  if (typeof value === "string") return value.isWellFormed() ? undefined : "it holds half a surrogate pair";
  if (Array.isArray(value)) return firstHarm(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, "__proto__")) return 'the key "__proto__" is not taken';
  return firstHarm(Object.keys(value)) ?? firstHarm(Object.values(value));
}

function firstHarm(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const harm = harmIn(value);
    if (harm !== undefined) return harm;
  }
  return undefined;
}
