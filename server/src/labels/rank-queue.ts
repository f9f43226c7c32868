/**
 * Orders what could be labelled by how much a label would teach.
 *
 * First what was drawn for checking: its labels are what estimates and comparisons rest on, and where a shadow
 * disagrees, one label tells which of two programs is wrong. Then what the program would defer or knows nothing of, then
 * the rest, the least sure first within each: a label near even odds moves the boundary most (uncertainty sampling,
 * Lewis & Gale 1994). One candidate stands for its whole duplicate group, since labelling it labels them all.
 */
import type { Answer, Json, SampleLine } from "@loopai/core";
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
  /** How it was drawn for checking; `undefined` where it was not. */
  readonly drawn: Pick<SampleLine, "sampler" | "disagreement"> | undefined;
  /** The label that it has, where that may be wrong; `answer` is then what other rows say. */
  readonly suspect?: Json | undefined;
}

export interface RankedCandidate extends LabelCandidate {
  readonly why: string;
}

/** Under this confidence an answer is as good as open. */
const NEAR_EVEN = 0.7;

/** Why the built-in samplers draw. */
const DRAWN_BY: ReadonlyMap<string, string> = new Map([
  ["uniform", "drawn at random"],
  ["stratified", "drawn because its answer is rare"],
  ["uncertainty", "drawn because the program was not sure"],
  ["failures", "drawn because the call failed"],
]);

/**
 * The most useful first, one a group, none of a group in `labelled` but where that label may be wrong.
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
    if (labelled.has(candidate.group) && candidate.suspect === undefined) continue;
    const known = byGroup.get(candidate.group);
    if (known === undefined || weightOf(candidate) > weightOf(known)) byGroup.set(candidate.group, candidate);
  }
  return [...byGroup.values()]
    .map((candidate) => ({ candidate, tier: tierOf(candidate, rule), confidence: confidenceOf(candidate) }))
    .toSorted((left, right) => left.tier - right.tier || left.confidence - right.confidence)
    .map(({ candidate }) => ({ ...candidate, why: reason(candidate, rule) }));
}

/** Which candidate stands for its group: a sample before an execution, and what really happened before a row of a file. */
function weightOf({ drawn, executionId }: LabelCandidate): number {
  if (drawn !== undefined) return drawn.disagreement === null ? 2 : 3;
  return executionId === null ? 0 : 1;
}

/** 0: a label is wanted most; 3: it is a check of something the program is sure of. */
function tierOf(candidate: LabelCandidate, rule: AnswerRule | undefined): 0 | 1 | 2 | 3 {
  if (candidate.suspect !== undefined) return 2;
  if (candidate.drawn !== undefined) return candidate.drawn.disagreement === null ? 1 : 0;
  return confidenceOf(candidate) < NEAR_EVEN || isDeferred(candidate, rule) ? 2 : 3;
}

function reason(candidate: LabelCandidate, rule: AnswerRule | undefined): string {
  const { drawn, suspect, answer } = candidate;
  if (suspect !== undefined) {
    const sure = `${Math.floor(confidenceOf(candidate) * 100)} % sure`;
    return `labelled ${JSON.stringify(suspect)}, where rows like it say ${JSON.stringify(answer?.output)} (${sure}): is its label wrong?`;
  }
  if (drawn?.disagreement) return `drawn because v${drawn.disagreement.version} in shadow answers otherwise`;
  if (drawn !== undefined) return DRAWN_BY.get(drawn.sampler) ?? `drawn by the sampler ${drawn.sampler}`;
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
