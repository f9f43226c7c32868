/** The label that stands beside slots, by the linear model of classes. */
import { isJsonObject, type Json, type LabelledRow } from "@loopai/core";
import { assignFolds } from "../learn/folds.ts";
import { readExamples } from "../learn/examples.ts";
import type { LearningJob } from "../learn/learner.ts";
import { linearCandidate } from "../learn/linear-candidate.ts";

export interface LabelModel {
  /** `weights.bin` of it. */
  readonly weights: Uint8Array;
  readonly outputs: readonly Json[];
  /** What it says of each row out of fold. */
  readonly outOfFold: readonly Json[];
}

/** @param key Of the output. Undefined where all rows have one label, or there are too many. */
export async function labelModel(job: LearningJob, key: string): Promise<LabelModel | undefined> {
  const labelled = job.rows.map((row): LabelledRow => {
    return { ...row, output: isJsonObject(row.output) ? (row.output[key] ?? null) : null };
  });
  const examples = readExamples(labelled);
  if (examples.outputs.length < 2 || examples.outputs.length > job.rows.length / 2) return undefined;
  const candidate = await linearCandidate(examples, assignFolds(examples, job.seed), job);
  const weights = candidate.make().files.get("weights.bin");
  if (weights === undefined) return undefined;
  return {
    weights,
    outputs: examples.outputs,
    outOfFold: Array.from(candidate.answers, (answer) => examples.outputs[answer] ?? null),
  };
}
