/** How many labelled rows it would take to prove what these rows could not. An estimate, never a promise. */
import { normalQuantile } from "@loopai/core";
import { type Claim, fewestAnswers } from "./permitted-errors.ts";
import type { AnsweredCounts } from "./scored-rows.ts";

/** Chance with which the estimated number of rows would prove something. */
const POWER = 0.8;
/** More rows than this is as good as never. */
const MOST_ROWS = 1_000_000;

/**
 * Rows after which some threshold would probably be proven (4 times in 5), if errors stay as they are.
 *
 * For each share of the most confident rows the present error rate (errors + 1/2) / (rows + 1) gives the
 * answers that a one-sided test of that power needs (normal approximation, Fleiss, Levin & Paik, Statistical
 * Methods for Rates and Proportions, section 2.4); the share that asks for the fewest rows counts.
 *
 * @returns Where there is no error yet, the rows that would do without one (59 for 95 %, 299 for 99 %, at
 * delta 5 %); else more than that, and always more than there are; null where no share of the rows looks better than the claim, so that no
 * number of rows like these would do.
 */
export function rowsNeeded(counts: AnsweredCounts, claim: Claim): number | null {
  const least = fewestAnswers(0, claim);
  if (counts.first(counts.rows).correct === counts.rows) return Math.max(least, counts.rows + 1);
  let fewest = Number.POSITIVE_INFINITY;
  for (let rank = 1; rank <= counts.rows; rank++) {
    const { correct } = counts.first(rank);
    const errorRate = (rank - correct + 0.5) / (rank + 1);
    const answers = Math.max(least, answersNeeded(errorRate, claim));
    fewest = Math.min(fewest, (answers * counts.rows) / rank);
  }
  if (fewest > MOST_ROWS) return null;
  return Math.max(Math.ceil(fewest), counts.rows + 1);
}

/** Answers at `errorRate` that prove the claim with probability {@link POWER}. */
function answersNeeded(errorRate: number, { accuracy, delta }: Claim): number {
  const permitted = 1 - accuracy;
  if (errorRate >= permitted) return Number.POSITIVE_INFINITY;
  const noise =
    normalQuantile(1 - delta) * Math.sqrt(permitted * accuracy) +
    normalQuantile(POWER) * Math.sqrt(errorRate * (1 - errorRate));
  return Math.ceil((noise / (permitted - errorRate)) ** 2);
}
