/**
 * Linear weights to the bytes of `weights.bin`. The form, little-endian (`varint` is LEB128):
 *
 *     "LNLM", u8 version 1
 *     u8 flags (1 words, 2 patterns), u8 shortest gram, u8 longest gram, u8 fields, u8 category field (255: none)
 *     varint classes, varint features
 *     f32 weight of each of 3 blocks, f32 rarity low, f32 rarity step, f32 top scale, f32 bias of each column
 *     features x varint: hash minus the hash before (the first: minus 0), as unsigned numbers
 *     features x u8 rarity code, features x u8 scale code
 *     one column:   features x i8 value
 *     else, a row:  varint entries n; where n < columns, n x column (u8 up to 256 columns, else u16);
 *                   n x i8 value (n = columns: all of them in order)
 */
import { columnsOf, type LinearWeights } from "./linear-weights.ts";

/** "LNLM" as a little-endian number. */
export const MAGIC = 0x4d4c4e4c;
export const VERSION = 1;
export const WORDS_FLAG = 1;
export const PATTERNS_FLAG = 2;
export const NO_CATEGORY = 255;
/** Columns up to this number take one byte. */
export const BYTE_COLUMNS = 256;

export function writeWeights(weights: LinearWeights): Uint8Array {
  const writer = new ByteWriter();
  const columns = columnsOf(weights.classes);
  writeHead(writer, weights);
  let before = 0;
  for (const hash of weights.hashes) {
    writer.varint(hash - before);
    before = hash;
  }
  writer.bytes(weights.rarities);
  writer.bytes(weights.scales);
  for (let feature = 0; feature < weights.hashes.length; feature++) {
    const start = weights.starts[feature];
    const end = weights.starts[feature + 1];
    if (columns > 1) writer.varint(end - start);
    if (end - start < columns) {
      for (let entry = start; entry < end; entry++) {
        if (columns <= BYTE_COLUMNS) writer.u8(weights.columns[entry]);
        else writer.u16(weights.columns[entry]);
      }
    }
    for (let entry = start; entry < end; entry++) writer.u8(weights.values[entry] & 0xff);
  }
  return writer.written();
}

function writeHead(writer: ByteWriter, { settings, ...weights }: LinearWeights): void {
  writer.u32(MAGIC);
  writer.u8(VERSION);
  writer.u8((settings.words ? WORDS_FLAG : 0) | (settings.patterns ? PATTERNS_FLAG : 0));
  writer.u8(settings.shortestGram);
  writer.u8(settings.longestGram);
  writer.u8(settings.fields);
  writer.u8(settings.categoryField < 0 ? NO_CATEGORY : settings.categoryField);
  writer.varint(weights.classes);
  writer.varint(weights.hashes.length);
  for (const weight of weights.blockWeights) writer.f32(weight);
  writer.f32(weights.rarityLow);
  writer.f32(weights.rarityStep);
  writer.f32(weights.topScale);
  for (const bias of weights.bias) writer.f32(bias);
}

class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  u8(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  u16(value: number): void {
    this.u8(value & 0xff);
    this.u8(value >>> 8);
  }

  u32(value: number): void {
    this.u16(value & 0xffff);
    this.u16(value >>> 16);
  }

  f32(value: number): void {
    this.#room(4);
    new DataView(this.#bytes.buffer).setFloat32(this.#length, value, true);
    this.#length += 4;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.u8((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.u8(rest);
  }

  bytes(values: Uint8Array): void {
    this.#room(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
