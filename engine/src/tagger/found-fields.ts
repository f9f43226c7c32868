/** From tagged words to the values of fields. */
import { type TextWord, withoutEndSigns } from "./text-words.ts";

export interface FoundField {
  /** Index of the field. */
  readonly field: number;
  readonly words: readonly TextWord[];
}

/** Runs of words in the order of the text: a "begin" opens one, an "inside" of the same field goes on with it. */
export function foundFields(words: readonly TextWord[], tags: ArrayLike<number>): readonly FoundField[] {
  const found: { field: number; words: TextWord[] }[] = [];
  for (const [at, word] of words.entries()) {
    const tag = tags[at];
    if (tag === 0) continue;
    const field = (tag - 1) >> 1;
    const open = found.at(-1);
    const goesOn = tag % 2 === 0 && at > 0 && tags[at - 1] !== 0 && open?.field === field;
    if (goesOn) open.words.push(word);
    else found.push({ field, words: [word] });
  }
  return found;
}

/** The words joined by a space; `end` leaves out signs such as a comma at the end of the value. */
export function valueOf(words: readonly TextWord[], trim: "none" | "end"): string {
  const text = words.map((word) => word.text).join(" ");
  return trim === "end" ? withoutEndSigns(text) : text;
}
