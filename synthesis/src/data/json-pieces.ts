/**
 * Cuts a JSONL file or a JSON array into the texts of its rows, each with the line it starts in.
 *
 * Works on bytes, so that one row that is not UTF-8 or not JSON costs only itself. In UTF-8 no byte of
 * a longer character equals an ASCII one, so looking for quotes and brackets byte by byte is safe.
 */
import { LoopaiError } from "@loopai/core";

export interface JsonPiece {
  readonly line: number;
  readonly bytes: Uint8Array;
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/** Every line that holds more than white space. */
export function* jsonLines(bytes: Uint8Array): Generator<JsonPiece> {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const piece = bytes.subarray(start, end);
    if (piece.some((byte) => byte > 0x20)) yield { line, bytes: piece };
    start = end + 1;
  }
}

/**
 * Every element of the array that `bytes` holds; the first byte above white space is its "[".
 *
 * @throws {LoopaiError} `data-unreadable` when the array is never closed or something follows it.
 */
export function* jsonElements(bytes: Uint8Array, name: string): Generator<JsonPiece> {
  const opening = bytes.findIndex((byte) => byte > 0x20);
  let line = 1 + newlines(bytes, 0, opening);
  let depth = 1;
  let start = opening + 1;
  let commas = 0;
  for (let at = opening + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = closingQuote(bytes, at);
    else if (byte === 0x5b || byte === 0x7b) depth++;
    else if (byte === 0x5d || byte === 0x7d) depth--;
    if (depth === 0 || (depth === 1 && byte === COMMA)) {
      const blank = leadingBlank(bytes, start, at);
      const startLine = line + newlines(bytes, start, start + blank);
      const piece = bytes.subarray(start + blank, at);
      // "[]" and the white space after a last element's comma: only the latter is a row, and a bad one.
      if (piece.length > 0 || depth === 1 || commas > 0) yield { line: startLine, bytes: piece };
      line += newlines(bytes, start, at);
      commas++;
      start = at + 1;
    }
    if (depth === 0) {
      if (bytes.subarray(at + 1).some((after) => after > 0x20)) {
        throw new LoopaiError(
          "data-unreadable",
          `Cannot read ${name}: something follows the array, which ends in line ${line}`,
        );
      }
      return;
    }
  }
  throw new LoopaiError(
    "data-unreadable",
    `Cannot read ${name}: the array is never closed, "]" is missing; is the file cut off?`,
  );
}

function closingQuote(bytes: Uint8Array, opening: number): number {
  let at = opening + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function leadingBlank(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) <= 0x20) at++;
  return at - from;
}

function newlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === NEWLINE) count++;
  return count;
}
