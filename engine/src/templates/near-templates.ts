/**
 * Finds the templates that differ from a line's in a single word.
 *
 * Of two templates of the same length that differ in one word, the first or the second halves are the same: so templates are
 * looked up by their halves, and only those few are compared.
 */
import { VARIABLE } from "./mask-line.ts";

/** Words beside the one that differs. */
const FEWEST_WORDS = 3;
/** Templates that are compared at most for one line. */
const MOST_COMPARED = 64;
const WORD = /\w/;
/** Signs of a word that tells events apart: commands, and what was done. */
const CAPITALS = /^[A-Z]{2,}$/;
const DONE = /(ed|ing)$/i;

interface Near {
  readonly tokens: readonly string[];
  readonly answer: number;
}

export class NearTemplates {
  readonly #halves = new Map<string, Near[]>();

  constructor(templates: Iterable<readonly [template: string, answer: number]>) {
    for (const [template, answer] of templates) {
      const tokens = template.split(" ");
      const near = { tokens, answer };
      for (const half of halvesOf(tokens)) {
        const known = this.#halves.get(half);
        if (known === undefined) this.#halves.set(half, [near]);
        else known.push(near);
      }
    }
  }

  /** The answer on which all near templates agree; undefined where there is none, or they do not. */
  find(template: string): number | undefined {
    const tokens = template.split(" ");
    const words = tokens.filter(isWord).length;
    if (words - 1 < FEWEST_WORDS) return undefined;
    let found: number | undefined;
    for (const half of halvesOf(tokens)) {
      for (const { tokens: other, answer } of (this.#halves.get(half) ?? []).slice(0, MOST_COMPARED)) {
        if (!differInOneName(tokens, other)) continue;
        if (found !== undefined && found !== answer) return undefined;
        found = answer;
      }
    }
    return found;
  }
}

function halvesOf(tokens: readonly string[]): readonly [string, string] {
  const middle = tokens.length >> 1;
  return [
    `${tokens.length} < ${tokens.slice(0, middle).join(" ")}`,
    `${tokens.length} > ${tokens.slice(middle).join(" ")}`,
  ];
}

function differInOneName(left: readonly string[], right: readonly string[]): boolean {
  let differing = -1;
  for (let at = 0; at < left.length; at++) {
    if (left[at] === right[at]) continue;
    if (differing >= 0) return false;
    differing = at;
  }
  return differing >= 0 && isName(left[differing] ?? "") && isName(right[differing] ?? "");
}

function isWord(token: string): boolean {
  return token !== VARIABLE && WORD.test(token);
}

function isName(token: string): boolean {
  return token === VARIABLE || (WORD.test(token) && !CAPITALS.test(token) && !DONE.test(token));
}
