/**
 * Orders what could be labelled by how much a label would teach.
 *
 * First what the program would defer or knows nothing of, then the rest, the least sure first within each:
 * a label near even odds moves the boundary most (uncertainty sampling, Lewis & Gale 1994). One candidate
 * stands for its whole duplicate group, since labelling it labels them all.
 */
import type { Json } from "@loopai/core";

export interface LabelCandidate {
  readonly input: Json;
  /** Duplicate group of the input. */
  readonly group: string;
  readonly origin: string;
  /** Set where the candidate is a recorded execution. */
  readonly executionId: string | null;
  /** What the program says; `undefined` where it knows nothing, or there is no program. */
  readonly answer: { readonly output: Json; readonly confidence?: number } | undefined;
}

export interface RankedCandidate extends LabelCandidate {
  readonly why: string;
}

/** Under this confidence an answer is as good as open. */
const NEAR_EVEN = 0.7;

/**
 * The most useful first, one a group, none of a group in `labelled`.
 *
 * @param threshold Confidence from which the program answers; null defers everything; `undefined`: no program.
 */
export function rankQueue(
  candidates: Iterable<LabelCandidate>,
  labelled: ReadonlySet<string>,
  threshold: number | null | undefined,
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
    .map((candidate) => ({ candidate, tier: tierOf(candidate, threshold), confidence: confidenceOf(candidate) }))
    .toSorted((left, right) => left.tier - right.tier || left.confidence - right.confidence)
    .map(({ candidate }) => ({ ...candidate, why: reason(candidate, threshold) }));
}

/** 0: a label is wanted most; 1: it is a check of something the program is sure of. */
function tierOf(candidate: LabelCandidate, threshold: number | null | undefined): 0 | 1 {
  const confidence = confidenceOf(candidate);
  return confidence < NEAR_EVEN || isDeferred(confidence, threshold) ? 0 : 1;
}

function reason(candidate: LabelCandidate, threshold: number | null | undefined): string {
  if (threshold === undefined) return "there is no program yet";
  if (candidate.answer === undefined) return "the program knows no answer";
  const confidence = confidenceOf(candidate);
  const sure = `${Math.round(confidence * 100)} % sure`;
  if (threshold !== null && confidence < threshold) return `${sure}: deferred, it answers from ${threshold.toFixed(3)}`;
  if (confidence < NEAR_EVEN) return `${sure}: near even`;
  return `${sure}: a check`;
}

function isDeferred(confidence: number, threshold: number | null | undefined): boolean {
  return typeof threshold === "number" && confidence < threshold;
}

/** 0 where there is no answer; an answer without calibration is taken for sure, it has no odds to be near. */
function confidenceOf({ answer }: LabelCandidate): number {
  return answer === undefined ? 0 : (answer.confidence ?? 1);
}
