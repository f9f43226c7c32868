/**
 * The terms that count most for each answer, as people meet them: averaged over real rows.
 *
 * A weight alone misleads, because the largest belong to words that occur once. Here a term's figure is
 * its mean contribution over rows that were given the answer, so a frequent, telling word comes first. Whole
 * words stand before shapes and parts of words, which mean little to people.
 */
import { canonicalJson, type Json, type LabelledRow } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";

export interface StrongestTerms {
  readonly output: Json;
  readonly terms: { readonly term: string; readonly weight: number }[];
}

/** A word of two letters or more. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]+/gu;
/** A shape of a scorecard, such as "<long-number>". */
const NAMED_SHAPE = /<[a-z-]+>$/;
/** Rows looked at for each answer, and for all answers together: explaining takes longer than answering. */
const ROWS_OF_AN_ANSWER = 200;
const ROWS_IN_ALL = 2_000;

/**
 * The `count` terms that speak for each of `outputs`, strongest first. Programs that look at no terms have none.
 *
 * @param rows In an order that says nothing, so that the first of a label are a fair sample of it.
 */
export function strongestTerms(
  program: DataProgram,
  rows: readonly LabelledRow[],
  outputs: readonly Json[],
  count: number,
): StrongestTerms[] {
  const most = Math.max(1, Math.min(ROWS_OF_AN_ANSWER, Math.floor(ROWS_IN_ALL / outputs.length)));
  const samples = new Map<string, LabelledRow[]>();
  for (const row of rows) {
    const key = canonicalJson(row.output);
    const sample = samples.get(key) ?? [];
    if (sample.length < most) samples.set(key, [...sample, row]);
  }
  return outputs.map((output) => {
    const key = canonicalJson(output);
    const sample = samples.get(key) ?? [];
    return { output, terms: wordsFirst(meanReasons(program, sample, key), sample).slice(0, count) };
  });
}

/** Whole words and named shapes before what only a program looks at (parts of words, shapes, lengths), each in its order. */
function wordsFirst<Term extends { readonly term: string }>(
  terms: readonly Term[],
  rows: readonly LabelledRow[],
): Term[] {
  const words = new Set(rows.flatMap(({ input }) => canonicalJson(input).toLowerCase().match(WORD) ?? []));
  const isReadable = ({ term }: Term): boolean =>
    NAMED_SHAPE.test(term) || term.split(" ").every((part) => words.has(part));
  return [...terms.filter(isReadable), ...terms.filter((term) => !isReadable(term))];
}

/** Mean weight of each reason over the rows that are answered `key`, those for it, strongest first. */
function meanReasons(program: DataProgram, rows: readonly LabelledRow[], key: string) {
  const sums = new Map<string, number>();
  let answered = 0;
  for (const { input } of rows) {
    const explanation = program.explain(input);
    // A lookup has one reason, which says that the text is known and nothing about its words.
    if (explanation === undefined || explanation.step === "lookup" || explanation.step === "constant") continue;
    if (canonicalJson(explanation.answer.output) !== key) continue;
    answered++;
    for (const { reason, weight } of explanation.reasons) sums.set(reason, (sums.get(reason) ?? 0) + weight);
  }
  return [...sums]
    .map(([term, sum]) => ({ term, weight: sum / answered }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight || (left.term < right.term ? -1 : 1));
}
