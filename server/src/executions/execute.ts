/** One call of a program, as the API answers it. */
import type { AppId, Version } from "@loopai/core";
import { answerText } from "@loopai/runtime";
import type { ServerParts } from "../parts.ts";
import type { NewExecution } from "../views/execution-view.ts";

/**
 * Executes what serves, or `version`.
 *
 * @returns the JSON text of an `ExecutionView`: the same text that the execute lane sends.
 * @throws {LoopaiError} `input-invalid` with JSON pointers into the input; every other end is an answer.
 */
export async function execute(
  { runtime }: ServerParts,
  appId: AppId,
  { input, subject }: NewExecution,
  version?: Version,
): Promise<string> {
  const options = { ...(version === undefined ? {} : { version }), ...(subject === undefined ? {} : { subject }) };
  return answerText(await runtime.execute(appId, input, options));
}
