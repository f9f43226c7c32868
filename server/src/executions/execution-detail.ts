/** The record of one execution with all that came to it later: how it was drawn for checking, and its labels. */
import type { ExecutionId, SampleLine } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import type { DrawView, ExecutionDetail } from "../views/execution-view.ts";
import { findExecution } from "./find-execution.ts";

/** @throws {LoopaiError} `execution-not-found`. */
export async function executionDetail(app: AppFolder, id: ExecutionId): Promise<ExecutionDetail> {
  const line = await findExecution(app, id);
  const [sample, labels] = await Promise.all([app.samples.find(id), app.validations.labelsOf(id)]);
  return { ...line, sample: sample === undefined ? null : drawOf(sample), labels };
}

/** A disagreement of a shadow counts after the record was written, so the sample's own probability is the one that counts. */
function drawOf({ inclusion_probability, draw, uniform_rate, sampler, disagreement }: SampleLine): DrawView {
  return { inclusion_probability, draw, uniform_rate, sampler, disagreement };
}
