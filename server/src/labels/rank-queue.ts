/**
 * Orders what could be labelled by how much a label would teach.
 *
 * First what the program would defer or knows nothing of, then the rest, the least sure first within each:
 * a label near even odds moves the boundary most (uncertainty sampling, Lewis & Gale 1994). One candidate
 * stands for its whole duplicate group, since labelling it labels them all.
 */
import type { Answer, Json } from "@loopai/core";
import { type AnswerRule, deferReason } from "@loopai/runtime";

export interface LabelCandidate {
  readonly input: Json;
  /** Duplicate group of the input. */
  readonly group: string;
  readonly origin: string;
  /** Set where the candidate is a recorded execution. */
  readonly executionId: string | null;
  /** What the program says; `undefined` where it knows nothing, or there is no program. */
  readonly answer: Answer | undefined;
}

export interface RankedCandidate extends LabelCandidate {
  readonly why: string;
}

/** Under this confidence an answer is as good as open. */
const NEAR_EVEN = 0.7;

/**
 * The most useful first, one a group, none of a group in `labelled`.
 *
 * @param rule What the program answers and what it defers; `undefined`: there is no program.
 */
export function rankQueue(
  candidates: Iterable<LabelCandidate>,
  labelled: ReadonlySet<string>,
  rule: AnswerRule | undefined,
): readonly RankedCandidate[] {
  const byGroup = new Map<string, LabelCandidate>();
  for (const candidate of candidates) {
    if (labelled.has(candidate.group)) continue;
    const known = byGroup.get(candidate.group);
    // An execution is what really happened, so it stands for its group rather than a row of a file.
    if (known === undefined || (known.executionId === null && candidate.executionId !== null)) {
      byGroup.set(candidate.group, candidate);
    }
  }
  return [...byGroup.values()]
    .map((candidate) => ({ candidate, tier: tierOf(candidate, rule), confidence: confidenceOf(candidate) }))
    .toSorted((left, right) => left.tier - right.tier || left.confidence - right.confidence)
    .map(({ candidate }) => ({ ...candidate, why: reason(candidate, rule) }));
}

/** 0: a label is wanted most; 1: it is a check of something the program is sure of. */
function tierOf(candidate: LabelCandidate, rule: AnswerRule | undefined): 0 | 1 {
  return confidenceOf(candidate) < NEAR_EVEN || isDeferred(candidate, rule) ? 0 : 1;
}

function reason(candidate: LabelCandidate, rule: AnswerRule | undefined): string {
  if (rule === undefined) return "there is no program yet";
  if (candidate.answer === undefined) return "the program knows no answer";
  const confidence = confidenceOf(candidate);
  const sure = `${Math.floor(confidence * 100)} % sure`;
  if (isDeferred(candidate, rule)) return `${sure}: too little to answer`;
  return confidence < NEAR_EVEN ? `${sure}: near even` : `${sure}: a check`;
}

function isDeferred({ answer }: LabelCandidate, rule: AnswerRule | undefined): boolean {
  return rule !== undefined && answer !== undefined && deferReason(answer, rule) !== undefined;
}

/** 0 where there is no answer; an answer without calibration is taken for sure, it has no odds to be near. */
function confidenceOf({ answer }: LabelCandidate): number {
  return answer === undefined ? 0 : (answer.confidence ?? 1);
}
