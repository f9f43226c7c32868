/**
 * Which words are found in the same fields: cities in "from" and "to", months in dates.
 *
 * What a word was found in tells of its neighbours where the word itself is too rare to: a gazetteer that is learnt from the rows. A
 * word that was met once has no class, as a new word has none: else every word would bring its own answer along.
 */
import { type TextWord, type WordClasses, wordHash } from "@loopai/engine";

const FEWEST_TEXTS = 2;
/** Share of a word's places that a field must have to count. */
const LEAST_SHARE = 0.15;
const MOST_CLASSES = 65_535;

/** @param tags Tag of each word of a text; undefined for a text that nothing is learnt from. */
export function wordClasses(
  texts: readonly (readonly TextWord[])[],
  tags: readonly (Int32Array | undefined)[],
): WordClasses {
  const places = new Map<number, { texts: number; fields: Map<number, number> }>();
  for (const [at, words] of texts.entries()) {
    const own = tags[at];
    if (own === undefined) continue;
    const met = new Set<number>();
    for (const [place, word] of words.entries()) {
      const hash = wordHash(word.text);
      const known = places.get(hash) ?? { texts: 0, fields: new Map<number, number>() };
      const field = own[place] === 0 ? -1 : (own[place] - 1) >> 1;
      known.fields.set(field, (known.fields.get(field) ?? 0) + 1);
      if (!met.has(hash)) known.texts++;
      met.add(hash);
      places.set(hash, known);
    }
  }
  const numbers = new Map<string, number>();
  const classes = new Map<number, number>();
  for (const [hash, { texts: count, fields }] of [...places].toSorted(([left], [right]) => left - right)) {
    if (count < FEWEST_TEXTS) continue;
    const all = [...fields.values()].reduce((sum, n) => sum + n, 0);
    const shared = [...fields].filter(([, n]) => n >= all * LEAST_SHARE).map(([field]) => field);
    const key = shared.toSorted((left, right) => left - right).join(" ");
    // Words outside of all fields are known by themselves.
    if (key === "-1" || key === "") continue;
    const number = numbers.get(key) ?? numbers.size + 1;
    if (number > MOST_CLASSES) continue;
    numbers.set(key, number);
    classes.set(hash, number);
  }
  return classes;
}
