/** Draws calls that failed or timed out: what breaks a program is worth more than another right answer. */
import type { Sampler } from "@loopai/core";

/** @param rate Probability of a call that failed or timed out, 0 to 1. */
export function failuresSampler(rate: number): Sampler {
  return {
    name: "failures",
    sample: ({ outcome }) => (outcome.status === "failed" || outcome.status === "timed-out" ? rate : 0),
  };
}
