/** Why a program answers what it answers, for people: what counted, and the labelled examples it is nearest to. */
import { type AppId, type ExecutionId, type ExecutionLine, type Json, LoopaiError } from "@loopai/core";
import { nearestExamples } from "@loopai/engine";
import { dataProgramOf, deferReason, type ServingProgram } from "@loopai/runtime";
import { findExecution } from "../executions/find-execution.ts";
import { keptInput } from "../executions/kept-input.ts";
import type { ServerParts } from "../parts.ts";
import type { ExplanationView, NewExplanation } from "../views/explanation-view.ts";

/** Labelled examples shown. */
const NEAREST = 5;
const REDACTED =
  "The input was redacted when it was recorded, so the program may have seen more than is explained here";

/**
 * Explains the answer to an input, or to the input of an execution, by the version that serves or the one asked for.
 * Records nothing.
 *
 * @throws {LoopaiError} `input-invalid`, `execution-not-found`, `input-not-kept`, `program-missing`, `program-not-found`.
 * @throws {LoopaiError} `program-invalid` for code.
 */
export async function explain(parts: ServerParts, appId: AppId, asked: NewExplanation): Promise<ExplanationView> {
  const { input, execution_id: id, version } = asked;
  if (input !== undefined) return explainInput(parts, appId, input, version);
  if (id !== undefined) return explainLine(parts, appId, await findExecution(parts.folder.app(appId), id), version);
  throw new LoopaiError("request-invalid", "Cannot explain: neither input nor execution_id is given");
}

/** Explains an execution by the version that answered it. @throws {LoopaiError} as {@link explain}. */
export async function explainExecution(parts: ServerParts, appId: AppId, id: ExecutionId): Promise<ExplanationView> {
  const line = await findExecution(parts.folder.app(appId), id);
  return explainLine(parts, appId, line, line.version);
}

async function explainLine(
  parts: ServerParts,
  appId: AppId,
  line: ExecutionLine,
  version: number | undefined,
): Promise<ExplanationView> {
  const explained = await explainInput(parts, appId, keptInput(line, "explain"), version);
  return line.privacy === "full" ? explained : { ...explained, warning: REDACTED };
}

async function explainInput(
  { folder, runtime }: ServerParts,
  appId: AppId,
  input: Json,
  version: number | undefined,
): Promise<ExplanationView> {
  const app = folder.app(appId);
  const serving = await runtime.program(appId, version);
  refuseMisfit(serving, input);
  const program = dataProgramOf(serving, "explain");
  const explanation = program.explain(input);
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
    nearest: nearestExamples(program, input, rows, NEAREST).map(({ example, similarity }) => ({
      input: example.input,
      output: example.output,
      similarity,
      origin: example.origin,
    })),
  };
}

function refuseMisfit({ checkInput, version }: ServingProgram, input: Json): void {
  const details = checkInput(input);
  if (details === undefined) return;
  throw new LoopaiError("input-invalid", `Cannot explain v${version}: the input does not fit its input_schema`, {
    details,
  });
}
