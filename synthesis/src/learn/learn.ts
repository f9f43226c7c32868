/**
 * Labelled rows in, the files of one program out: the best that the learners make of them.
 *
 * Sees training rows only. Same rows in the same order and same seed, same bytes.
 */
import { type Json, type JsonSchema, type LabelledRow, type Proportion, proportion, type Report } from "@loopai/core";
import { type ProgramDefinition, type ProgramFiles, UNICODE_VERSION, VALIDATOR_BANK } from "@loopai/engine";
import type { MadeProgram } from "./candidate.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { explainChoice } from "./explain-choice.ts";
import { readExamples, rowsToLearn } from "./examples.ts";
import { assignFolds } from "./folds.ts";
import type { LearnOptions } from "./learn-options.ts";
import type { LearningJob, OutOfScopeAnswer, Proposal } from "./learner.ts";
import { LEARNERS } from "./learners.ts";

export interface LearnRequest extends LearnOptions {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly outOfScope?: OutOfScopeAnswer | undefined;
  /** Names of validators that may be used. @defaultValue all of the bank */
  readonly validators?: readonly string[] | undefined;
}

export interface Learnt {
  /** `program.json` and what it names. */
  readonly files: ProgramFiles;
  /** Every kind that was weighed, the simplest first. */
  readonly portfolio: Report["portfolio"];
  /** The chosen one's share of rows answered right out of fold: an estimate, since it was chosen on. */
  readonly outOfFold: Proportion;
  /** What the chosen one answers out of fold, for each row that was learnt from; a row it knows no answer for is not there. */
  readonly answers: ReadonlyMap<LabelledRow, Json>;
}

/**
 * @param rows At least two, with at least two answers.
 * @throws `request.signal.reason` when the signal aborts; no worker runs on.
 */
export async function learn(rows: readonly LabelledRow[], request: LearnRequest): Promise<Learnt> {
  const { seed, signal, onProgress } = request;
  const learntFrom = rowsToLearn(rows, seed);
  const examples = readExamples(learntFrom);
  const { validators = [...VALIDATOR_BANK.keys()] } = request;
  const folds = assignFolds(examples, seed);
  const job: LearningJob = { ...request, validators, rows: learntFrom, examples, folds };

  const proposals: Proposal[] = [];
  for (const learner of LEARNERS) {
    const proposal = await learner.propose(job);
    if (proposal !== undefined) proposals.push(proposal);
    signal?.throwIfAborted();
  }
  const chosen = chooseCandidate(
    proposals.map(({ finalist }) => finalist),
    learntFrom.length,
  );
  const made = chosen.make();
  onProgress({ stage: "training", done: 1, total: 1 });

  const shareOf = (right: number): Proportion => proportion(right, learntFrom.length);
  return {
    files: programFiles(made),
    portfolio: proposals
      .flatMap(({ candidates }) => candidates)
      .map((candidate) => ({
        kind: candidate.kind,
        out_of_fold: shareOf(candidate.right),
        chosen: candidate === chosen,
        why: explainChoice(candidate, chosen, learntFrom.length),
      })),
    outOfFold: shareOf(chosen.right),
    answers: new Map(
      learntFrom.flatMap((row, at) => {
        const answer = chosen.answerOf(at);
        return answer === undefined ? [] : [[row, answer] as const];
      }),
    ),
  };
}

function programFiles({ pointers, outputs, steps, files }: MadeProgram): ProgramFiles {
  const definition: ProgramDefinition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: pointers.map((pointer) => ({ pointer })),
    outputs: [...outputs],
    steps: [...steps],
  };
  return new Map([
    ["program.json", new TextEncoder().encode(`${JSON.stringify(definition, undefined, 1)}\n`)],
    ...files,
  ]);
}
