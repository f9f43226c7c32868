/** A model writes ordered rules that find the fields of a text; the rows say which of them hold, and the model may mend them once. */
import { LoopaiError } from "@loopai/core";
import { renderPrompt } from "@loopai/llm";
import type { Candidate } from "../../learn/candidate.ts";
import { askModel, isOver } from "../ask-model.ts";
import type { ProposalAttempt, ProposingJob } from "../proposing.ts";
import { type EarlierAnswer, missesOf, toldEarlier } from "./earlier-answer.ts";
import type { ExtractionBasis } from "./extraction-basis.ts";
import { extractionRows, type FieldRulesTrial, tryFieldRules } from "./field-rules-candidate.ts";
import { rulesInRows } from "./field-rules-in-rows.ts";
import { fieldRulesValues } from "./field-rules-values.ts";
import { readFieldRulesReply } from "./read-field-rules-reply.ts";

const MOST_REPLY_TOKENS = 8_000;
/** Times that it is asked: the second time it sees what became of its first answer. */
export const MOST_FIELD_RULES_ASKED = 2;

/**
 * The rules that are right on most dev rows, the first among equals.
 *
 * @returns none where no reply could be used. @throws {LoopaiError} `llm-...` where there is nothing yet.
 */
export async function proposeFieldRules(
  job: ProposingJob,
  basis: ExtractionBasis,
  onAttempt: (attempt: ProposalAttempt) => void,
): Promise<readonly Candidate[]> {
  const shown = extractionRows(job, basis, new Set(job.shown));
  let best: Candidate | undefined;
  let earlier: EarlierAnswer | undefined;
  for (let round = 0; round < MOST_FIELD_RULES_ASKED && !isOver(job); round++) {
    const told = (right: number | undefined, outcome: string): void =>
      onAttempt({ proposer: "rules", round, right, outcome });
    let text: string;
    try {
      const values = fieldRulesValues(job, earlier === undefined ? undefined : toldEarlier(earlier));
      text = await askModel(job, "rules", renderPrompt("field-rules", values), MOST_REPLY_TOKENS);
    } catch (error) {
      job.signal?.throwIfAborted();
      // What is there already is worth having, whatever stops the mending.
      if (best === undefined || !(error instanceof LoopaiError)) throw error;
      told(undefined, error.message);
      break;
    }
    const { trial, outcome } = triedReply(text);
    const right = trial?.candidate.right;
    const isBetter = right !== undefined && (best === undefined || right > best.right);
    told(right, right === undefined || isBetter ? outcome : `taken back, no more rows right: ${outcome}`);
    if (isBetter) best = trial?.candidate;
    const misses = trial === undefined ? [] : missesOf(trial.program, job, basis.labelKey);
    // Rules that are right on all rows that they were made for have nothing to be told of.
    if (trial !== undefined && misses.length === 0) break;
    earlier = { text, outcome, misses };
  }
  return best === undefined ? [] : [best];

  /** No trial where nothing can be made of the reply; what became of it in words. */
  function triedReply(text: string): { readonly trial?: FieldRulesTrial; readonly outcome: string } {
    try {
      const { rules: written, left } = readFieldRulesReply(text, basis.fields);
      const rules = rulesInRows(written, basis, shown, left);
      const outcome = `${rules.length} rules for fields used; left out: ${left.told()}`;
      return rules.length === 0 ? { outcome } : { trial: tryFieldRules(rules, basis, job), outcome };
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      return { outcome: error.message };
    }
  }
}
