/** In which shares the models of a fit are added up, by their scores on rows that they never saw. */
import { bestClasses, countRight } from "./best-classes.ts";
import { RECIPE } from "./recipe.ts";

export interface Blend {
  /** Share of each model; they sum to one. */
  readonly shares: readonly number[];
  /** Blended out-of-fold scores: row r, class k at `r * classCount + k`. */
  readonly scores: Float32Array;
  /** Class with the highest score of each row. */
  readonly answers: Int32Array;
  /** Rows whose class that is. */
  readonly right: number;
}

/** Another blend must be right on one row in this many more than equal shares: less is noise of the folds. */
const ROWS_A_ROW = 1_000;
const EQUAL = 0.5;

/** Equal shares, unless another blend is clearly right more often; then the one that is right most often. */
export function chooseBlend(scores: readonly Float32Array[], classes: Int32Array, classCount: number): Blend {
  let best: Blend | undefined;
  for (const first of RECIPE.blends) {
    const shares = scores.map((_, model) => (model === 0 ? first : 1 - first));
    const blended = blendScores(scores, shares);
    const answers = bestClasses(blended, classCount);
    const right = countRight(answers, classes);
    const handicap = best?.shares[0] === EQUAL ? classes.length / ROWS_A_ROW : 0;
    if (best === undefined || right > best.right + handicap) best = { shares, scores: blended, answers, right };
  }
  if (best === undefined) throw new RangeError("Cannot blend: the recipe names no shares");
  return best;
}

/** The sum of `parts` by their shares. Parts are scores or weights: the model is linear, so both blend alike. */
export function blendScores(parts: readonly Float32Array[], shares: readonly number[]): Float32Array {
  const blended = new Float32Array(parts[0].length);
  for (const [part, numbers] of parts.entries()) {
    const share = shares[part];
    if (share === 0) continue;
    for (let at = 0; at < blended.length; at++) blended[at] += share * numbers[at];
  }
  return blended;
}
