/** Why a program answers what it answers, for people: what counted, and the labelled examples it is nearest to. */
import { type AppId, type Json, LoopaiError } from "@loopai/core";
import { nearestExamples } from "@loopai/engine";
import { deferReason, type ServingProgram } from "@loopai/runtime";
import { findExecution } from "../executions/find-execution.ts";
import type { ServerParts } from "../parts.ts";
import type { ExplanationView, NewExplanation } from "../views/explanation-view.ts";

/** Labelled examples shown. */
const NEAREST = 5;

/**
 * Explains the answer to an input, or to the input of an execution, by the version that serves or the one asked for.
 * Records nothing.
 *
 * @throws {LoopaiError} `input-invalid`, `execution-not-found`, `program-missing`, `program-not-found`.
 */
export async function explain(parts: ServerParts, appId: AppId, asked: NewExplanation): Promise<ExplanationView> {
  const app = parts.folder.app(appId);
  const input = asked.input === undefined ? await inputOf(parts, appId, asked) : asked.input;
  const serving = await parts.runtime.program(appId, asked.version);
  refuseMisfit(serving, input);
  const explanation = serving.program.explain(input);
  const answer = explanation?.answer;
  const deferral = answer === undefined ? "no-answer" : deferReason(answer, serving.rule);
  const { rows } = await app.examples.read();
  return {
    version: serving.version,
    answer: answer === undefined ? null : { output: answer.output, confidence: answer.confidence ?? null },
    would: deferral === undefined ? "answer" : "defer",
    defer_reason: deferral ?? null,
    step: explanation?.step ?? null,
    classes: [...(explanation?.classes ?? [])],
    reasons: [...(explanation?.reasons ?? [])],
    nearest: nearestExamples(serving.program, input, rows, NEAREST).map(({ example, similarity }) => ({
      input: example.input,
      output: example.output,
      similarity,
      origin: example.origin,
    })),
  };
}

async function inputOf({ folder }: ServerParts, appId: AppId, { execution_id: id }: NewExplanation): Promise<Json> {
  if (id !== undefined) return (await findExecution(folder.app(appId), id)).input;
  throw new LoopaiError("request-invalid", "Cannot explain: neither input nor execution_id is given");
}

function refuseMisfit({ checkInput, version }: ServingProgram, input: Json): void {
  const details = checkInput(input);
  if (details === undefined) return;
  throw new LoopaiError("input-invalid", `Cannot explain v${version}: the input does not fit its input_schema`, {
    details,
  });
}
