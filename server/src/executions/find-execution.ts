/** The record of one execution. */
import { type ExecutionId, type ExecutionLine, LoopaiError } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";

/** @throws {LoopaiError} `execution-not-found`. */
export async function findExecution(app: AppFolder, id: ExecutionId): Promise<ExecutionLine> {
  const execution = await app.executions.find(id);
  if (execution !== undefined) return execution;
  throw new LoopaiError("execution-not-found", `Cannot find execution ${id} of app "${app.appId}": none is recorded`);
}
