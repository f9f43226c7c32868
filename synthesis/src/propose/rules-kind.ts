/** Which kind of rules a model can be asked for. */
import { LoopaiError } from "@loopai/core";
import { extractionTexts } from "../extract/extraction-texts.ts";
import type { LearningJob } from "../learn/learner.ts";

/** `fields`: rules that find fields of a text; `labels`: such as choose among labels. */
export type RulesKind = "fields" | "labels";

/** Undefined where outputs are neither parts of a text nor a choice among labels. */
export function rulesKind(job: Pick<LearningJob, "rows" | "examples">): RulesKind | undefined {
  if (extractionTexts(job) !== undefined) return "fields";
  const { outputs } = job.examples;
  return outputs.length >= 2 && outputs.length * 2 <= job.rows.length ? "labels" : undefined;
}

export function noRulesHere(): LoopaiError {
  return new LoopaiError(
    "request-invalid",
    "Cannot write rules for this job: its outputs are neither a choice among labels nor fields of a text; use --proposer code or learner",
  );
}
