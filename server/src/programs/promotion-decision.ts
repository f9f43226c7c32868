/**
 * Whether a program that was just made becomes champion, and why, in a sentence for the audit log.
 *
 * A first version has nothing to be worse than. A later one is promoted without a comparison on live traffic,
 * so it must have been judged on enough rows that neither it nor the champion learnt from.
 */
import type { Report } from "@loopai/core";

/** Holdout rows under which the gate says "too few to judge" and a later version is left to a person. */
const ENOUGH_HOLDOUT_ROWS = 60;

export interface PromotionDecision {
  readonly promoted: boolean;
  readonly reason: string;
}

export interface PromotionState {
  /** Something serves already. */
  readonly hasChampion: boolean;
  /** The champion that the gate compared with is the one that serves now. */
  readonly championUnchanged: boolean;
}

export function decidePromotion(report: Pick<Report, "gate" | "holdout">, state: PromotionState): PromotionDecision {
  if (!report.gate.admitted) {
    const failed = report.gate.checks.filter((check) => !check.passed).map((check) => check.finding);
    return { promoted: false, reason: `the gate refused it: ${failed.join("; ") || "no finding"}` };
  }
  if (!state.championUnchanged) {
    return { promoted: false, reason: "another program became champion while it was made; promote it to let it serve" };
  }
  if (!state.hasChampion) return { promoted: true, reason: "the gate admitted it and it is the first to serve" };
  const rows = report.holdout?.n ?? 0;
  if (rows < ENOUGH_HOLDOUT_ROWS) {
    return {
      promoted: false,
      reason: `too few to judge: ${rows} holdout rows, ${ENOUGH_HOLDOUT_ROWS} would do; promote it to let it serve`,
    };
  }
  return { promoted: true, reason: `the gate found it no worse than the champion on ${rows} holdout rows` };
}
