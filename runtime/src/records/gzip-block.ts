/**
 * Compressed record files: gzip members (RFC 1952) one behind the other, each with its size in its header.
 *
 * Any gzip tool reads such a file whole. The sizes stand in an extra field, as in the BGZF format of SAMtools, so that a
 * reader finds a place without unpacking what is in front of it. A member holds whole lines.
 */
import { promisify } from "node:util";
import { crc32, deflateRaw, gunzip } from "node:zlib";

const deflate = promisify(deflateRaw);
const unpack = promisify(gunzip);

/** Plain bytes of a member, unless one line is longer: unpacked within a few milliseconds. */
export const BLOCK_BYTES = 262_144;
/** Ten bytes of gzip, the length of the extra field, and in it a subfield "LA" with two sizes. */
export const HEADER_BYTES = 24;
const TRAILER_BYTES = 8;
/** No line is longer: V8 has no longer text. A header that says more is not taken at its word. */
const MOST_PLAIN_BYTES = 536_870_912;
/** ID1, ID2, CM = deflate, FLG = FEXTRA, no time, no hint, OS unknown; XLEN 12; "LA", 8 bytes. */
const START = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 12, 0, 0x4c, 0x41, 8, 0]);

/** Sizes of one member, as its header states them. */
export interface BlockSizes {
  /** Of the whole member, in bytes. */
  readonly packed: number;
  /** Of the lines in it, in bytes. */
  readonly plain: number;
}

/** A member that holds `lines`. */
export async function packBlock(lines: Uint8Array): Promise<Buffer> {
  const packed = await deflate(lines);
  const header = Buffer.alloc(HEADER_BYTES);
  header.set(START);
  header.writeUInt32LE(HEADER_BYTES + packed.length + TRAILER_BYTES, START.length);
  header.writeUInt32LE(lines.length, START.length + 4);
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeUInt32LE(crc32(lines), 0);
  trailer.writeUInt32LE(lines.length, 4);
  return Buffer.concat([header, packed, trailer]);
}

/** Undefined for a header that {@link packBlock} did not make. */
export function readSizes(header: Buffer): BlockSizes | undefined {
  if (header.length < HEADER_BYTES || START.compare(header, 0, START.length) !== 0) return undefined;
  const sizes = { packed: header.readUInt32LE(START.length), plain: header.readUInt32LE(START.length + 4) };
  const possible = sizes.packed >= HEADER_BYTES + TRAILER_BYTES && sizes.plain <= MOST_PLAIN_BYTES;
  return possible ? sizes : undefined;
}

/** The lines of a member; undefined when it is damaged. Never more than `sizes.plain` bytes. */
export async function unpackBlock(member: Uint8Array, sizes: BlockSizes): Promise<Buffer | undefined> {
  try {
    const lines = await unpack(member, { maxOutputLength: Math.max(1, sizes.plain) });
    return lines.length === sizes.plain ? lines : undefined;
  } catch {
    return undefined;
  }
}
