/**
 * Keeps the right answer to a recorded execution: as a row to learn from, and as a label in the record of checking.
 *
 * Both stand once, however often the same label is given. Under privacy `redacted` the answer is written down as
 * outputs are: without what reads like personal data.
 */
import { type ExecutionId, type Json, sameJson, type ValidationLine } from "@loopai/core";
import { type AppFolder, KeptValues } from "@loopai/runtime";
import { findExecution } from "../executions/find-execution.ts";
import { keptInput } from "../executions/kept-input.ts";
import { type ServerParts, timestamp } from "../parts.ts";
import type { LabelView } from "../views/label-views.ts";
import { keepRow, placedRow, refuseMisfit } from "./keep-row.ts";

type Label = Extract<ValidationLine, { kind: "label" }>;

/** A person's label is a correction, which every later program must get right; the caller's is learnt from. */
const SOURCES = { human: "correction", feedback: "feedback" } as const;

/**
 * @throws {LoopaiError} `execution-not-found`; `input-not-kept` under privacy `hashed` and `none`; `schema-invalid` when
 * input or output, as they are kept, do not fit the schemas.
 */
export async function labelExecution(
  parts: ServerParts,
  app: AppFolder,
  id: ExecutionId,
  given: Pick<Label, "oracle" | "output">,
): Promise<LabelView> {
  const { oracle } = given;
  const line = await findExecution(app, id);
  const input = keptInput(line, "label");
  const output = new KeptValues({ privacy: line.privacy, redact: [], key: new Uint8Array() }).output(given.output);
  const row = placedRow(input, output, SOURCES[oracle], id);
  await refuseMisfit(app, row);
  const agrees = line.status === "succeeded" ? sameJson(line.output, output) : null;
  const label = { execution_id: id, version: line.version, oracle, output, agrees };
  return parts.turns.take(app.appId, async () => {
    await keepRow(parts, app, row);
    if (!(await saysSo(app, id, oracle, output))) {
      await app.validations.appendLabel({ ...label, actor: parts.actor, at: timestamp(parts) });
    }
    return { row, agrees };
  });
}

/** Whether the oracle's last word on the execution is `output` already. */
async function saysSo(app: AppFolder, id: ExecutionId, oracle: Label["oracle"], output: Json): Promise<boolean> {
  const last = (await app.validations.labelsOf(id)).findLast((label) => label.oracle === oracle);
  return last !== undefined && sameJson(last.output, output);
}
