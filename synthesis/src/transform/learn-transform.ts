/**
 * The transformation that most of many examples follow: found from a few, shown one more that it gets wrong, found again
 * (counter-example guided; Solar-Lezama et al. 2006).
 */
import { rowRight } from "./row-right.ts";
import { SearchEffort } from "./search-effort.ts";
import { type FoundTransform, searchTransforms } from "./search-transforms.ts";
import type { TransformExample } from "./transform-example.ts";

const FIRST_SHOWN = 3;
const MOST_SHOWN = 10;

/** The program that makes most of them, and others that make the same of the examples it was found from; none where there is none. */
export function learnTransform(examples: readonly TransformExample[]): readonly FoundTransform[] {
  const effort = new SearchEffort();
  let shown = examples.slice(0, FIRST_SHOWN);
  let best: { readonly found: readonly FoundTransform[]; readonly right: number } | undefined;
  while (!effort.isSpent()) {
    const found = searchTransforms(shown, effort);
    const [simplest] = found;
    if (simplest === undefined) break;
    const right = examples.filter((example) => rowRight(simplest, example)).length;
    if (right > (best?.right ?? -1)) best = { found, right };
    const wrong = examples.find((example) => !shown.includes(example) && !rowRight(simplest, example));
    if (wrong === undefined || shown.length >= MOST_SHOWN) break;
    shown = [...shown, wrong];
  }
  return best?.found ?? [];
}
