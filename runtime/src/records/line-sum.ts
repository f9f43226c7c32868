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
const SUM_DIGITS = 8;
/** Bytes of the checksum with its key and the closing brace. */
export const SUM_BYTES = KEY.length + SUM_DIGITS + END.length;

/** Writes the checksum of `bytes[start, end)` at `end`, and what closes the object. Returns the offset behind it. */
export function writeSum(bytes: Buffer, start: number, end: number): number {
  const sum = crc32c.buf(bytes.subarray(start, end));
  bytes.set(KEY, end);
  let offset = end + KEY.length;
  for (let shift = 28; shift >= 0; shift -= 4) bytes[offset++] = DIGITS[(sum >>> shift) & 15] ?? 0;
  bytes.set(END, offset);
  return offset + END.length;
}
