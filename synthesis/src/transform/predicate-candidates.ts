/** What may tell some examples from others: predicates of the language, the more telling ones cheaper. */
import { holds, type Predicate, TOKENS, tokenSpans } from "@loopai/engine";
import type { TransformExample, Weighed } from "./transform-example.ts";

export interface PredicateCandidate extends Weighed<Predicate> {
  /** Whether it holds for each example. */
  readonly holds: readonly boolean[];
}

const MOST_TEXTS = 60;
const MOST_EQUAL_UNITS = 200;

/** Every predicate that holds for some of the examples and not for others. */
export function predicateCandidates(
  examples: readonly Pick<TransformExample, "fields">[],
): readonly PredicateCandidate[] {
  const found = new Map<string, PredicateCandidate>();
  const fields = examples[0]?.fields.length ?? 0;
  for (let field = 0; field < fields; field++) {
    const texts = examples.map((example) => example.fields[field] ?? "");
    for (const { made, cost } of predicatesOf(texts, field)) {
      const truth = examples.map((example) => holds(made, example.fields));
      const key = truth.join();
      const known = found.get(key);
      if (new Set(truth).size === 2 && (known === undefined || known.cost > cost))
        found.set(key, { made, cost, holds: truth });
    }
  }
  return [...found.values()].toSorted((left, right) => left.cost - right.cost);
}

function predicatesOf(texts: readonly string[], field: number): readonly Weighed<Predicate>[] {
  const distinct = [...new Set(texts)];
  const signs = new Set(distinct.flatMap((text) => text.match(/[^0-9A-Za-z\u00c0-\uffff\s]/g) ?? []));
  const words = new Set(distinct.flatMap((text) => text.match(/[0-9A-Za-z\u00c0-\uffff]+/g) ?? []));
  const lengths = [...new Set(texts.map(({ length }) => length))].toSorted((left, right) => left - right);
  const numbers = [
    ...new Set(distinct.flatMap((text) => Number(/-?[0-9]+(?:\.[0-9]+)?/.exec(text)?.[0] ?? Number.NaN))),
  ]
    .filter(Number.isFinite)
    .toSorted((left, right) => left - right);
  return [
    { made: { field, equals: "" }, cost: 0.6 },
    ...TOKENS.flatMap((token): Weighed<Predicate>[] => [
      { made: { field, first: token }, cost: 1 },
      { made: { field, last: token }, cost: 1.05 },
      ...countsOf(distinct, (text) => tokenSpans(text, token).length).map((least) => {
        return { made: { field, token, least }, cost: 0.9 + (least > 1 ? 0.2 : 0) };
      }),
    ]),
    ...[...signs].slice(0, MOST_TEXTS).flatMap((text): Weighed<Predicate>[] => [
      { made: { field, contains: text }, cost: 0.8 },
      { made: { field, starts: text }, cost: 1 },
      { made: { field, ends: text }, cost: 1 },
    ]),
    ...[...words].slice(0, MOST_TEXTS).flatMap((text): Weighed<Predicate>[] => [
      { made: { field, contains: text }, cost: 1.3 },
      { made: { field, starts: text }, cost: 1.4 },
      { made: { field, ends: text }, cost: 1.4 },
    ]),
    ...distinct.slice(0, MOST_TEXTS).flatMap((text): Weighed<Predicate>[] => {
      const starts = [1, 2, 3, 4].filter((length) => length < text.length).map((length) => text.slice(0, length));
      return starts.map((start) => ({ made: { field, starts: start }, cost: 1.5 }));
    }),
    ...between(lengths).map((shorter) => ({ made: { field, shorter: Math.ceil(shorter) }, cost: 1.5 })),
    ...between(numbers).map((below) => ({ made: { field, below }, cost: 1.2 })),
    ...distinct
      .filter((text) => text !== "" && text.length <= MOST_EQUAL_UNITS)
      .slice(0, MOST_TEXTS)
      .map((equals) => ({ made: { field, equals }, cost: 2.5 })),
  ];
}

function countsOf(texts: readonly string[], count: (text: string) => number): readonly number[] {
  const counts = [...new Set(texts.map(count))].toSorted((left, right) => left - right);
  return counts.slice(1);
}

/** The middle of each pair of neighbours. */
function between(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => ((values[at] ?? value) + value) / 2);
}
