/** Draws calls that a shadow answered differently: one of the two programs is wrong. */
import type { Sampler } from "@loopai/core";

export interface DisagreementSampler extends Sampler {
  sample(): number;
}

/**
 * Asked only about calls that a shadow answered differently, after the answer was given.
 *
 * @param rate Probability of such a call, 0 to 1.
 */
export function disagreementSampler(rate: number): DisagreementSampler {
  return { name: "disagreement", sample: () => rate };
}
