/** A model writes ordered rules that find the fields of a text; the rows say which of them hold. */
import { LoopaiError } from "@loopai/core";
import { renderPrompt } from "@loopai/llm";
import type { Candidate } from "../../learn/candidate.ts";
import { askModel, isOver } from "../ask-model.ts";
import type { ProposalAttempt, ProposingJob } from "../proposing.ts";
import type { ExtractionBasis } from "./extraction-basis.ts";
import { extractionRows, fieldRulesCandidate } from "./field-rules-candidate.ts";
import { rulesInRows } from "./field-rules-in-rows.ts";
import { fieldRulesValues } from "./field-rules-values.ts";
import { readFieldRulesReply } from "./read-field-rules-reply.ts";

const MOST_REPLY_TOKENS = 8_000;
/** Times that it is asked again where nothing can be made of the reply. */
const MOST_ASKED = 2;

/** @returns none where no reply could be used. @throws {LoopaiError} `llm-...`. */
export async function proposeFieldRules(
  job: ProposingJob,
  basis: ExtractionBasis,
  onAttempt: (attempt: ProposalAttempt) => void,
): Promise<readonly Candidate[]> {
  const prompt = renderPrompt("field-rules", fieldRulesValues(job));
  const shown = extractionRows(job, basis, new Set(job.shown));
  for (let round = 0; round < MOST_ASKED && !isOver(job); round++) {
    const text = await askModel(job, "rules", prompt, MOST_REPLY_TOKENS);
    const attempt = { proposer: "rules", round } as const;
    try {
      const { rules: written, left } = readFieldRulesReply(text, basis.fields);
      const rules = rulesInRows(written, basis, shown, left);
      const outcome = `${rules.length} rules for fields used; left out: ${left.told()}`;
      if (rules.length === 0) {
        onAttempt({ ...attempt, right: undefined, outcome });
        continue;
      }
      const candidate = fieldRulesCandidate(rules, basis, job);
      onAttempt({ ...attempt, right: candidate.right, outcome });
      return [candidate];
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      onAttempt({ ...attempt, right: undefined, outcome: error.message });
    }
  }
  return [];
}
