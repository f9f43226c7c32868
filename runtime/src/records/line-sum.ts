/**
 * The checksum at the end of every record line: `,"crc32c":"xxxxxxxx"}`.
 *
 * CRC-32C (RFC 9260, appendix A) of the line's UTF-8 bytes in front of `,"crc32c"`, as 8 hexadecimal digits. It finds
 * what a disk altered; it is no seal against people.
 */
import crc32c from "crc-32/crc32c.js";

const KEY = Buffer.from(',"crc32c":"');
const END = Buffer.from('"}');
const DIGITS = Buffer.from("0123456789abcdef");
/** Value of each digit, by its byte; NaN for bytes that are none. */
const VALUES = Float64Array.from({ length: 256 }, (_, byte) =>
  DIGITS.includes(byte) ? DIGITS.indexOf(byte) : Number.NaN,
);
const SUM_DIGITS = 8;
/** Bytes of the checksum with its key and the closing brace. */
export const SUM_BYTES = KEY.length + SUM_DIGITS + END.length;

/** Writes the checksum of `bytes[start, end)` at `end`, and what closes the object. Returns the offset behind it. */
export function writeSum(bytes: Buffer, start: number, end: number): number {
  const sum = crc32c.buf(bytes.subarray(start, end));
  bytes.set(KEY, end);
  writeDigits(bytes, end + KEY.length, sum);
  bytes.set(END, end + KEY.length + SUM_DIGITS);
  return end + SUM_BYTES;
}

/** Whether a line, without its newline, is as it was written. True for one without a checksum: the first format of records had none. */
export function isUnaltered(line: Uint8Array): boolean {
  const end = line.length - SUM_BYTES;
  if (end < 0 || !hasKeyAt(line, end)) return true;
  return readDigits(line, end + KEY.length) === crc32c.buf(line.subarray(0, end)) >>> 0;
}

function hasKeyAt(line: Uint8Array, offset: number): boolean {
  for (let at = 0; at < KEY.length; at++) if (line[offset + at] !== KEY[at]) return false;
  return true;
}

/** The number that was written by {@link writeDigits}; NaN for anything else. */
function readDigits(line: Uint8Array, offset: number): number {
  let sum = 0;
  for (let digit = 0; digit < SUM_DIGITS; digit++) sum = sum * 16 + (VALUES[line[offset + digit] ?? 0] ?? Number.NaN);
  return sum;
}

function writeDigits(bytes: Buffer, offset: number, sum: number): void {
  for (let digit = 0; digit < SUM_DIGITS; digit++) bytes[offset + digit] = DIGITS[(sum >>> (28 - 4 * digit)) & 15] ?? 0;
}
