/**
 * The bytes of `weights.bin` back to linear weights. The form stands in `write-weights.ts`.
 *
 * The bytes are data from anywhere: every number is checked before it is used, and sizes before anything
 * is made room for.
 */
import { LoopaiError } from "@loopai/core";
import { BLOCKS, LONGEST_GRAM } from "../features/feature-settings.ts";
import { columnsOf, type LinearWeights, MOST_LINEAR_CLASSES } from "./linear-weights.ts";
import { BYTE_COLUMNS, MAGIC, NO_CATEGORY, PATTERNS_FLAG, VERSION, WORDS_FLAG } from "./write-weights.ts";

/** Largest file that is read, in bytes. The gate admits none over 1 MB; this bounds opening at about a second. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Every float is as far from 0 at most, as the numbers in `program.json` are: so every sum of them is finite. */
const MOST_MAGNITUDE = 1e6;

/** @throws {LoopaiError} `program-invalid` when the bytes do not have the documented form to the last one. */
export function readWeights(bytes: Uint8Array): LinearWeights {
  if (bytes.length > MOST_BYTES) throw broken(`it has ${bytes.length} bytes, expected at most ${MOST_BYTES}`);
  const reader = new ByteReader(bytes);
  if (reader.u32() !== MAGIC) throw broken("it does not begin with LNLM");
  const version = reader.u8();
  if (version !== VERSION) throw broken(`its version is ${version}, expected ${VERSION}`);
  const settings = readSettings(reader);
  const classes = reader.varint();
  if (classes < 2 || classes > MOST_LINEAR_CLASSES) throw broken(`it has ${classes} classes`);
  const features = reader.varint();
  // Each feature takes at least four bytes: hash, rarity, scale, and a value or a count.
  if (features * 4 > bytes.length) throw broken("it states more features than it has bytes for");
  const columns = columnsOf(classes);
  const blockWeights = reader.floats(BLOCKS);
  const [rarityLow, rarityStep, topScale] = reader.floats(3);
  const bias = reader.floats(columns);
  const hashes = readHashes(reader, features);
  const rarities = reader.take(features);
  const scales = reader.take(features);
  const rows = columns === 1 ? readSingleColumn(reader, features) : readRows(reader, features, columns);
  reader.end();
  return {
    settings,
    classes,
    blockWeights: [...blockWeights],
    rarityLow,
    rarityStep,
    topScale,
    bias,
    hashes,
    rarities,
    scales,
    ...rows,
  };
}

function readSettings(reader: ByteReader): LinearWeights["settings"] {
  const flags = reader.u8();
  const shortestGram = reader.u8();
  const longestGram = reader.u8();
  const fields = reader.u8();
  const category = reader.u8();
  if (flags > (WORDS_FLAG | PATTERNS_FLAG)) throw broken(`its flags are ${flags}`);
  if (longestGram > LONGEST_GRAM || shortestGram > longestGram || (shortestGram === 0) !== (longestGram === 0))
    throw broken(`its grams are ${shortestGram} to ${longestGram} long`);
  if (fields === 0 || (category !== NO_CATEGORY && category >= fields)) throw broken("its fields do not fit together");
  return {
    fields,
    words: (flags & WORDS_FLAG) !== 0,
    patterns: (flags & PATTERNS_FLAG) !== 0,
    shortestGram,
    longestGram,
    categoryField: category === NO_CATEGORY ? -1 : category,
  };
}

function readHashes(reader: ByteReader, features: number): Uint32Array {
  const hashes = new Uint32Array(features);
  let hash = 0;
  for (let feature = 0; feature < features; feature++) {
    const gap = reader.varint();
    if (gap === 0 && feature > 0) throw broken("it has a hash twice");
    hash += gap;
    if (hash > 0xffffffff) throw broken("a hash is over 32 bits");
    hashes[feature] = hash;
  }
  return hashes;
}

type Rows = Pick<LinearWeights, "starts" | "columns" | "values">;

function readSingleColumn(reader: ByteReader, features: number): Rows {
  return {
    starts: Uint32Array.from({ length: features + 1 }, (_, feature) => feature),
    columns: new Uint16Array(features),
    values: new Int8Array(reader.take(features)),
  };
}

function readRows(reader: ByteReader, features: number, columns: number): Rows {
  const starts = new Uint32Array(features + 1);
  // An entry takes a byte at least, so there is room for all that can follow.
  const entryColumns = new Uint16Array(reader.left);
  const values = new Int8Array(reader.left);
  let entries = 0;
  for (let feature = 0; feature < features; feature++) {
    const count = reader.varint();
    if (count === 0 || count > columns || count > reader.left) throw broken(`a row has ${count} entries`);
    readRowColumns(reader, columns, entryColumns.subarray(entries, entries + count));
    values.set(reader.take(count), entries);
    entries += count;
    starts[feature + 1] = entries;
  }
  return { starts, columns: entryColumns.slice(0, entries), values: values.slice(0, entries) };
}

function readRowColumns(reader: ByteReader, columns: number, into: Uint16Array): void {
  let before = -1;
  for (let entry = 0; entry < into.length; entry++) {
    const column = into.length === columns ? entry : columns <= BYTE_COLUMNS ? reader.u8() : reader.u16();
    if (column <= before || column >= columns) throw broken("the classes of a row do not ascend");
    into[entry] = column;
    before = column;
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Bytes not read yet. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  u8(): number {
    if (this.#at >= this.#bytes.length) throw broken("it ends too early");
    return this.#bytes[this.#at++];
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  varint(): number {
    let value = 0;
    for (let place = 1; place <= 2 ** 28; place *= 0x80) {
      const byte = this.u8();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) return value;
    }
    throw broken("a number is too long");
  }

  floats(count: number): Float32Array {
    const floats = new Float32Array(count);
    const start = this.#at;
    this.take(count * 4);
    for (let at = 0; at < count; at++) {
      floats[at] = this.#view.getFloat32(start + at * 4, true);
      if (!(Math.abs(floats[at]) <= MOST_MAGNITUDE)) {
        throw broken(`a number is not between -${MOST_MAGNITUDE} and ${MOST_MAGNITUDE}`);
      }
    }
    return floats;
  }

  take(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) throw broken("it ends too early");
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  end(): void {
    if (this.#at !== this.#bytes.length) throw broken("something follows its end");
  }
}

function broken(state: string): LoopaiError {
  return new LoopaiError("program-invalid", `Cannot open linear model: ${state}`);
}
