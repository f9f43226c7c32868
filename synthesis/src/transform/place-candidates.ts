/**
 * Every place of the language that all texts of a field have, each by its cheapest names: places that are the same in all examples
 * cannot be told apart by them.
 */
import { type Place, placeIn, textSpans, type Token, TOKENS, tokenSpans } from "@loopai/engine";
import type { Weighed } from "./transform-example.ts";

export interface PlaceCandidate extends Weighed<Place> {
  /** The place in each text, in UTF-16 units. */
  readonly at: readonly number[];
  /** Dearer names of the same places, the cheapest first. */
  readonly others: readonly Weighed<Place>[];
}

const MOST_OTHERS = 3;

const MOST_FIXED = 24;
const MOST_NTH = 5;
const MOST_PLUS = 4;
const TOKEN_COSTS: Readonly<Record<Token, number>> = {
  word: 0.5,
  digits: 0.5,
  letters: 0.6,
  capitalised: 0.65,
  number: 0.6,
  space: 0.55,
  "not-space": 0.6,
  upper: 0.75,
  lower: 0.85,
  sign: 0.8,
  line: 0.9,
};

/** @param texts Of one field, one an example. */
export function placeCandidates(texts: readonly string[]): readonly PlaceCandidate[] {
  const places = new Map<string, { readonly at: readonly number[]; readonly names: Weighed<Place>[] }>();
  const add = (place: Place, cost: number): void => {
    const at = texts.map((text) => placeIn(text, place) ?? -1);
    if (at.includes(-1)) return;
    const key = at.join();
    const known = places.get(key);
    if (known === undefined) places.set(key, { at, names: [{ made: place, cost }] });
    else known.names.push({ made: place, cost });
  };
  const shortest = Math.min(MOST_FIXED, ...texts.map(({ length }) => length));
  for (let at = 0; at <= shortest; at++) {
    add({ from: "start", at }, at === 0 ? 0.05 : 1.1 + at * 0.04);
    add({ from: "end", at }, at === 0 ? 0.05 : 1.2 + at * 0.04);
  }
  for (const token of TOKENS) {
    const count = Math.min(...texts.map((text) => tokenSpans(text, token).length));
    addNths(count, TOKEN_COSTS[token], (nth, side, plus) => ({ token, nth, side, ...(plus === 0 ? {} : { plus }) }));
  }
  for (const text of commonTexts(texts)) {
    const count = Math.min(...texts.map((one) => textSpans(one, text).length));
    const cost = /^[^0-9A-Za-z]+$/.test(text) ? 0.4 : 0.8 + text.length * 0.02;
    addNths(count, cost, (nth, side, plus) => ({ text, nth, side, ...(plus === 0 ? {} : { plus }) }));
  }
  return [...places.values()].flatMap(({ at, names }) => {
    const [first, ...others] = names.toSorted((left, right) => left.cost - right.cost);
    return first === undefined ? [] : [{ ...first, at, others: others.slice(0, MOST_OTHERS) }];
  });

  function addNths(
    count: number,
    cost: number,
    place: (nth: number, side: "start" | "end", plus: number) => Place,
  ): void {
    for (let nth = 1; nth <= Math.min(count, MOST_NTH); nth++) {
      for (const side of ["start", "end"] as const) {
        const own = cost + (nth - 1) * 0.25;
        add(place(nth, side, 0), own);
        add(place(-nth, side, 0), own + 0.05);
        if (nth > 2) continue;
        for (let plus = 1; plus <= MOST_PLUS; plus++) {
          for (const signed of side === "start" ? [plus, -plus] : [-plus, plus]) {
            add(place(nth, side, signed), own + 0.7 + plus * 0.08);
            add(place(-nth, side, signed), own + 0.75 + plus * 0.08);
          }
        }
      }
    }
  }
}

const MOST_COMMON = 24;

/** Signs and words that all texts have. */
function commonTexts(texts: readonly string[]): readonly string[] {
  const [first = "", ...rest] = texts;
  const signs = first.match(/[^0-9A-Za-z\u00c0-\uffff]/g) ?? [];
  const pairs = first.match(/[^0-9A-Za-z\u00c0-\uffff \t\r\n] +/g) ?? [];
  const words = texts.length < 2 ? [] : (first.match(/[A-Za-z\u00c0-\uffff]{2,}/g) ?? []);
  return [...new Set([...signs, ...pairs, ...words])]
    .filter((text) => rest.every((other) => other.includes(text)))
    .slice(0, MOST_COMMON);
}
