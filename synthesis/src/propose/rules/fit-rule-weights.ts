/**
 * Weighs rules by the rows: softmax regression over the rules that match a row, on top of scores that a model gives it.
 *
 * The weights start from what the rules' author thought of them, strong or weak, and are drawn towards it: a rule that few rows
 * speak of keeps its author's word. Full-batch AdaGrad (Duchi et al. 2011); same rows, same weights.
 */
import { toShares } from "../../learn/train-softmax.ts";

const ROUNDS = 150;
const RATE = 0.3;
/** Rows that the author's word counts as. */
const AUTHOR_ROWS = 4;
const STRONG = 2;
const WEAK = 0.7;

export interface RuleRows {
  readonly classCount: number;
  /** Numbers of the rules that match each row. */
  readonly hits: readonly (readonly number[])[];
  readonly classes: Int32Array;
  /** Scores of a model: row r, class k at `r * classCount + k`; undefined: none. */
  readonly offsets: Float32Array | undefined;
}

export interface RuleWeights {
  /** Of each rule one number a class. */
  readonly weights: readonly Float64Array[];
  readonly bias: Float64Array;
}

/** @param chosen Numbers of the rows that are learnt from. */
export function fitRuleWeights(
  rules: readonly { readonly answer: number; readonly strength: "strong" | "weak" }[],
  { classCount, hits, classes, offsets }: RuleRows,
  chosen: readonly number[],
): RuleWeights {
  const author = rules.map(({ answer, strength }) => {
    const weights = new Float64Array(classCount);
    weights[answer] = strength === "strong" ? STRONG : WEAK;
    return weights;
  });
  const parameters = [...author.map((weights) => Float64Array.from(weights)), new Float64Array(classCount)];
  const bias = parameters.length - 1;
  const squares = parameters.map(() => new Float64Array(classCount).fill(1e-6));
  const scores = new Float64Array(classCount);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = parameters.map(() => new Float64Array(classCount));
    for (const row of chosen) {
      scoreRule({ weights: parameters, bias: parameters[bias] }, hits[row] ?? [], offsets, row, scores);
      toShares(scores);
      scores[classes[row] ?? 0] -= 1;
      for (const rule of [...(hits[row] ?? []), bias]) {
        const slope = slopes[rule];
        for (let at = 0; at < classCount; at++) slope[at] += scores[at];
      }
    }
    for (const [number, values] of parameters.entries()) {
      const towards = author[number];
      for (let at = 0; at < classCount; at++) {
        const pull = number === bias ? 0 : (AUTHOR_ROWS / 4) * (values[at] - (towards?.[at] ?? 0));
        const slope = slopes[number][at] + pull;
        squares[number][at] += slope * slope;
        values[at] -= (RATE * slope) / Math.sqrt(squares[number][at]);
      }
    }
  }
  return { weights: parameters.slice(0, bias), bias: parameters[bias] };
}

/** Sums bias, offset and the weights of the rules in `hits` into `into`. */
export function scoreRule(
  { weights, bias }: RuleWeights,
  hits: readonly number[],
  offsets: Float32Array | undefined,
  row: number,
  into: Float64Array,
): void {
  const base = row * into.length;
  for (let at = 0; at < into.length; at++) into[at] = bias[at] + (offsets === undefined ? 0 : offsets[base + at]);
  for (const rule of hits) {
    const own = weights[rule];
    for (let at = 0; at < into.length; at++) into[at] += own[at];
  }
}
