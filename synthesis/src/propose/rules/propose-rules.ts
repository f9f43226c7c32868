/** A model writes rules as data; the rows weigh them, with and without the linear model that was learnt. */
import { renderPrompt } from "@loopai/llm";
import { LoopaiError } from "@loopai/core";
import type { Candidate, LinearBasis } from "../../learn/candidate.ts";
import { askModel, isOver } from "../ask-model.ts";
import { promptValues } from "../prompt-values.ts";
import type { ProposalAttempt, ProposingJob } from "../proposing.ts";
import { readRulesReply } from "./read-rules-reply.ts";
import { matchRules, rulesCandidate } from "./rules-candidate.ts";

const MOST_REPLY_TOKENS = 8_000;
/** Times that it is asked again where nothing can be made of the reply. */
const MOST_ASKED = 2;

/** @returns the rules alone, and on top of `basis`; none where no reply could be used. @throws {LoopaiError} `llm-...`. */
export async function proposeRules(
  job: ProposingJob,
  basis: LinearBasis | undefined,
  onAttempt: (attempt: ProposalAttempt) => void,
): Promise<readonly Candidate[]> {
  for (let round = 0; round < MOST_ASKED && !isOver(job); round++) {
    const text = await askModel(job, "rules", renderPrompt("rules", promptValues(job)), MOST_REPLY_TOKENS);
    const attempt = { proposer: "rules", round } as const;
    try {
      const { rules: written, left } = readRulesReply(text, job.examples);
      const matched = matchRules(written, job);
      const used = `${matched.rules.length} rules used, ${written.length + left - matched.rules.length} left out`;
      if (matched.rules.length === 0) {
        onAttempt({ ...attempt, right: undefined, outcome: `${used}: they match fewer than two rows` });
        continue;
      }
      const candidates = [
        rulesCandidate(matched, job),
        ...(basis === undefined ? [] : [rulesCandidate(matched, job, basis)]),
      ];
      for (const [at, { right }] of candidates.entries()) {
        onAttempt({ ...attempt, right, outcome: at === 0 ? used : "the same rules on top of the learnt model" });
      }
      return candidates;
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      onAttempt({ ...attempt, right: undefined, outcome: error.message });
    }
  }
  return [];
}
