/**
 * Labelled rows in, the files of one program out: the best that the learners make of them.
 *
 * Sees training rows only. Same rows in the same order and same seed, same bytes.
 */
import { type Json, type JsonSchema, type LabelledRow, type Proportion, proportion, type Report } from "@loopai/core";
import { type ProgramFiles, VALIDATOR_BANK } from "@loopai/engine";
import { type Asking, askProposers, type Contender } from "../propose/ask-proposers.ts";
import type { WrittenCode } from "../propose/code-port.ts";
import { unfitRows } from "../fit-check.ts";
import type { Candidate } from "./candidate.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { explainChoice } from "./explain-choice.ts";
import { readExamples, rowsToLearn } from "./examples.ts";
import { assignFolds } from "./folds.ts";
import type { LearnOptions } from "./learn-options.ts";
import type { LearningJob, OutOfScopeAnswer, Proposal } from "./learner.ts";
import { isRight } from "./is-right.ts";
import { LEARNERS } from "./learners.ts";
import { programFiles } from "./program-files.ts";
import { suspectLabels } from "./suspect-labels.ts";

export interface LearnRequest extends LearnOptions {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly outOfScope?: OutOfScopeAnswer | undefined;
  /** Names of validators that may be used. @defaultValue all of the bank */
  readonly validators?: readonly string[] | undefined;
  readonly asking?: Asking | undefined;
  /** Inputs that nobody has labelled. @defaultValue none */
  readonly unlabelled?: readonly Json[] | undefined;
}

export interface Learnt {
  /** `program.json` and what it names; the files of `code` where that was chosen. */
  readonly files: ProgramFiles;
  /** What a model wrote, where that is right on most dev rows. */
  readonly code: WrittenCode | undefined;
  /** Every kind that was weighed, the simplest first. */
  readonly portfolio: Report["portfolio"];
  /** The chosen one's share of rows answered right out of fold, or of dev rows: an estimate, since it was chosen on. */
  readonly outOfFold: Proportion;
  /** What the chosen one answers rows that it has not learnt from; a row it knows no answer for is not there. */
  readonly answers: ReadonlyMap<LabelledRow, Json>;
  /** What a model was asked, where one was. */
  readonly proposals: Report["proposals"];
  /** Labels that the other rows speak against, the clearest first. */
  readonly suspects: NonNullable<Report["suspects"]>;
  readonly warnings: readonly string[];
}

/**
 * @param rows At least two, with at least two answers.
 * @throws `request.signal.reason` when the signal aborts; no worker runs on.
 * @throws {LoopaiError} `llm-...` where a model alone was to propose, and did not.
 */
export async function learn(rows: readonly LabelledRow[], request: LearnRequest): Promise<Learnt> {
  const { seed, signal, onProgress, asking } = request;
  const learntFrom = rowsToLearn(rows, seed);
  const examples = readExamples(learntFrom);
  const { validators = [...VALIDATOR_BANK.keys()], unlabelled = [] } = request;
  const folds = assignFolds(examples, seed);
  const job: LearningJob = { ...request, validators, unlabelled, rows: learntFrom, examples, folds };

  const proposals: Proposal[] = [];
  for (const learner of LEARNERS) {
    const proposal = await learner.propose(job);
    if (proposal !== undefined) proposals.push(proposal);
    signal?.throwIfAborted();
  }
  const candidates = proposals.flatMap((proposal) => proposal.candidates);
  const finalist = chooseCandidate(
    proposals.map((proposal) => proposal.finalist),
    learntFrom.length,
  );
  const asked = asking === undefined ? undefined : await askProposers(job, { candidates, finalist }, asking);
  const { chosen } = asked ?? { chosen: { kind: "data", candidate: finalist, right: finalist.right } as const };
  const code = chosen.kind === "code" ? chosen.code : undefined;
  const files = chosen.kind === "code" ? chosen.code.files : programFiles(chosen.candidate.make());
  onProgress({ stage: "training", done: 1, total: 1 });

  const outOfFold = asked === undefined ? rightOutOfFold(finalist, learntFrom) : proportion(chosen.right, asked.dev);
  const suspects = suspectLabels(job, candidates);
  const answering = chosen.kind === "data" ? chosen.candidate : chosen;
  return {
    files,
    code,
    portfolio:
      asked === undefined
        ? learntPortfolio(candidates, finalist, learntFrom)
        : contenderPortfolio(asked.contenders, chosen, asked.dev),
    outOfFold,
    answers: new Map(
      learntFrom.flatMap((row, at) => {
        const answer = answering.answerOf(at);
        return answer === undefined ? [] : [[row, answer] as const];
      }),
    ),
    proposals: asked?.record,
    suspects,
    warnings: [
      ...(asked?.warnings ?? []),
      ...adviceOf(proposals, answering),
      ...unfitRows(learntFrom, outOfFold),
      ...doubtful(suspects.length),
    ],
  };
}

function doubtful(suspects: number): readonly string[] {
  return suspects === 0
    ? []
    : [`The other rows speak against the labels of ${suspects} rows: loopai label asks for these, too`];
}

/** On rows with labels of people and files; on those of a model where there are no others. */
function rightOutOfFold(candidate: Candidate, rows: readonly LabelledRow[]): Proportion {
  const known = [...rows.keys()].filter((row) => rows[row].source !== "model");
  if (known.length === 0 || known.length === rows.length) return proportion(candidate.right, rows.length);
  const right = known.filter((row) => isRight(candidate.answerOf(row), rows[row].output));
  return proportion(right.length, known.length);
}

/** Of the learner whose program was chosen: of others nobody asked. */
function adviceOf(proposals: readonly Proposal[], chosen: unknown): readonly string[] {
  const proposal = proposals.find(({ finalist }) => finalist === chosen);
  return proposal?.advice === undefined ? [] : [proposal.advice];
}

function learntPortfolio(
  candidates: readonly Candidate[],
  chosen: Candidate,
  rows: readonly LabelledRow[],
): Report["portfolio"] {
  return candidates.map((candidate) => ({
    kind: candidate.kind,
    out_of_fold: rightOutOfFold(candidate, rows),
    chosen: candidate === chosen,
    why: explainChoice(candidate, chosen, rows.length),
  }));
}

function contenderPortfolio(contenders: readonly Contender[], chosen: Contender, dev: number): Report["portfolio"] {
  return contenders.map((one) => ({
    kind: one.kind === "code" ? one.code.language : one.candidate.kind,
    out_of_fold: proportion(one.right, dev),
    chosen: one === chosen,
    why: one === chosen ? "right on most dev rows" : `right on ${chosen.right - one.right} of ${dev} dev rows fewer`,
  }));
}
