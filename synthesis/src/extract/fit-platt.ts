/**
 * Slope and intercept of the logistic that turns margins into the probability of being right (Platt 1999), with his targets that
 * keep it off 0 and 1. Newton's method on the log loss, damped.
 */
import { plattProbability } from "@loopai/engine";

const ROUNDS = 50;
const LEAST_CHANGE = 1e-8;
const RIDGE = 1e-6;
const MOST = 1e5;

export function fitPlatt(margins: readonly number[], right: readonly boolean[]): { slope: number; intercept: number } {
  const good = right.filter(Boolean).length;
  const [high, low] = [(good + 1) / (good + 2), 1 / (right.length - good + 2)];
  let slope = 0;
  let intercept = Math.log((good + 1) / (right.length - good + 1));
  for (let round = 0; round < ROUNDS; round++) {
    const fitted = { slope, intercept };
    let [gradientSlope, gradientIntercept, ss, si, ii] = [0, 0, RIDGE, 0, RIDGE];
    for (const [at, margin] of margins.entries()) {
      const probability = plattProbability(fitted, margin);
      const error = probability - (right[at] ? high : low);
      const weight = probability * (1 - probability);
      gradientSlope += error * margin;
      gradientIntercept += error;
      ss += weight * margin * margin;
      si += weight * margin;
      ii += weight;
    }
    const determinant = ss * ii - si * si;
    if (!(determinant > 0)) break;
    const [changeSlope, changeIntercept] = [
      (ii * gradientSlope - si * gradientIntercept) / determinant,
      (ss * gradientIntercept - si * gradientSlope) / determinant,
    ];
    slope = bounded(slope - changeSlope);
    intercept = bounded(intercept - changeIntercept);
    if (Math.abs(changeSlope) + Math.abs(changeIntercept) < LEAST_CHANGE) break;
  }
  return { slope, intercept };
}

function bounded(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value));
}
