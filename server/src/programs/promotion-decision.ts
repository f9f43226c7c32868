/**
 * Whether a program that was just made becomes champion, and why, in a sentence for the audit log.
 *
 * A first version has nothing to be worse than. A later one was only screened: it is promoted by whoever ran the
 * synthesis or published it, if they said so beforehand, and otherwise waits in shadow for a person. What the gate refused
 * nobody promotes.
 */
import type { Report } from "@loopai/core";

export interface PromotionDecision {
  readonly promoted: boolean;
  readonly reason: string;
}

export interface PromotionState {
  /** Something serves already. */
  readonly hasChampion: boolean;
  /** The champion that the gate compared with is the one that serves now. */
  readonly championUnchanged: boolean;
  /** Whoever made it asked that a later version serve, should the gate admit it. */
  readonly promoteAsked: boolean;
  /** Who that is, for the sentence: `who ran the synthesis`. */
  readonly who: string;
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
  const judged = `the gate admitted it on ${report.holdout?.n ?? 0} holdout rows`;
  return state.promoteAsked
    ? { promoted: true, reason: `${judged}, and ${state.who} asked to promote it` }
    : { promoted: false, reason: `${judged}, and it waits in shadow until a person promotes it` };
}
