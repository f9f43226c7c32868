/**
 * From the fields of an input to the hashes of its features, block by block.
 *
 * The one featuriser: learning counts what it lists, answering looks it up, explanations trace it. A
 * feature that occurs twice is listed twice. docs/reference/data-program.md describes it byte by byte.
 */
import { CATEGORY_SALT, finish, HASH_START, step, WORD_SALT } from "./feature-hash.ts";
import {
  BLOCKS,
  type FeatureSettings,
  FIELD_UNITS,
  GRAM_BLOCK,
  PATTERN_BLOCK,
  WORD_BLOCK,
} from "./feature-settings.ts";
import type { FeatureTrace } from "./feature-trace.ts";
import { FieldText } from "./field-text.ts";
import { GramFeatures } from "./gram-features.ts";
import { HashList } from "./hash-list.ts";
import { PatternFeatures } from "./pattern-features.ts";
import { WordFeatures } from "./word-features.ts";

/** Longest gram that is crossed with a category. */
const LONGEST_CROSSED_GRAM = 3;

export class FeatureExtractor {
  /** One list a block, filled by {@link extract}. */
  readonly blocks: readonly HashList[] = Array.from({ length: BLOCKS }, () => new HashList());
  readonly #settings: FeatureSettings;
  readonly #text = new FieldText();
  readonly #words = new WordFeatures();
  readonly #grams: GramFeatures;
  readonly #crossedGrams = new GramFeatures(1, LONGEST_CROSSED_GRAM);
  readonly #patterns = new PatternFeatures();

  constructor(settings: FeatureSettings) {
    this.#settings = settings;
    this.#grams = new GramFeatures(settings.shortestGram, settings.longestGram);
  }

  /** Lists the features of an input into {@link blocks}; what they held before is gone. */
  extract(fields: readonly string[], trace?: FeatureTrace): void {
    const { blocks } = this;
    for (let block = 0; block < BLOCKS; block++) blocks[block].clear();
    const { fields: count, words, longestGram, patterns, categoryField } = this.#settings;
    const category = categoryField < 0 ? 0 : categoryHash(fields[categoryField] ?? "");
    for (let index = 0; index < count; index++) {
      const field = count === 1 ? -1 : index;
      this.#text.fill(fields[index] ?? "");
      if (words) this.#words.add(this.#text, field, blocks[WORD_BLOCK], trace);
      if (longestGram > 0) this.#grams.add(this.#text, 0, blocks[GRAM_BLOCK], trace);
      const crossing = index === categoryField ? 0 : category;
      if (patterns) this.#patterns.add(this.#text, field, crossing, blocks[PATTERN_BLOCK], trace);
      if (crossing !== 0) this.#cross(crossing, blocks[PATTERN_BLOCK], trace);
    }
  }

  #cross(category: number, list: HashList, trace: FeatureTrace | undefined): void {
    this.#crossedGrams.add(this.#text, category, list, trace);
    if (!this.#settings.words) return;
    const { hashes, count } = this.#words;
    for (let at = 0; at < count; at++) {
      const hash = finish(hashes[at] ^ category, WORD_SALT);
      list.push(hash);
      if (trace?.wants(hash)) trace.found(hash, `in its category word ${at + 1}`);
    }
  }
}

/** Never 0, which stands for "no category". */
function categoryHash(value: string): number {
  let hash = HASH_START;
  const length = Math.min(value.length, FIELD_UNITS);
  for (let at = 0; at < length; at++) hash = step(hash, value.charCodeAt(at));
  return finish(hash, CATEGORY_SALT) | 1;
}
