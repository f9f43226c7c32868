/** Recorded executions of an app, newest first, a page at a time. */
import type { AppFolder, PageRequest } from "@loopai/runtime";
import type { ExecutionPage } from "../views/execution-view.ts";

/** @throws {LoopaiError} `request-invalid` for a cursor that no page of this filter gave. */
export async function executionPage(app: AppFolder, request: PageRequest): Promise<ExecutionPage> {
  const { items, nextCursor } = await app.executions.page(request);
  return { items: [...items], next_cursor: nextCursor };
}
