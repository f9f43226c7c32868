/** Macro-F1 with an interval: it is no share of rows, so the interval comes from drawing the rows anew. */
import { classScores, macroF1, quantile } from "@loopai/core";
import { SeededRandom } from "../learn/seeded-random.ts";
import type { ClassTable } from "./class-table.ts";

const DRAWS = 500;
/** Rows that are drawn at most in all draws together: a second of work. */
const MOST_DRAWN = 20_000_000;

export interface MacroF1Figure {
  readonly value: number;
  readonly n: number;
  /** Percentile bootstrap over rows (Efron 1979), seeded; some classes missing from a draw makes it a little wide. */
  readonly bootstrap95: [number, number];
}

/** @param table Of at least one row. */
export function macroF1Figure({ scores, expected, predicted }: ClassTable): MacroF1Figure {
  const n = expected.length;
  const draws = Math.max(20, Math.min(DRAWS, Math.floor(MOST_DRAWN / n)));
  const random = new SeededRandom(1);
  const [truth, answer] = [new Int32Array(n), new Int32Array(n)];
  const drawn = Array.from({ length: draws }, () => {
    for (let at = 0; at < n; at++) {
      const row = random.below(n);
      truth[at] = expected[row] ?? -1;
      answer[at] = predicted[row] ?? -1;
    }
    return macroF1(classScores(truth, answer, scores.length));
  });
  const sorted = drawn.toSorted((left, right) => left - right);
  return { value: macroF1(scores), n, bootstrap95: [quantile(sorted, 0.025), quantile(sorted, 0.975)] };
}
