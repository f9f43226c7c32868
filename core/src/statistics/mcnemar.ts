/**
 * McNemar's exact test: are two programs that answered the same rows right equally often?
 *
 * Only rows that one of them got right and the other wrong tell them apart; if they are equally good, each
 * such row falls to either side like a fair coin. Source: Q. McNemar, Psychometrika 12 (1947) 153-157, in
 * its exact binomial form (Agresti, Categorical Data Analysis, 3rd edition, section 11.1). The mid-p form is
 * not used: it does not hold its level.
 */
import { binomialUpperTail } from "./binomial.ts";

export interface McNemar {
  /** Chance of a lead of the first program at least this large if both were equally good. */
  readonly firstBetter: number;
  /** The same for a lead of the second. */
  readonly secondBetter: number;
  /** Two-sided p-value: twice the smaller of the two, at most 1. */
  readonly twoSided: number;
}

/**
 * p-values from the counts of rows that only one of the programs got right.
 *
 * All three are 1 when no row tells the programs apart.
 *
 * @throws {RangeError} unless both counts are whole numbers >= 0.
 */
export function exactMcNemar(onlyFirstRight: number, onlySecondRight: number): McNemar {
  const discordant = onlyFirstRight + onlySecondRight;
  const firstBetter = binomialUpperTail(onlyFirstRight, discordant, 0.5);
  const secondBetter = binomialUpperTail(onlySecondRight, discordant, 0.5);
  return { firstBetter, secondBetter, twoSided: Math.min(1, 2 * Math.min(firstBetter, secondBetter)) };
}
