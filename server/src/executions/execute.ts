/** One call of a program, as the API answers it. */
import { type AppId, executionLine, type Json, type Version } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import type { ExecutionView } from "../views/execution-view.ts";

/**
 * Executes what serves, or `version`.
 *
 * @throws {LoopaiError} `input-invalid` with JSON pointers into the input; every other end is an answer.
 */
export async function execute(
  { runtime }: ServerParts,
  appId: AppId,
  input: Json,
  version: Version | undefined,
): Promise<ExecutionView> {
  const execution = await runtime.execute(appId, input, version === undefined ? {} : { version });
  const { outcome, warning } = execution;
  const { input: _input, ...line } = executionLine(execution);
  return {
    ...line,
    ...(outcome.status === "failed" ? { message: outcome.message } : {}),
    ...(warning === undefined ? {} : { warning }),
  };
}
