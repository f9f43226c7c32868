/**
 * Counts the features of every row, once for all folds.
 *
 * Features of a single row are left out at once: no fold could learn from them. The counts stand in
 * shared memory, so that workers read them without a copy.
 */
import { setImmediate } from "node:timers/promises";
import { BLOCKS, FeatureExtractor, type FeatureSettings, MOST_COUNTED } from "@loopai/engine";
import { GrowingNumbers, sharedBytes, sharedInts } from "./growing-columns.ts";
import { HashIndex } from "./hash-index.ts";
import { RECIPE } from "./recipe.ts";

/** Rows of features, sparse: those of row r stand from `starts[r]` to `starts[r + 1]`. */
export interface CountedRows {
  readonly rows: number;
  readonly starts: Int32Array;
  /** Number of each feature that occurs, 0 to `features` - 1. */
  readonly ids: Int32Array;
  /** How often it occurs in the row, at most 255. */
  readonly counts: Uint8Array;
  readonly features: number;
  /** Hash and block of each feature. */
  readonly hashes: Int32Array;
  readonly blocks: Uint8Array;
}

/** Rows counted before the event loop gets a turn. */
const ROWS_AT_ONCE = 500;

export async function countFeatures(
  fields: readonly (readonly string[])[],
  settings: FeatureSettings,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<CountedRows> {
  const counter = new FeatureCounter(settings);
  for (const [row, texts] of fields.entries()) {
    if (row % ROWS_AT_ONCE === 0) {
      onRows(row);
      await setImmediate();
      signal?.throwIfAborted();
    }
    counter.add(texts);
  }
  return counter.counted();
}

class FeatureCounter {
  readonly #extractor: FeatureExtractor;
  readonly #index = new HashIndex();
  readonly #starts: number[] = [0];
  readonly #ids = new GrowingNumbers();
  readonly #counts = new GrowingNumbers();
  readonly #hashes = new GrowingNumbers();
  readonly #blocks = new GrowingNumbers();
  /** Rows a feature occurs in; the place of its count in the row that has it last. */
  #rows = new Int32Array(1 << 16);
  #places = new Int32Array(1 << 16).fill(-1);

  constructor(settings: FeatureSettings) {
    this.#extractor = new FeatureExtractor(settings);
  }

  add(texts: readonly string[]): void {
    this.#extractor.extract(texts);
    const rowStart = this.#ids.length;
    for (let block = 0; block < BLOCKS; block++) {
      const list = this.#extractor.blocks[block];
      for (let at = 0; at < list.length; at++) this.#count(list.hashes[at], block, rowStart);
    }
    this.#starts.push(this.#ids.length);
  }

  #count(hash: number, block: number, rowStart: number): void {
    const id = this.#index.numberOf(hash);
    if (id === this.#hashes.length) this.#addFeature(hash, block);
    const place = this.#places[id];
    if (place >= rowStart) {
      this.#counts.increment(place, MOST_COUNTED);
      return;
    }
    this.#places[id] = this.#ids.length;
    this.#rows[id]++;
    this.#ids.push(id);
    this.#counts.push(1);
  }

  #addFeature(hash: number, block: number): void {
    this.#hashes.push(hash);
    this.#blocks.push(block);
    if (this.#hashes.length <= this.#rows.length) return;
    const room = this.#rows.length * 2;
    const rows = new Int32Array(room);
    rows.set(this.#rows);
    this.#rows = rows;
    const places = new Int32Array(room).fill(-1);
    places.set(this.#places);
    this.#places = places;
  }

  counted(): CountedRows {
    const numbers = new Int32Array(this.#index.count).fill(-1);
    const kept = new GrowingNumbers();
    for (let id = 0; id < numbers.length; id++) {
      if (this.#rows[id] < RECIPE.fewestRowsOfFeature) continue;
      numbers[id] = kept.length;
      kept.push(id);
    }
    const { starts, ids, counts } = this.#renumbered(numbers);
    const hashes = this.#hashes.view();
    const blocks = this.#blocks.view();
    return {
      rows: starts.length - 1,
      starts: sharedInts(starts),
      ids: sharedInts(ids),
      counts: sharedBytes(counts),
      features: kept.length,
      hashes: sharedInts(kept.view().map((id) => hashes[id])),
      blocks: sharedBytes(Uint8Array.from(kept.view(), (id) => blocks[id])),
    };
  }

  /** Moves what is kept to the front, in place. */
  #renumbered(numbers: Int32Array): Pick<CountedRows, "starts" | "ids"> & { readonly counts: Int32Array } {
    const ids = this.#ids.view();
    const counts = this.#counts.view();
    const starts = new Int32Array(this.#starts.length);
    let filled = 0;
    for (let row = 0; row + 1 < this.#starts.length; row++) {
      for (let at = this.#starts[row]; at < this.#starts[row + 1]; at++) {
        const number = numbers[ids[at]];
        if (number < 0) continue;
        ids[filled] = number;
        counts[filled++] = counts[at];
      }
      starts[row + 1] = filled;
    }
    return { starts, ids: ids.subarray(0, filled), counts: counts.subarray(0, filled) };
  }
}
