/** What is made of a whole field: all tokens of a class joined, or one stretch of signs replaced everywhere. */
import { TOKENS } from "@loopai/engine";
import type { AtomPool } from "./atom-pool.ts";
import type { TransformExample } from "./transform-example.ts";

const JOINED = TOKENS.filter((token) => token !== "line" && token !== "space" && token !== "sign");
const MOST_SIGNS = 12;

export function wholeAtoms(
  pool: AtomPool,
  examples: readonly (TransformExample & { readonly output: string })[],
  field: number,
): void {
  const texts = examples.map(({ fields }) => fields[field] ?? "");
  const outputs = examples.map(({ output }) => output);
  const between = ["", ...signsIn(outputs), ", ", " - "];
  const letterCases = [undefined, "upper", "lower", "title"] as const;
  for (const token of JOINED) {
    for (const separator of between) {
      for (const take of ["all", "first"] as const) {
        for (const letters of letterCases) {
          const own = letters === undefined ? {} : { letters };
          pool.add({ kind: "join", field, token, take, separator, ...own }, 2 + (letters === undefined ? 0 : 0.4));
        }
      }
    }
  }
  for (const find of findable(texts)) {
    for (const by of ["", ...signsIn(outputs)]) {
      if (find === by) continue;
      for (const letters of letterCases) {
        const own = letters === undefined ? {} : { letters };
        pool.add({ kind: "replace", field, find, with: by, ...own }, 1.8 + (letters === undefined ? 0 : 0.4));
      }
    }
  }
}

function signsIn(texts: readonly string[]): readonly string[] {
  const signs = texts.flatMap((text) => text.match(/[^0-9A-Za-z\u00c0-\uffff]/g) ?? []);
  return [...new Set(signs)].slice(0, MOST_SIGNS);
}

/** Signs, and words that come in more than one text. */
function findable(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => [...new Set(text.match(/[A-Za-z\u00c0-\uffff]{2,}/g) ?? [])]);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1 && count >= texts.length / 2).map(([word]) => word);
  return [...signsIn(texts), ...common.slice(0, MOST_SIGNS)];
}
