/** Labels from a program: JSON Lines `{"key", "output"}`, keys as `loopai label APP --list --json` lists them. */
import { isJsonObject, type Json, LoopaiError } from "@loopai/core";
import type { LabelQueue, QueueItemView } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import { type JsonLine, jsonLines } from "../json-lines.ts";
import { saveLabel } from "./save-label.ts";

/** Most rows that the API lists at once. */
const MOST = 1_000;

export interface PipedResult {
  /** Lines that were read. */
  readonly lines: number;
  readonly labelled: number;
  readonly refused: readonly { readonly line: number; readonly message: string }[];
}

/** Saves each answer as it comes; a line that cannot be used is told and the rest goes on. */
export async function labelFromLines(
  api: ApiClient,
  appId: string,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<PipedResult> {
  const { items } = await api.get<LabelQueue>(`${appPath(appId)}/label-queue`, { limit: MOST });
  const queue = new Map(items.map((item) => [item.key, item]));
  const refused: { line: number; message: string }[] = [];
  let lines = 0;
  let labelled = 0;
  for await (const line of jsonLines(stream)) {
    lines += 1;
    try {
      const { item, output } = decisionOf(line, queue);
      await saveLabel(api, appId, { item, output });
      labelled += 1;
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      refused.push({ line: line.line, message: error.message });
    }
  }
  return { lines, labelled, refused };
}

function decisionOf(
  { value }: JsonLine,
  queue: ReadonlyMap<string, QueueItemView>,
): { item: QueueItemView; output: Json } {
  const { key, output } = isJsonObject(value) ? value : {};
  if (typeof key !== "string" || output === undefined) {
    throw new LoopaiError("data-unreadable", 'Cannot read label: expected {"key": ..., "output": ...}');
  }
  const item = queue.get(key);
  if (item === undefined) {
    throw new LoopaiError(
      "data-unreadable",
      "Cannot label: the key is not in the queue; loopai label APP --list --json lists it",
    );
  }
  return { item, output };
}
