/**
 * A model writes the program: several at once, the best of them mended round by round.
 *
 * What counts are dev rows, which no prompt shows: a patch that does not answer more of them right is taken back, and after two
 * such patches mending ends. A program that copied the rows it saw gains nothing by it.
 */
import { LoopaiError } from "@loopai/core";
import { renderPrompt } from "@loopai/llm";
import { askModel, isOver } from "../ask-model.ts";
import type { CodePort } from "../code-port.ts";
import { jobValues, promptValues } from "../prompt-values.ts";
import type { ProposalAttempt, ProposingJob } from "../proposing.ts";
import { CODE_CONTRACT } from "./code-contract.ts";
import { describeFailures } from "./describe-failures.ts";
import { readCodeReply } from "./read-code-reply.ts";
import { isBetter, type ScoredCode, scoreCode } from "./score-code.ts";

const MOST_REPLY_TOKENS = 8_000;
const MOST_REFUSED = 2;

/** @returns the best program, undefined where no reply was one. @throws {LoopaiError} `llm-...` where none came about for want of the model. */
export async function proposeCode(
  job: ProposingJob,
  port: CodePort,
  onAttempt: (attempt: ProposalAttempt) => void,
): Promise<ScoredCode | undefined> {
  const { ports } = job;
  const { candidates = 2, repairs = 3, language = "javascript" } = ports;
  const contract = CODE_CONTRACT[language];
  const first = await Promise.allSettled(
    Array.from({ length: candidates }, async () => {
      const prompt = renderPrompt("code", { ...promptValues(job), contract });
      return tryReply(await askModel(job, "code", prompt, MOST_REPLY_TOKENS), 0);
    }),
  );
  job.signal?.throwIfAborted();
  const scored = first.flatMap((one) => (one.status === "fulfilled" && one.value !== undefined ? [one.value] : []));
  let best = scored.reduce<ScoredCode | undefined>((kept, one) => {
    return kept === undefined || isBetter(one, kept) ? one : kept;
  }, undefined);
  if (best === undefined) {
    const failed = first.find((one) => one.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    return undefined;
  }

  let refused = "";
  for (let round = 1, refusals = 0; round <= repairs && refusals < MOST_REFUSED && !isOver(job); round++) {
    if (best.right === job.dev.length && best.missed === 0) break;
    let mended: ScoredCode | undefined;
    try {
      mended = await tryReply(
        await askModel(job, "repair", repairPrompt(best, refused), MOST_REPLY_TOKENS),
        round,
        best,
      );
    } catch (error) {
      job.signal?.throwIfAborted();
      // What is there already is worth having, whatever stops the mending.
      if (!(error instanceof LoopaiError)) throw error;
      onAttempt({ proposer: "code", round, right: undefined, outcome: error.message });
      break;
    }
    if (mended !== undefined && isBetter(mended, best)) {
      best = mended;
      refused = "";
    } else {
      refusals++;
      refused = mended === undefined ? "" : textOf(mended);
    }
  }
  return best;

  /** Undefined where the reply is no program that loads. */
  async function tryReply(text: string, round: number, before?: ScoredCode): Promise<ScoredCode | undefined> {
    const told = (right: number | undefined, outcome: string): void =>
      onAttempt({ proposer: "code", round, right, outcome });
    let code;
    try {
      code = readCodeReply(text, language);
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      told(undefined, error.message);
      return undefined;
    }
    const scoredCode = await scoreCode(port, code, job, job.signal);
    if (typeof scoredCode === "string") {
      told(undefined, scoredCode);
      return undefined;
    }
    const better = before === undefined || isBetter(scoredCode, before);
    const missed = scoredCode.missed === 0 ? "" : `; ${scoredCode.missed} corrections of people wrong`;
    told(scoredCode.right, `${better ? "kept" : "taken back: no more rows right"}${missed}`);
    return scoredCode;
  }

  function repairPrompt(program: ScoredCode, patch: string) {
    return renderPrompt("repair", {
      ...jobValues(job),
      contract,
      ...describeFailures(program),
      program: { data: textOf(program) },
      refused: patch === "" ? "" : { data: `This version was tried and did no better:\n\n${patch}` },
    });
  }
}

function textOf({ code }: ScoredCode): string {
  return new TextDecoder().decode(code.files.get(code.entry));
}
