/**
 * What a tagger knows: how much each feature speaks for each tag, and which tag may follow which.
 *
 * Tags are "outside" (0), then for field f of n "begin" (1 + 2 f) and "inside" (2 + 2 f). The file, little-endian:
 *
 *     "LTAG", u8 version 1, u16 tags, u32 features, u32 transitions, u32 words, f32 weight of an entry of 1
 *     transitions x (u16 from, u16 to, f32 weight); `from` is the number of tags at the start of a text; ascending
 *     words x (u32 hash, u16 class): words that are found in the same fields have the same class, which is not 0
 *     features x u32 hash, ascending; features x u8 number of entries
 *     all entries in their order: x u16 tag, then x i8 value
 */
import { invalidProgram } from "../steps/step-runner.ts";
import type { TransitionTable } from "./tag-decoder.ts";
import type { WordClasses } from "./word-features.ts";

const MAGIC = 0x4741544c;
const VERSION = 1;
const HEAD_BYTES = 23;

export interface TagModel {
  readonly tags: number;
  /** Weight of an entry of 1. */
  readonly scale: number;
  /** Pairs that occur; `from` is `tags` at the start of a text. */
  readonly transitions: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
  /** Class of each word that has one, by the hash of the word. */
  readonly classes: WordClasses;
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Entries of feature f are `starts[f]` to `starts[f + 1]`. */
  readonly starts: Uint32Array;
  readonly entryTags: Uint16Array;
  readonly values: Int8Array;
}

/** The transitions as a decoder walks them. */
export function transitionTable({ transitions }: TagModel): TransitionTable {
  return {
    from: Uint16Array.from(transitions, ({ from }) => from),
    to: Uint16Array.from(transitions, ({ to }) => to),
    weights: Float64Array.from(transitions, ({ weight }) => weight),
  };
}

export function writeTagModel({
  tags,
  scale,
  transitions,
  classes,
  hashes,
  starts,
  entryTags,
  values,
}: TagModel): Uint8Array {
  const bytes = new Uint8Array(
    HEAD_BYTES + transitions.length * 8 + classes.size * 6 + hashes.length * 5 + values.length * 3,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint16(5, tags, true);
  view.setUint32(7, hashes.length, true);
  view.setUint32(11, transitions.length, true);
  view.setUint32(15, classes.size, true);
  view.setFloat32(19, scale, true);
  let at = HEAD_BYTES;
  for (const { from, to, weight } of transitions) {
    view.setUint16(at, from, true);
    view.setUint16(at + 2, to, true);
    view.setFloat32(at + 4, weight, true);
    at += 8;
  }
  for (const [hash, kind] of classes) {
    view.setUint32(at, hash, true);
    view.setUint16(at + 4, kind, true);
    at += 6;
  }
  for (const hash of hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  for (let feature = 0; feature < hashes.length; feature++) bytes[at++] = starts[feature + 1] - starts[feature];
  for (const tag of entryTags) {
    view.setUint16(at, tag, true);
    at += 2;
  }
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at);
  return bytes;
}

/** @throws {LoopaiError} `program-invalid` where the bytes do not have the documented form to the last one. */
export function readTagModel(bytes: Uint8Array, file: string, tags: number): TagModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC)
    throw invalidProgram(file, "does not begin with LTAG");
  if (view.getUint8(4) !== VERSION) throw invalidProgram(file, `has version ${view.getUint8(4)}, expected ${VERSION}`);
  if (view.getUint16(5, true) !== tags)
    throw invalidProgram(file, `has ${view.getUint16(5, true)} tags, expected ${tags}`);
  const features = view.getUint32(7, true);
  const pairs = view.getUint32(11, true);
  const known = view.getUint32(15, true);
  const hashesAt = HEAD_BYTES + pairs * 8 + known * 6;
  const countsAt = hashesAt + features * 4;
  if (countsAt + features > bytes.length) throw invalidProgram(file, "ends too early");
  const starts = new Uint32Array(features + 1);
  for (let at = 0; at < features; at++) starts[at + 1] = starts[at] + bytes[countsAt + at];
  const entries = starts[features];
  if (countsAt + features + entries * 3 !== bytes.length) throw invalidProgram(file, "is not as long as it says");
  const model: TagModel = {
    tags,
    scale: finiteAt(view, 19, file),
    transitions: Array.from({ length: pairs }, (_, at) => {
      const place = HEAD_BYTES + at * 8;
      const [from, to] = [view.getUint16(place, true), view.getUint16(place + 2, true)];
      if (from > tags || to >= tags)
        throw invalidProgram(file, `has a transition from ${from} to ${to} of ${tags} tags`);
      return { from, to, weight: finiteAt(view, place + 4, file) };
    }),
    classes: new Map(
      Array.from({ length: known }, (_, at) => {
        const place = HEAD_BYTES + pairs * 8 + at * 6;
        return [view.getUint32(place, true), view.getUint16(place + 4, true)] as const;
      }),
    ),
    hashes: Uint32Array.from({ length: features }, (_, at) => view.getUint32(hashesAt + at * 4, true)),
    starts,
    entryTags: Uint16Array.from({ length: entries }, (_, at) => view.getUint16(countsAt + features + at * 2, true)),
    // Element by element: `bytes` may be a part of a larger buffer, and `slice` of a Buffer copies nothing.
    values: Int8Array.from(bytes.subarray(countsAt + features + entries * 2)),
  };
  if (model.entryTags.some((tag) => tag >= tags))
    throw invalidProgram(file, "has an entry for a tag that is not there");
  if (model.hashes.some((hash, at) => at > 0 && hash <= model.hashes[at - 1]))
    throw invalidProgram(file, "has hashes out of order");
  return model;
}

function finiteAt(view: DataView, at: number, file: string): number {
  const value = view.getFloat32(at, true);
  if (Math.abs(value) <= 1e6) return value;
  throw invalidProgram(file, "has a weight that is no number of at most 1e6");
}
