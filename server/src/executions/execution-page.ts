/** Recorded executions of an app, newest first, a page at a time. */
import type { AppFolder, PageRequest } from "@loopai/runtime";
import type { ExecutionPage } from "../views/execution-view.ts";

/** @throws {LoopaiError} `request-invalid` for a cursor that no page gave. */
export async function executionPage(
  app: AppFolder,
  { cursor, limit, status }: { [Key in keyof PageRequest]: PageRequest[Key] | undefined },
): Promise<ExecutionPage> {
  const { items, nextCursor } = await app.executions.page({
    ...(cursor === undefined ? {} : { cursor }),
    ...(limit === undefined ? {} : { limit }),
    ...(status === undefined ? {} : { status }),
  });
  return { items: [...items], next_cursor: nextCursor };
}
