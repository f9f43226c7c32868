/**
 * How right the program is on the rows kept for judging that are least like what it learnt from.
 *
 * Traffic drifts towards words that nobody labelled. What happens then can be seen on a small scale: the quarter of the
 * judged rows with the largest share of words that no training row has. It is no promise for other traffic, but a better
 * guess than the figure over all rows.
 */
import { type Json, type LabelledRow, type Proportion, proportion } from "@loopai/core";
import { canonicalText } from "@loopai/engine";
import { FEW_TO_JUDGE } from "../split/enough-rows.ts";
import type { JudgedRow } from "./judged-row.ts";

const SHARE = 0.25;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Undefined where the quarter is too small to judge, or no row has a word that is new. */
export function rightOnUnlikeRows(judged: readonly JudgedRow[], train: readonly LabelledRow[]): Proportion | undefined {
  const count = Math.floor(judged.length * SHARE);
  if (count < FEW_TO_JUDGE) return undefined;
  const known = new Set(train.flatMap(({ input }) => wordsOf(input)));
  const ranked = judged
    .map(({ row, right }) => ({ right, group: row.group, unseen: unseenShare(wordsOf(row.input), known) }))
    .toSorted((left, other) => other.unseen - left.unseen || (left.group < other.group ? -1 : 1))
    .slice(0, count);
  if (ranked[0]?.unseen === 0) return undefined;
  return proportion(ranked.filter(({ right }) => right).length, count);
}

function wordsOf(input: Json): readonly string[] {
  return canonicalText(input).toLowerCase().match(WORDS) ?? [];
}

function unseenShare(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => !known.has(word)).length / words.length;
}
