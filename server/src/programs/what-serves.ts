/** The program that another one has to be better than. */
import { LoopaiError, type Route } from "@loopai/core";
import type { AppFolder, Runtime, ServingProgram } from "@loopai/runtime";

/** Codes of an app that nothing serves: there is no program, or none whose files can be used. */
const NOTHING_SERVES: ReadonlySet<string> = new Set([
  "program-missing",
  "artifact-corrupt",
  "program-invalid",
  "schema-invalid",
  "load-failed",
  "artifact-unavailable",
]);

/**
 * `undefined` where nothing serves: then there is nothing that a new program could be worse than. A pin answers in the
 * champion's place for a while, and is nothing to be better than.
 */
export async function whatServes(
  runtime: Runtime,
  app: AppFolder,
  { pinned, champion }: Route,
): Promise<ServingProgram | undefined> {
  try {
    return await runtime.program(app.appId, pinned === undefined ? undefined : champion?.version);
  } catch (error) {
    if (error instanceof LoopaiError && NOTHING_SERVES.has(error.code)) return undefined;
    throw error;
  }
}
