/**
 * Asks a model for programs, beside what was learnt, and lets the dev rows decide: rows that no prompt shows and, out of fold, no
 * learner saw.
 *
 * Under `auto` a model that fails is no failure of the synthesis: the learner's program is there.
 */
import { LoopaiError, type Report } from "@loopai/core";
import { promptHash } from "@loopai/llm";
import type { Candidate } from "../learn/candidate.ts";
import type { LearningJob } from "../learn/learner.ts";
import type { WrittenCode } from "./code-port.ts";
import { isRight } from "../learn/is-right.ts";
import { proposeCode } from "./code/propose-code.ts";
import { devRows } from "./dev-rows.ts";
import { type ModelPorts, type ProposalAttempt, type ProposerName, type ProposingJob } from "./proposing.ts";
import { extractionBasis } from "./field-rules/extraction-basis.ts";
import { proposeFieldRules } from "./field-rules/propose-field-rules.ts";
import { noRulesHere, type RulesKind, rulesKind } from "./rules-kind.ts";
import { proposeRules } from "./rules/propose-rules.ts";
import { tallied } from "./tallied-model.ts";

export interface Asking extends ModelPorts {
  readonly proposer: Exclude<ProposerName, "learner">;
}

/** A program to choose among: data, or code that a model wrote. */
export type Contender =
  | { readonly kind: "data"; readonly candidate: Candidate; readonly right: number }
  | { readonly kind: "code"; readonly code: WrittenCode; readonly right: number; answerOf: Candidate["answerOf"] };

export interface AskedProposers {
  /** What the dev rows decided for. */
  readonly chosen: Contender;
  /** Everything that was weighed, by dev rows. */
  readonly contenders: readonly Contender[];
  readonly dev: number;
  readonly record: NonNullable<Report["proposals"]>;
  readonly warnings: readonly string[];
}

/**
 * @param learnt What the learners have, each of their candidates; the best of them.
 * @throws {LoopaiError} `llm-...`, and what the sandbox lacks, where the program was to come from the model alone.
 */
export async function askProposers(
  job: LearningJob,
  learnt: { readonly candidates: readonly Candidate[]; readonly finalist: Candidate },
  asking: Asking,
): Promise<AskedProposers> {
  const { dev, shown } = devRows(job);
  const { model, spent } = tallied(asking.model);
  const asked: ProposingJob = {
    ...job,
    ports: { ...asking, model },
    shown: shown.map((row) => job.rows[row]),
    dev: dev.map((row) => job.rows[row]),
    confused: confusionsOf(job, learnt.finalist, shown),
  };
  const attempts: ProposalAttempt[] = [];
  const warnings: string[] = [];
  const first = asData(job, learnt.finalist, dev);
  const contenders: Contender[] = asking.proposer === "auto" ? [first] : [];
  const onAttempt = (attempt: ProposalAttempt): void => {
    attempts.push(attempt);
    const best = Math.max(first.right, ...attempts.map(({ right }) => right ?? 0));
    job.onProgress({
      stage: "asking",
      done: attempts.length,
      total: attempts.length + 1,
      best: best / dev.length,
      spent_usd: spent().cost_usd,
    });
  };
  job.onProgress({ stage: "asking", done: 0, total: 1, best: first.right / dev.length, spent_usd: 0 });

  const rules = asking.proposer === "code" ? undefined : rulesKind(job);
  const extraction = rules === "fields" ? extractionBasis(learnt.candidates) : undefined;
  if (extraction !== undefined) {
    await orWarn(async () => {
      const found = await proposeFieldRules(asked, extraction, onAttempt);
      contenders.push(...found.map((candidate) => asData(job, candidate, dev)));
    });
  } else if (rules === "labels") {
    await orWarn(async () => {
      const basis = learnt.candidates.find((candidate) => candidate.basis !== undefined)?.basis;
      const weighed = await proposeRules(asked, basis, onAttempt);
      contenders.push(...weighed.map((candidate) => asData(job, candidate, dev)));
    });
  } else if (asking.proposer === "rules") {
    throw noRulesHere();
  }
  const port = asking.code;
  if (asking.proposer !== "rules" && port !== undefined) {
    await orWarn(async () => {
      const best = await proposeCode(asked, port, onAttempt);
      if (best === undefined) return;
      // Before it is a finalist, which uses up a look at the holdout: the gate would refuse it.
      if (best.missed > 0) {
        const state = `it gets ${best.missed} corrections of people wrong`;
        throw new LoopaiError("llm-reply-invalid", `Cannot use the code that ${model.name} wrote: ${state}`);
      }
      const answers = new Map(dev.map((row, at) => [row, best.answers[at]] as const));
      contenders.push({ kind: "code", code: best.code, right: best.right, answerOf: (row) => answers.get(row) });
    });
  }
  const chosen = contenders.reduce<Contender | undefined>((best, one) => {
    return best === undefined || one.right > best.right ? one : best;
  }, undefined);
  if (chosen === undefined) {
    const why = attempts.map(({ outcome }) => outcome).join("; ");
    throw new LoopaiError(
      "llm-reply-invalid",
      `Cannot make a program of what ${model.name} wrote: ${why || "nothing came back"}`,
    );
  }
  return {
    chosen,
    contenders,
    dev: dev.length,
    record: {
      model: model.name,
      prompts: Object.fromEntries(promptsOf(asking.proposer, rules).map((name) => [name, promptHash(name)])),
      ...spent(),
      dev_rows: dev.length,
      attempts: attempts.map(({ right, ...attempt }) => ({ ...attempt, ...(right === undefined ? {} : { right }) })),
    },
    warnings,
  };

  /** Under `auto` there is another program; else the failure is the synthesis's. */
  async function orWarn(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      job.signal?.throwIfAborted();
      if (asking.proposer !== "auto" || !(error instanceof LoopaiError)) throw error;
      warnings.push(`Asked a model for a program as well, in vain: ${error.message}`);
    }
  }
}

function asData(job: LearningJob, candidate: Candidate, dev: readonly number[]): Contender & { readonly kind: "data" } {
  const right = dev.filter((row) => isRight(candidate.answerOf(row), job.rows[row].output)).length;
  return { kind: "data", candidate, right };
}

function confusionsOf({ rows }: LearningJob, finalist: Candidate, shown: readonly number[]) {
  return shown.flatMap((row) => {
    const answer = finalist.answerOf(row);
    const { output } = rows[row];
    return answer === undefined || isRight(answer, output) ? [] : [[output, answer] as const];
  });
}

function promptsOf(proposer: Asking["proposer"], rules: RulesKind | undefined): readonly string[] {
  const ofRules = rules === undefined ? [] : [rules === "fields" ? "field-rules" : "rules"];
  return proposer === "rules" ? ofRules : [...ofRules, "code", "repair"];
}
