/** Classes of tokens, and where they stand in a text. A letter is A to Z, a to z, or anything from U+00C0 on. */

export const TOKENS = [
  "digits",
  "letters",
  "upper",
  "lower",
  "capitalised",
  "word",
  "number",
  "space",
  "not-space",
  "sign",
  "line",
] as const;
export type Token = (typeof TOKENS)[number];

/** Each finds the longest stretches from left to right; none of them can take more than linear time. */
const PATTERNS: Readonly<Record<Token, RegExp>> = {
  digits: /[0-9]+/g,
  letters: /[A-Za-z\u00c0-\uffff]+/g,
  upper: /[A-Z]+/g,
  lower: /[a-z]+/g,
  capitalised: /[A-Z][a-z]+/g,
  word: /[0-9A-Za-z\u00c0-\uffff]+/g,
  number: /[0-9]+(?:[.,][0-9]+)*/g,
  space: /[ \t\r\n]+/g,
  "not-space": /[^ \t\r\n]+/g,
  sign: /[^0-9A-Za-z\u00c0-\uffff \t\r\n]/g,
  line: /[^\r\n]+/g,
};

export interface Span {
  readonly start: number;
  readonly end: number;
}

const MOST_SPANS = 200;

export function tokenSpans(text: string, token: Token): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(PATTERNS[token])) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length === MOST_SPANS) break;
  }
  return spans;
}

/** Where `find` stands, without overlaps. @param find Not empty. */
export function textSpans(text: string, find: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(find); at >= 0 && spans.length < MOST_SPANS; at = text.indexOf(find, at + find.length)) {
    spans.push({ start: at, end: at + find.length });
  }
  return spans;
}

/** The first is 1, the last -1. */
export function nthOf<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items[nth > 0 ? nth - 1 : items.length + nth];
}
