/**
 * Bytes of a request body to a JSON value that the rest of the server may walk by recursion.
 *
 * Refuses what could hurt later: invalid UTF-8, nesting deeper than {@link MAX_DEPTH}, half a surrogate
 * pair, which no UTF-8 file can hold, and a key `__proto__`, which many readers of JSON take for the prototype.
 */
import { LoopaiError } from "@loopai/core";

/** Deepest nesting of arrays and objects taken, in levels. */
export const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

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
  // Both kinds of harm can be spelled with escapes, so only a text without any is safe unseen.
  const harm = text.includes("__proto__") || text.includes("\\u") ? harmIn(value) : undefined;
  if (harm !== undefined) throw new LoopaiError("request-invalid", `Cannot read request body: ${harm}`);
  return value;
}

/**
 * Counts brackets outside of strings, without parsing, so that depth costs no stack.
 *
 * A line break ends a string: JSON has none inside, and in JSON Lines it keeps one bad line from hiding the rest.
 *
 * @throws {LoopaiError} `request-invalid` when the bytes nest deeper than {@link MAX_DEPTH} levels.
 */
export function refuseDeepJson(bytes: Uint8Array): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === NEWLINE) inString = false;
    else if (inString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) {
        throw new LoopaiError("request-invalid", `Cannot read request body: it nests deeper than ${MAX_DEPTH} levels`);
      }
    } else if ((byte === 0x5d || byte === 0x7d) && depth > 0) depth -= 1;
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
  if (typeof value === "string") return value.isWellFormed() ? undefined : "it holds half a surrogate pair";
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__") return 'the key "__proto__" is not taken';
    const harm = harmIn(key) ?? harmIn(inner);
    if (harm !== undefined) return harm;
  }
  return undefined;
}
