/**
 * Naive Bayes ratios: how much more a feature weighs in a class than in all others.
 *
 * |ln(p / q)| with p and q the smoothed shares of the feature in the weight of the class and of the rest, to
 * a power (Wang & Manning 2012, "Baselines and bigrams"). Features are scaled by it after normalising, so
 * that telling ones may carry weight under the same regularisation.
 */
import { RECIPE } from "./recipe.ts";
import type { WeighedRows } from "./weighed-rows.ts";

/** Sums that ratios are made of, counted once for all trainers. */
export interface ClassWeights {
  readonly features: number;
  readonly classCount: number;
  /** Weight of feature f in class k at `f * classCount + k`; of f in all; of all in k; of all. */
  readonly inClass: Float64Array;
  readonly ofFeature: Float64Array;
  readonly ofClass: Float64Array;
  readonly total: number;
}

export function classWeights({ rows, features, starts, ids, values, classes, classCount }: WeighedRows): ClassWeights {
  const inClass = new Float64Array(features * classCount);
  const ofFeature = new Float64Array(features);
  const ofClass = new Float64Array(classCount);
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const classIndex = classes[row];
    for (let at = starts[row]; at < starts[row + 1] - 1; at++) {
      inClass[ids[at] * classCount + classIndex] += values[at];
      ofFeature[ids[at]] += values[at];
      ofClass[classIndex] += values[at];
      total += values[at];
    }
  }
  return { features, classCount, inClass, ofFeature, ofClass, total };
}

/** Scale of each feature and the bias for one class. */
export function ratiosOfClass(weights: ClassWeights, classIndex: number, power: number): Float32Array {
  const ratios = new Float32Array(weights.features + 1);
  for (let feature = 0; feature < weights.features; feature++) {
    ratios[feature] = logRatio(weights, feature, classIndex) ** power;
  }
  ratios[weights.features] = 1;
  return ratios;
}

/** The largest over all classes, where one scale has to do for all. */
export function sharedRatios(weights: ClassWeights, power: number): Float32Array {
  const ratios = new Float32Array(weights.features + 1);
  for (let feature = 0; feature < weights.features; feature++) {
    let largest = 0;
    for (let classIndex = 0; classIndex < weights.classCount; classIndex++) {
      largest = Math.max(largest, logRatio(weights, feature, classIndex));
    }
    ratios[feature] = largest ** power;
  }
  ratios[weights.features] = 1;
  return ratios;
}

function logRatio(weights: ClassWeights, feature: number, classIndex: number): number {
  const { features, classCount, inClass, ofFeature, ofClass, total } = weights;
  const smoothing = RECIPE.ratioSmoothing;
  const own = inClass[feature * classCount + classIndex];
  const inside = (own + smoothing) / (ofClass[classIndex] + smoothing * features);
  const outside = (ofFeature[feature] - own + smoothing) / (total - ofClass[classIndex] + smoothing * features);
  return Math.abs(Math.log(inside / outside));
}
