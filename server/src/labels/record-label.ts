/** Keeps the right answer that a person gives to a recorded execution, or to an input. */
import { type AppId, type Json, type LabelledRow, LoopaiError } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import { addRows, groupOf, splitOf } from "@loopai/synthesis";
import { AppSchemas } from "../data/app-schemas.ts";
import { findExecution } from "../executions/find-execution.ts";
import { type ServerParts, timestamp } from "../parts.ts";
import type { LabelView, NewLabel } from "../views/label-views.ts";

/** Origin of an input that stands in no record and no file. */
const BY_HAND = "by hand";

/**
 * A label of an execution is a correction, which every later program must get right. The same label given twice
 * is kept once.
 *
 * @throws {LoopaiError} `execution-not-found`; `schema-invalid` when input or output do not fit the schemas.
 */
export async function recordLabel(parts: ServerParts, appId: AppId, label: NewLabel): Promise<LabelView> {
  const app = parts.folder.app(appId);
  const row = await rowOf(app, label);
  await refuseMisfit(app, row);
  return parts.turns.take(appId, async () => {
    const { added } = await app.examples.extend((rows) => addRows(rows, [row]));
    if (added.length > 0) {
      const reason = `${row.source} of ${row.origin}`;
      await app.audit.append([{ at: timestamp(parts), actor: parts.actor, act: "labelled", reason }]);
    }
    return { row };
  });
}

async function rowOf(app: AppFolder, label: NewLabel): Promise<LabelledRow> {
  const { output } = label;
  if ("input" in label) return placed(label.input, output, "review", await originOf(app, label.input));
  const { input } = await findExecution(app, label.execution_id);
  return placed(input, output, "correction", label.execution_id);
}

/** Where an unlabelled row that reads like `input` was read. */
async function originOf(app: AppFolder, input: Json): Promise<string> {
  const group = groupOf(input);
  const { rows } = await app.unlabelled.read();
  return rows.find((row) => row.group === group)?.origin ?? BY_HAND;
}

function placed(input: Json, output: Json, source: LabelledRow["source"], origin: string): LabelledRow {
  const group = groupOf(input);
  return { input, output, source, group, split: splitOf(group), origin };
}

async function refuseMisfit(app: AppFolder, row: LabelledRow): Promise<void> {
  const misfit = new AppSchemas(await app.readConfig()).misfit(row);
  if (misfit === undefined) return;
  throw new LoopaiError("schema-invalid", `Cannot keep label for app "${app.appId}": it ${misfit}`);
}
