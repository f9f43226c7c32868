/** Trained weights as one byte each, the smallest left out until the file is small enough. */
import type { TagModel } from "@loopai/engine";

export interface TrainedTags {
  /** Of each feature, ascending. */
  readonly hashes: readonly number[];
  /** Of feature f and tag t at `f * tags + t`. */
  readonly weights: Float32Array;
  readonly tags: number;
  readonly classes: TagModel["classes"];
  readonly transitions: TagModel["transitions"];
}

const STEPS = 127;
const ENTRY_BYTES = 3;
const FEATURE_BYTES = 5;
const TRANSITION_BYTES = 8;
const WORD_BYTES = 6;
/** The format counts the entries of a feature in one byte. */
const MOST_ENTRIES = 255;

export function packTagModel(
  { hashes, weights, tags, classes, transitions }: TrainedTags,
  mostBytes: number,
): TagModel {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 1 : largest / STEPS;
  const room = mostBytes - transitions.length * TRANSITION_BYTES - classes.size * WORD_BYTES;
  let least = 1;
  while (least < STEPS && bytesFrom(hashes.length, weights, tags, scale, least) > room) least++;
  const kept: number[] = [];
  const starts = [0];
  const entryTags: number[] = [];
  const values: number[] = [];
  for (const [feature, hash] of hashes.entries()) {
    const entries: { tag: number; value: number }[] = [];
    for (let tag = 0; tag < tags; tag++) {
      const value = Math.round(weights[feature * tags + tag] / scale);
      if (Math.abs(value) >= least) entries.push({ tag, value });
    }
    if (entries.length === 0) continue;
    const strongest = entries
      .toSorted((left, right) => Math.abs(right.value) - Math.abs(left.value))
      .slice(0, MOST_ENTRIES);
    for (const { tag, value } of strongest.toSorted((left, right) => left.tag - right.tag)) {
      entryTags.push(tag);
      values.push(value);
    }
    kept.push(hash);
    starts.push(values.length);
  }
  return {
    tags,
    // What is written is a 32-bit number: what is used must be the same.
    scale: Math.fround(scale),
    classes,
    transitions: transitions.map((pair) => ({ ...pair, weight: Math.fround(pair.weight) })),
    hashes: Uint32Array.from(kept),
    starts: Uint32Array.from(starts),
    entryTags: Uint16Array.from(entryTags),
    values: Int8Array.from(values),
  };
}

function bytesFrom(features: number, weights: Float32Array, tags: number, scale: number, least: number): number {
  let bytes = 0;
  for (let feature = 0; feature < features; feature++) {
    let entries = 0;
    for (let tag = 0; tag < tags; tag++)
      if (Math.abs(Math.round(weights[feature * tags + tag] / scale)) >= least) entries++;
    if (entries > 0) bytes += FEATURE_BYTES + entries * ENTRY_BYTES;
  }
  return bytes;
}
