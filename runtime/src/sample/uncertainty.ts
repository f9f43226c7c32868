/**
 * Draws calls whose confidence is near the threshold, where a checked answer teaches most.
 *
 * Uncertainty sampling (Lewis & Gale 1994, "A sequential algorithm for training text classifiers"). Near is measured
 * in log-odds, because 0.97 and 0.99 are as far from each other as 0.5 and 0.75.
 */
import type { Sampler } from "@loopai/core";

/** Log-odds from the threshold at which the probability has sunk to 0. */
const REACH = 2;
/** Where no threshold divides answers from deferrals, the least certain confidence of two answers. */
const WITHOUT_THRESHOLD = 0.5;
const SMALLEST = 1e-6;

/** @param rate Probability of a call whose confidence is the threshold, 0 to 1; falls linearly to 0. */
export function uncertaintySampler(rate: number): Sampler {
  return {
    name: "uncertainty",
    sample({ outcome }, { threshold }) {
      const confidence = "confidence" in outcome ? outcome.confidence : undefined;
      if (confidence === undefined) return 0;
      const middle = threshold === null || threshold === 0 ? WITHOUT_THRESHOLD : threshold;
      const distance = Math.abs(logOdds(confidence) - logOdds(middle));
      return distance < REACH ? rate * (1 - distance / REACH) : 0;
    },
  };
}

function logOdds(probability: number): number {
  const inside = Math.min(1 - SMALLEST, Math.max(SMALLEST, probability));
  return Math.log(inside / (1 - inside));
}
