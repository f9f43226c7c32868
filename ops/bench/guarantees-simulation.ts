/**
 * Does a guarantee hold? A population of scored rows with known truth is asked again and again.
 *
 * Every draw of rows is certified as an app would certify its holdout, and the threshold is held against the
 * whole population. Beside it the rule that certification replaces: the loosest threshold that looks good
 * enough by its own share of right answers.
 */
import type { Guarantee } from "@loopai/core";
import { certify, type ScoredRows } from "@loopai/synthesis";

export interface GuaranteesAtSize {
  /** Draws whose certified threshold has an accuracy below the promise in the population. */
  readonly broken: number;
  /** Draws in all. */
  readonly of: number;
  /**
   * Mean certified coverage, nothing proven counting 0, by the coverage of the best threshold read off the
   * population; null where no threshold keeps the promise there.
   */
  readonly coverage_ratio: number | null;
  /** Draws whose threshold by point estimate is below the promise in the population. */
  readonly naive_broken: number;
}

/** @param random Numbers in [0, 1): decides the draws. */
export function simulateGuarantees(
  population: ScoredRows,
  guarantee: Guarantee,
  rows: number,
  draws: number,
  random: () => number,
): GuaranteesAtSize {
  const truth = rankedShares(population);
  const best = loosest(truth, guarantee.accuracy)?.covered ?? 0;
  let broken = 0;
  let naiveBroken = 0;
  let covered = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawRows(population, rows, random);
    const certified = certify({ rows: drawn, guarantee, outputs: [], split: "holdout" }).threshold;
    const real = certified === null ? undefined : shareAt(truth, certified);
    covered += real?.covered ?? 0;
    if (real !== undefined && real.right < guarantee.accuracy) broken++;
    const naive = loosest(rankedShares(drawn), guarantee.accuracy)?.threshold;
    const naiveReal = naive === undefined ? undefined : shareAt(truth, naive);
    if (naiveReal !== undefined && naiveReal.right < guarantee.accuracy) naiveBroken++;
  }
  return {
    broken,
    of: draws,
    coverage_ratio: best === 0 ? null : covered / draws / best,
    naive_broken: naiveBroken,
  };
}

/** What the rule "answer iff confidence >= threshold" does to a set of rows. */
export interface RuleShares {
  readonly threshold: number;
  /** Share of the rows that is answered. */
  readonly covered: number;
  /** Share right of those. */
  readonly right: number;
}

/** One entry for every different confidence, from high to low. Rows without an answer are never answered. */
export function rankedShares({ confidence, right }: ScoredRows): readonly RuleShares[] {
  const order = Array.from(confidence, (score, row) => ({ score, right: right[row] ?? false }))
    .filter(({ score }) => score >= 0)
    .toSorted((left, other) => other.score - left.score);
  const shares: RuleShares[] = [];
  let correct = 0;
  for (const [rank, row] of order.entries()) {
    correct += row.right ? 1 : 0;
    if (order[rank + 1]?.score === row.score) continue;
    shares.push({ threshold: row.score, covered: (rank + 1) / confidence.length, right: correct / (rank + 1) });
  }
  return shares;
}

/** The rule that answers most among those whose own share right is at least `accuracy`. */
export function loosest(shares: readonly RuleShares[], accuracy: number): RuleShares | undefined {
  return shares.findLast(({ right }) => right >= accuracy);
}

/** What a threshold does to the rows of `shares`; undefined where it answers none of them. */
function shareAt(shares: readonly RuleShares[], threshold: number): RuleShares | undefined {
  return shares.findLast((share) => share.threshold >= threshold);
}

/** With replacement: what is drawn does not change what is left. */
function drawRows(population: ScoredRows, rows: number, random: () => number): ScoredRows {
  const drawn = Array.from({ length: rows }, () => Math.floor(random() * population.confidence.length));
  return {
    confidence: drawn.map((row) => population.confidence[row] ?? -1),
    predicted: drawn.map((row) => population.predicted[row] ?? -1),
    right: drawn.map((row) => population.right[row] ?? false),
  };
}
