/** How far numeric answers are from the right ones, with an interval: of numbers "right or wrong" says little. */
import { isJsonObject, type Json, quantile, type Report } from "@loopai/core";
import { SeededRandom } from "../learn/seeded-random.ts";
import type { JudgedRow } from "./judged-row.ts";

const DRAWS = 500;
/** Rows that are drawn at most in all draws together. */
const MOST_DRAWN = 20_000_000;

/**
 * Mean absolute error on rows that were answered; absent where some right answer is no number, by itself or as the only value of an object.
 *
 * The interval is the percentile bootstrap over rows (Efron 1979), seeded.
 */
export function errorFigure(judged: readonly JudgedRow[]): Pick<Report, "mean_absolute_error"> {
  const wanted = judged.map(({ row }) => numberOf(row.output));
  if (wanted.length === 0 || wanted.includes(undefined)) return {};
  const errors = judged.flatMap(({ answered, confidence }, at) => {
    const answer = confidence < 0 ? undefined : numberOf(answered);
    return answer === undefined ? [] : [Math.abs(answer - (wanted[at] ?? 0))];
  });
  const n = errors.length;
  if (n === 0) return {};
  const draws = Math.max(20, Math.min(DRAWS, Math.floor(MOST_DRAWN / n)));
  const random = new SeededRandom(1);
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let at = 0; at < n; at++) sum += errors[random.below(n)] ?? 0;
    return sum / n;
  }).toSorted((left, right) => left - right);
  const value = errors.reduce((sum, error) => sum + error, 0) / n;
  return { mean_absolute_error: { value, n, bootstrap95: [quantile(means, 0.025), quantile(means, 0.975)] } };
}

function numberOf(output: Json): number | undefined {
  if (typeof output === "number") return output;
  if (!isJsonObject(output)) return undefined;
  const [value, ...others] = Object.values(output);
  return others.length === 0 && typeof value === "number" ? value : undefined;
}
