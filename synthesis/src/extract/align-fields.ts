/** Which words of a text the values of its fields are: what a tagger learns from. */
import { type TextWord, withoutEndSigns } from "@loopai/engine";
import type { NamedValue } from "./extraction-form.ts";

/**
 * Tag of each word (0 outside, 1 + 2 f begin of field f, 2 + 2 f inside); undefined where not every value stands in the text.
 *
 * Values are looked for in their order, each behind the one before where it can be; a value whose words stand apart, such as
 * the names of two people in one text, is taken word by word.
 *
 * @param fields Index of each field by name.
 */
export function alignFields(
  words: readonly TextWord[],
  values: readonly NamedValue[],
  fields: ReadonlyMap<string, number>,
): Int32Array | undefined {
  const tags = new Int32Array(words.length);
  const plain = words.map(({ text }) => withoutEndSigns(text));
  let cursor = 0;
  for (const { name, value } of values) {
    const field = fields.get(name);
    const wanted = value
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(withoutEndSigns);
    if (field === undefined || wanted.length === 0) return undefined;
    const at = findRun(plain, tags, wanted, cursor) ?? findRun(plain, tags, wanted, 0);
    if (at !== undefined) {
      mark(tags, at, wanted.length, field);
      cursor = at + wanted.length;
      continue;
    }
    let from = 0;
    for (const word of wanted) {
      const found = findRun(plain, tags, [word], from);
      if (found === undefined) return undefined;
      mark(tags, found, 1, field);
      from = found + 1;
    }
  }
  return tags;
}

/** Where `wanted` stands among words that are no part of a field yet, from `start` on. */
function findRun(
  words: readonly string[],
  tags: Int32Array,
  wanted: readonly string[],
  start: number,
): number | undefined {
  for (let at = start; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, index) => words[at + index] === word && tags[at + index] === 0)) return at;
  }
  return undefined;
}

function mark(tags: Int32Array, at: number, length: number, field: number): void {
  for (let index = 0; index < length; index++) tags[at + index] = (index === 0 ? 1 : 2) + 2 * field;
}
