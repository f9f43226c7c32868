/**
 * The files of a tar archive (POSIX.1-1988, "ustar"), in memory: how a folder comes over HTTP.
 *
 * Takes plain files and folders, nothing else: a link, device, sparse file or extended header is refused by name, so that
 * no reader takes the archive for something else than this one. Whether the paths are good is asked where they are used.
 */
import { LoopaiError } from "@loopai/core";

const BLOCK = 512;
const NAME = { at: 0, length: 100 };
const SIZE = { at: 124, length: 12 };
const CHECKSUM = { at: 148, length: 8 };
const KIND = { at: 156, length: 1 };
const MAGIC = { at: 257, length: 5 };
const PREFIX = { at: 345, length: 155 };

const MAKE = "make one with tar --format=ustar -cf ARCHIVE -C FOLDER .";

const KINDS: Readonly<Record<string, string>> = {
  "1": "a link",
  "2": "a symbolic link",
  "3": "a device",
  "4": "a device",
  "6": "a pipe",
  g: `an extended header: ${MAKE}`,
  x: `an extended header: ${MAKE}`,
  L: `a long name in GNU's format: ${MAKE}`,
  K: `a long link in GNU's format: ${MAKE}`,
  S: "a sparse file",
};

/**
 * The archive's files by path, a leading `./` taken off; parts of `archive`, not copies.
 *
 * @throws {LoopaiError} `request-invalid` for what is no such archive, is cut off, or holds anything but files and folders.
 */
export function filesOfTar(archive: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  while (!isEnd(bytes, at)) {
    const { path, kind, size } = header(bytes.subarray(at, at + BLOCK));
    const start = at + BLOCK;
    if (start + size > bytes.length) throw refusal("it is cut off: send it again");
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (kind === "5") continue;
    if (kind !== "0" && kind !== "\0" && kind !== "") throw refusal(`${shown(path)} is ${KINDS[kind] ?? "no file"}`);
    if (files.has(path)) throw refusal(`${shown(path)} is in it twice`);
    files.set(path, bytes.subarray(start, start + size));
  }
  return files;
}

/** The archive ends with blocks of zeros; one whose end is missing was cut off. */
function isEnd(bytes: Buffer, at: number): boolean {
  if (at + BLOCK > bytes.length) throw refusal("it is cut off: send it again");
  return bytes.subarray(at, at + BLOCK).every((byte) => byte === 0);
}

function header(block: Buffer) {
  const given = octal(block, CHECKSUM);
  const sum = block.reduce((total, byte, at) => total + (isChecksum(at) ? 0x20 : byte), 0);
  if (text(block, MAGIC) !== "ustar" || given !== sum) {
    throw refusal(`it is no tar archive: ${MAKE}`);
  }
  // What GNU's own format keeps where POSIX has the prefix is not a path: its magic ends with a space.
  const prefix = block[MAGIC.at + MAGIC.length] === 0 ? text(block, PREFIX) : "";
  const path = (prefix === "" ? "" : `${prefix}/`) + text(block, NAME);
  const kind = text(block, KIND);
  const size = octal(block, SIZE);
  if (Number.isNaN(size)) throw refusal(`${shown(path)} has no size in octal digits`);
  return { path: path.replace(/^(?:\.\/)+/, ""), kind, size };
}

function isChecksum(at: number): boolean {
  return at >= CHECKSUM.at && at < CHECKSUM.at + CHECKSUM.length;
}

interface Field {
  readonly at: number;
  readonly length: number;
}

function text(block: Buffer, { at, length }: Field): string {
  const field = block.toString("latin1", at, at + length);
  const end = field.indexOf("\0");
  return end === -1 ? field : field.slice(0, end);
}

/** Octal digits, ended by a space or zero byte. Sizes beyond them are larger than any artifact. */
function octal(block: Buffer, field: Field): number {
  const digits = text(block, field).trim();
  return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

function refusal(why: string): LoopaiError {
  return new LoopaiError("request-invalid", `Cannot read folder: ${why}`);
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}
