/**
 * The proof: Learn-then-Test by fixed-sequence testing.
 *
 * Thresholds are tried in an order fixed before any label is looked at. Each is tested at the full level
 * delta by the exact binomial (Clopper-Pearson) bound, one-sided; the first that fails ends the sequence and
 * the last that passed is taken. To certify a threshold below the target, the sequence must pass the first
 * such threshold in the order, and that one test errs with probability at most delta. Source: Angelopoulos,
 * Bates, Candes, Jordan & Lei, "Learn then Test", arXiv:2110.01052 (2021), section 2.2.
 *
 * The grid may be taken from the confidences of the very rows that prove, without their labels. With
 * accuracy not rising as confidence falls, this costs nothing: given how many rows lie above the loosest
 * good threshold, these are independent draws at the target or better, and every further row down to the
 * next grid point is no better than the target, so the number of right answers there is at most binomial.
 */
import { type Claim, proves } from "./permitted-errors.ts";
import type { AnsweredCount, AnsweredCounts } from "./scored-rows.ts";

export interface ProvenThreshold extends AnsweredCount {
  /** Answer iff confidence >= threshold. */
  readonly threshold: number;
}

/**
 * The loosest threshold that the sequence proves.
 *
 * @param thresholds Strict to loose, chosen without looking at the labels of `counts`.
 * @returns undefined when not even the first is proven.
 */
export function testInSequence(
  counts: AnsweredCounts,
  thresholds: readonly number[],
  claim: Claim,
): ProvenThreshold | undefined {
  let proven: ProvenThreshold | undefined;
  for (const threshold of thresholds) {
    const { answered, correct } = counts.at(threshold);
    if (!proves(correct, answered, claim)) return proven;
    proven = { threshold, answered, correct };
  }
  return proven;
}
