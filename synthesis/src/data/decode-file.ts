/**
 * The bytes of a data file as UTF-8, without a byte order mark.
 *
 * UTF-16 with a mark, which spreadsheet programs write as "Unicode text", is converted. Without a mark it
 * cannot be told apart from binary data and is refused. Bytes that are not UTF-8 stay as they are: only
 * their own rows are bad.
 */
import { isUtf8 } from "node:buffer";
import { LoopaiError } from "@loopai/core";

/**
 * @param name Name of the file, for messages.
 * @throws {LoopaiError} `data-unreadable` for UTF-16 without a mark, compressed files and spreadsheets.
 */
export function decodeFile(bytes: Uint8Array, name: string): Uint8Array {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return bytes.subarray(3);
  if (startsWith(bytes, [0xff, 0xfe])) return fromUtf16(bytes, "utf-16le", name);
  if (startsWith(bytes, [0xfe, 0xff])) return fromUtf16(bytes, "utf-16be", name);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw refused(name, "it is a spreadsheet or ZIP file", "CSV");
  if (startsWith(bytes, [0x1f, 0x8b])) throw refused(name, "it is compressed with gzip", "plain CSV or JSONL");
  if (looksLikeUtf16(bytes)) throw refused(name, "it is UTF-16 without a byte order mark", "UTF-8");
  return bytes;
}

/** True when every byte is part of well-formed UTF-8. */
export function isWholeUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes);
}

function fromUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", name: string): Uint8Array {
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes), "utf8");
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: it is not whole UTF-16; save it as UTF-8`, {
      cause,
    });
  }
}

/** Latin text in UTF-16 has a zero in every second byte; no text file in UTF-8 has. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1_000);
  if (head.length < 4) return false;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  return Math.max(even, odd) > head.length * 0.3 && Math.min(even, odd) < head.length * 0.05;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

function refused(name: string, state: string, wanted: string): LoopaiError {
  return new LoopaiError("data-unreadable", `Cannot read ${name}: ${state}; save it as ${wanted}`);
}
