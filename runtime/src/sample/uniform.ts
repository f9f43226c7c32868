/** Draws every call with the same probability: the only lane from which figures about all calls may be made. */
import type { Sampler } from "@loopai/core";

/** @param rate Probability of each call, 0 to 1. */
export function uniformSampler(rate: number): Sampler {
  return { name: "uniform", sample: () => rate };
}
