/** Takes the rows of a data file into an app: labelled ones as examples, the others to be labelled later. */
import type { AppId } from "@loopai/core";
import type { UnlabelledRow } from "@loopai/runtime";
import { addRows, groupOf, labelRows } from "@loopai/synthesis";
import type { ServerParts } from "../parts.ts";
import type { ImportView } from "../views/data-views.ts";
import { classCounts } from "./class-counts.ts";
import { badRowViews, columnsView, type DataFile, readFittingData, refuseBadRows } from "./data-file.ts";

/**
 * Adds what is new; a second import of the same file adds nothing.
 *
 * @throws {LoopaiError} `data-unreadable`, also for a single bad row unless those are skipped; `schema-invalid` when
 * no row fits the app. Nothing is added then.
 */
export async function importExamples(parts: ServerParts, appId: AppId, file: DataFile): Promise<ImportView> {
  const app = parts.folder.app(appId);
  const config = await app.readConfig();
  const data = readFittingData(file, config);
  refuseBadRows(file, data);
  const labelled = labelRows(data.rows, file.name, "import");
  const unlabelled = data.unlabelled.map(
    ({ input, line }): UnlabelledRow => ({ input, group: groupOf(input), origin: `${file.name}:${line}` }),
  );
  return parts.turns.take(appId, async () => {
    const { rows, added, alreadyThere, conflicting } = await app.examples.extend((before) => ({
      rows: before,
      ...addRows(before, labelled),
    }));
    const { added: open } = await app.unlabelled.extend((waiting) => ({
      added: newGroups(unlabelled, [...rows, ...added, ...waiting]),
    }));
    return {
      read: data.rows.length + data.unlabelled.length + data.badRowCount,
      imported: added.length,
      already_there: alreadyThere + unlabelled.length - open.length,
      conflicting,
      unlabelled: open.length,
      columns: columnsView(data.columns),
      bad_rows: badRowViews(data.badRows),
      bad_row_count: data.badRowCount,
      classes: classCounts(data.rows),
    };
  });
}

/** Rows of groups that are not in `known`, the first of each group: a second one would teach nothing more. */
function newGroups(rows: readonly UnlabelledRow[], known: readonly { readonly group: string }[]): UnlabelledRow[] {
  const groups = new Set(known.map(({ group }) => group));
  return rows.filter(({ group }) => !groups.has(group) && groups.add(group));
}
