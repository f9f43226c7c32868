/**
 * Labelled rows in, the files of one program out: the best of a constant, a scorecard and a linear model, behind a table where
 * texts repeat.
 *
 * Sees training rows only. Same rows in the same order and same seed, same bytes.
 */
import { type Json, type LabelledRow, type Proportion, proportion, type Report } from "@loopai/core";
import { type ProgramDefinition, type ProgramFiles, UNICODE_VERSION } from "@loopai/engine";
import { constantCandidate } from "./constant-candidate.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { type Examples, readExamples, rowsToLearn } from "./examples.ts";
import { assignFolds } from "./folds.ts";
import type { LearnOptions } from "./learn-options.ts";
import { linearCandidate } from "./linear-candidate.ts";
import { lookupCandidate } from "./lookup-candidate.ts";
import { RECIPE } from "./recipe.ts";
import { scorecardCandidate } from "./scorecard-candidate.ts";
import type { MadeSteps } from "./candidate.ts";

export interface Learnt {
  /** `program.json` and what it names. */
  readonly files: ProgramFiles;
  /** Every kind that was weighed, the simplest first. */
  readonly portfolio: Report["portfolio"];
  /** The chosen one's share of rows answered right out of fold: an estimate, since it was chosen on. */
  readonly outOfFold: Proportion;
  /** What the chosen one answers out of fold, for each row that was learnt from. */
  readonly answers: ReadonlyMap<LabelledRow, Json>;
}

/**
 * @param rows At least two, with at least two answers.
 * @throws `options.signal.reason` when the signal aborts; no worker runs on.
 */
export async function learn(rows: readonly LabelledRow[], options: LearnOptions): Promise<Learnt> {
  const { seed, signal, onProgress } = options;
  const learntFrom = rowsToLearn(rows, seed);
  const examples = readExamples(learntFrom);
  const folds = assignFolds(examples, seed);

  const tooMany = examples.outputs.length > RECIPE.linearClasses;
  const linear = tooMany ? undefined : await linearCandidate(examples, folds, options);
  const plain = [constantCandidate(examples, folds), scorecardCandidate(examples, folds, seed), linear].filter(
    (candidate) => candidate !== undefined,
  );
  signal?.throwIfAborted();
  const best = chooseCandidate(plain, examples.fields.length);
  const table = lookupCandidate(examples, best);
  const candidates = table === undefined ? plain : [...plain, table];
  const chosen = table ?? best;
  const made = chosen.make();
  onProgress({ stage: "training", done: 1, total: 1 });

  const shareOf = (right: number): Proportion => proportion(right, examples.fields.length);
  return {
    files: programFiles(examples, made),
    portfolio: candidates.map((candidate) => ({
      kind: candidate.kind,
      out_of_fold: shareOf(candidate.right),
      chosen: candidate === chosen,
    })),
    outOfFold: shareOf(chosen.right),
    answers: new Map(learntFrom.map((row, at) => [row, examples.outputs[chosen.answers[at]] ?? null])),
  };
}

function programFiles({ pointers, outputs }: Examples, { steps, files }: MadeSteps): ProgramFiles {
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
