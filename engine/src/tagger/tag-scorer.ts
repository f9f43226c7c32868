/** Scores each word of a text for each tag: the sum of what its features say. */
import type { TagModel } from "./tag-model.ts";
import type { TextWord } from "./text-words.ts";
import { wordFeatures } from "./word-features.ts";

export class TagScorer {
  readonly #model: TagModel;
  readonly #places: ReadonlyMap<number, number>;
  readonly #hashes: number[] = [];

  constructor(model: TagModel) {
    this.#model = model;
    this.#places = new Map(Array.from(model.hashes, (hash, place) => [hash, place]));
  }

  /** Score of word w and tag t at `w * tags + t`, in a new array. */
  score(words: readonly TextWord[]): Float64Array {
    const { tags, scale, classes, starts, entryTags, values } = this.#model;
    const scores = new Float64Array(words.length * tags);
    const hashes = this.#hashes;
    for (let word = 0; word < words.length; word++) {
      hashes.length = 0;
      wordFeatures(words, word, hashes, classes);
      for (const hash of hashes) {
        const place = this.#places.get(hash);
        if (place === undefined) continue;
        for (let entry = starts[place]; entry < starts[place + 1]; entry++) {
          scores[word * tags + entryTags[entry]] += values[entry] * scale;
        }
      }
    }
    return scores;
  }
}
