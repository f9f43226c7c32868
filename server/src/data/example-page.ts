/** Reads an app's labelled rows in the order they were added, a page at a time. */
import { type AppId, type LabelledRow, LoopaiError } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import type { ExamplePage } from "../views/data-views.ts";

export interface ExamplePageRequest {
  /** `next_cursor` of the page before: how many matching rows came before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly split?: LabelledRow["split"] | undefined;
  readonly source?: LabelledRow["source"] | undefined;
}

/** @throws {LoopaiError} `request-invalid` for a cursor that no page gave. */
export async function examplePage(parts: ServerParts, appId: AppId, request: ExamplePageRequest): Promise<ExamplePage> {
  const { cursor, limit, split, source } = request;
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new LoopaiError("request-invalid", "Cannot read examples: cursor is not one that a page gave");
  }
  const { rows } = await parts.folder.app(appId).examples.read();
  const matching = rows.filter(
    (row) => (split === undefined || row.split === split) && (source === undefined || row.source === source),
  );
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return { items: matching.slice(start, end), next_cursor: end < matching.length ? String(end) : null };
}
