/** Which features a linear model looks at. Stored in its file: answering uses what learning used. */

export interface FeatureSettings {
  /** Number of text fields of an input. */
  readonly fields: number;
  /** Words, pairs of neighbouring words, shapes of words with digits, the first and last words. */
  readonly words: boolean;
  /** Shortest and longest n-gram of characters; both 0 for none. At most {@link LONGEST_GRAM}. */
  readonly shortestGram: number;
  readonly longestGram: number;
  /** Patterns of upper case, lower case, digits and signs, and the length. */
  readonly patterns: boolean;
  /** Field whose whole value is crossed with short features of the other fields; -1 for none. */
  readonly categoryField: number;
}

/** The blocks that features come in. Each is normalised by itself, so that no family drowns another. */
export const BLOCKS = 3;
export const WORD_BLOCK = 0;
export const GRAM_BLOCK = 1;
export const PATTERN_BLOCK = 2;

export const LONGEST_GRAM = 8;
/** A field is read up to here; what follows changes no answer. */
export const FIELD_UNITS = 4_000;
