/** What was drawn for checking, newest first, a page at a time, each with the labels that came in for it. */
import { ExecutionId } from "@loopai/core";
import type { AppFolder, PageRequest } from "@loopai/runtime";
import type { SamplePage } from "../views/execution-view.ts";

/** @throws {LoopaiError} `request-invalid` for a cursor that no page of this filter gave. */
export async function samplePage(app: AppFolder, request: PageRequest): Promise<SamplePage> {
  const { items, nextCursor } = await app.samples.page(request);
  const ids = items.flatMap(({ execution_id: id }) => ExecutionId.safeParse(id).data ?? []);
  const labels = ids.length === 0 ? new Map<string, never>() : await app.validations.labelsOfEach(ids);
  return {
    items: items.map((sample) => ({ ...sample, labels: labels.get(sample.execution_id) ?? [] })),
    next_cursor: nextCursor,
  };
}
