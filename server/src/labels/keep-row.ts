/** Adds one labelled row to an app's examples, once, and writes down who labelled it. */
import { type Json, type LabelledRow, LoopaiError } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import { addRows, groupOf, splitOf } from "@loopai/synthesis";
import { AppSchemas } from "../data/app-schemas.ts";
import type { ServerParts } from "../parts.ts";
import { logDecision } from "../programs/log-decision.ts";

export function placedRow(input: Json, output: Json, source: LabelledRow["source"], origin: string): LabelledRow {
  const group = groupOf(input);
  return { input, output, source, group, split: splitOf(group), origin };
}

/** @throws {LoopaiError} `schema-invalid` when input or output do not fit the schemas of the app. */
export async function refuseMisfit(app: AppFolder, row: LabelledRow): Promise<void> {
  const misfit = new AppSchemas(await app.readConfig()).misfit(row);
  if (misfit === undefined) return;
  throw new LoopaiError("schema-invalid", `Cannot keep label for app "${app.appId}": it ${misfit}`);
}

/** The caller holds the app's turn. */
export async function keepRow(parts: ServerParts, app: AppFolder, row: LabelledRow): Promise<void> {
  const { added } = await app.examples.extend((rows) => addRows(rows, [row]));
  if (added.length === 0) return;
  switch (row.source) {
    case "import":
    case "correction":
    case "review":
      return logDecision(parts, app, { act: "labelled", reason: `${row.source} of ${row.origin}` });
    case "model":
    case "feedback":
      // Sent by a program, maybe for every call: the record of checking says who and when.
      return;
  }
}
