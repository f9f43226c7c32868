/** From raw scores to what is said of them: the best class, its probability, a figure a class for people. */
import type { Calibration, PlattCalibration } from "../calibration-definition.ts";

/** Index of the highest score, the lowest index among equals. */
export function bestIndex(scores: Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index] > scores[best]) best = index;
  return best;
}

/** Probability that `answer`, the best class, is right. */
export function confidenceOf(calibration: Calibration, scores: Float64Array, answer: number): number {
  switch (calibration.kind) {
    case "fixed":
      return calibration.probability;
    case "temperature":
      return 1 / relativeSum(scores, answer, calibration.temperature);
    case "platt":
      return plattProbability(calibration, margin(scores, answer));
  }
}

/** Probabilities where the calibration gives one for each class, else the raw scores. */
export function shownScores(
  calibration: Calibration,
  scores: Float64Array,
): readonly { readonly answer: number; readonly score: number }[] {
  if (calibration.kind !== "temperature") return Array.from(scores, (score, answer) => ({ answer, score }));
  const { temperature } = calibration;
  return Array.from(scores, (_, answer) => ({ answer, score: 1 / relativeSum(scores, answer, temperature) }));
}

/** Sum of exp((score - score of answer) / temperature): 1 / softmax at the answer. */
function relativeSum(scores: Float64Array, answer: number, temperature: number): number {
  const base = scores[answer];
  let sum = 0;
  for (let index = 0; index < scores.length; index++) sum += Math.exp((scores[index] - base) / temperature);
  return sum;
}

/** Best score less the second best; 0 where there is only one class. */
function margin(scores: Float64Array, answer: number): number {
  let second = -Infinity;
  for (let index = 0; index < scores.length; index++) {
    if (index !== answer && scores[index] > second) second = scores[index];
  }
  return second === -Infinity ? 0 : scores[answer] - second;
}

/** Probability of being right at a distance from the doubtful (Platt 1999). */
export function plattProbability(
  { slope, intercept }: Pick<PlattCalibration, "slope" | "intercept">,
  distance: number,
): number {
  return 1 / (1 + Math.exp(-(slope * distance + intercept)));
}
