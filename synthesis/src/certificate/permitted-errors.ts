/**
 * How many wrong answers a proof can bear.
 *
 * "Accuracy is at least a" is proven at level delta from n answers with e errors iff
 * P[Binomial(n, 1 - a) <= e] <= delta, which is the same as a Clopper-Pearson lower bound of at least a.
 */
import { binomialUpperTail } from "@loopai/core";

export interface Claim {
  /** Share of answers that must be right, between 0 and 1. */
  readonly accuracy: number;
  /** Accepted chance that the proof is wrong, between 0 and 1. */
  readonly delta: number;
}

/** Rows beyond which nobody labels: a search for more ends here. */
const MOST_ROWS = 1e9;

/** True iff `correct` right answers of `answered` prove the claim. Nothing proves nothing. */
export function proves(correct: number, answered: number, { accuracy, delta }: Claim): boolean {
  return answered > 0 && binomialUpperTail(correct, answered, accuracy) <= delta;
}

/** The most errors that `answered` answers may hold and still prove the claim; -1 where even none is too many. */
export function permittedErrors(answered: number, claim: Claim): number {
  let low = -1;
  let high = answered;
  while (low + 1 < high) {
    const middle = low + ((high - low) >> 1);
    if (proves(answered - middle, answered, claim)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The fewest answers that prove the claim with `errors` among them.
 *
 * Without errors that is ln(1 / delta) / -ln(accuracy): 59 for 95 % and 299 for 99 % at delta 5 %.
 */
export function fewestAnswers(errors: number, claim: Claim): number {
  let high = errors + 1;
  while (high < MOST_ROWS && !proves(high - errors, high, claim)) high *= 2;
  let low = errors;
  while (low + 1 < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (proves(middle - errors, middle, claim)) high = middle;
    else low = middle;
  }
  return high;
}
