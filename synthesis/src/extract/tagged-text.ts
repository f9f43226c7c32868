/** A text as a tagger learns from it. */
import { type TextWord, type WordClasses, wordFeatures } from "@loopai/engine";

export interface TaggedText {
  /** Hashes of the features of each word. */
  readonly features: readonly (readonly number[])[];
  /** Right tag of each word. */
  readonly tags: Int32Array;
}

export function taggedText(words: readonly TextWord[], tags: Int32Array, classes: WordClasses): TaggedText {
  const features = words.map((_, at) => {
    const hashes: number[] = [];
    wordFeatures(words, at, hashes, classes);
    return hashes;
  });
  return { features, tags };
}
