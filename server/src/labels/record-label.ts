/** Keeps the right answer that a person gives to a recorded execution, or to an input. */
import type { AppId, Json } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import { groupOf } from "@loopai/synthesis";
import type { ServerParts } from "../parts.ts";
import type { LabelView, NewLabel } from "../views/label-views.ts";
import { keepRow, placedRow, refuseMisfit } from "./keep-row.ts";
import { labelExecution } from "./label-execution.ts";

/** Origin of an input that stands in no record and no file. */
const BY_HAND = "by hand";

/** @throws {LoopaiError} `schema-invalid`; for an execution as {@link labelExecution}. */
export async function recordLabel(parts: ServerParts, appId: AppId, label: NewLabel): Promise<LabelView> {
  const app = parts.folder.app(appId);
  const { output } = label;
  if ("execution_id" in label) return labelExecution(parts, app, label.execution_id, { oracle: "human", output });
  const row = placedRow(label.input, output, "review", await originOf(app, label.input));
  await refuseMisfit(app, row);
  await parts.turns.take(appId, () => keepRow(parts, app, row));
  return { row };
}

/** Where an unlabelled row that reads like `input` was read. */
async function originOf(app: AppFolder, input: Json): Promise<string> {
  const group = groupOf(input);
  const { rows } = await app.unlabelled.read();
  return rows.find((row) => row.group === group)?.origin ?? BY_HAND;
}
