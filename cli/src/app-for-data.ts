/**
 * Finds the app that a data file belongs to, or makes one from the file alone.
 *
 * The app is named after the file, so a second run with the same file meets the same app.
 */
import { LoopaiError } from "@loopai/core";
import type { AppList, AppView, InspectionView, NewApp } from "@loopai/server";
import type { ApiClient } from "./api-client.ts";
import type { DataFile } from "./data-file.ts";
import { appIdFrom } from "./given-ids.ts";
import type { AccuracyWish } from "./option-values.ts";
import type { Shell } from "./shell.ts";

export interface AppChoice {
  readonly app?: string;
  readonly inputs?: readonly string[];
  readonly label?: string;
  readonly skipBadRows?: boolean;
  readonly guarantee?: AccuracyWish;
  readonly delta?: number;
}

/**
 * The app named by `choice.app` or after the file; a new one where there is none.
 *
 * @throws {LoopaiError} `data-unreadable`, `data-insufficient` when no app can be made from the file; none is left behind then.
 */
export async function findOrCreateApp(
  shell: Shell,
  api: ApiClient,
  file: DataFile,
  choice: AppChoice,
): Promise<AppView> {
  const { items } = await api.get<AppList>("/loop-apps");
  const named = items.find((app) => app.loop_app_id === choice.app);
  if (named !== undefined) return named;

  const query = dataQuery(file, choice);
  const inspection = await api.upload<InspectionView>("/inspect", query, file);
  if (choice.app === undefined) {
    const same = items.findLast((app) => app.name === inspection.task_name);
    if (same !== undefined) return same;
  }
  refuseUnlearnable(file, inspection);
  shell.signal.throwIfAborted();
  return api.post<AppView>("/loop-apps", newApp(inspection, choice));
}

/** What the API has to know of a data file beside its bytes. */
export function dataQuery(
  { name }: DataFile,
  { inputs, label, skipBadRows = false }: Pick<AppChoice, "inputs" | "label" | "skipBadRows">,
) {
  return { name, inputs: inputs?.join(","), label, bad_rows: skipBadRows ? "skip" : "refuse" };
}

function newApp(
  { task_name, input_schema, output_schema }: InspectionView,
  { app, guarantee, delta }: AppChoice,
): NewApp {
  return {
    ...(app === undefined ? {} : { loop_app_id: appIdFrom(app) }),
    name: task_name,
    input_schema,
    output_schema,
    ...(typeof guarantee === "number"
      ? { guarantee: { accuracy: guarantee, delta: delta ?? 0.05, per_class: false } }
      : {}),
  };
}

/** Refuses what no program could be learnt from before anything is written, so that a corrected file starts afresh. */
function refuseUnlearnable({ name }: DataFile, { columns, rows, unlearnable }: InspectionView): void {
  if (unlearnable !== undefined) throw new LoopaiError("data-insufficient", unlearnable.detail);
  if (columns.label !== null && rows > 0) return;
  const state = columns.label === null ? "it has no column of labels" : "no row of it has a label";
  throw new LoopaiError(
    "data-insufficient",
    `Cannot learn from "${name}": ${state}; name it with --label, or create an app and label the rows`,
  );
}
