/** Turns a table with known columns into labelled and unlabelled rows. */
import type { Json } from "@loopai/core";
import type { BadRows } from "./bad-rows.ts";
import type { FoundColumns, ReadRow, UnlabelledInput } from "./labelled-data.ts";
import { cellText, type Table } from "./table.ts";

/**
 * Inputs become `{column: value}`, also where there is one column, so that a second can be added later.
 * A row whose label is empty is unlabelled; one whose inputs are all empty is bad.
 */
export function tableRows(table: Table, found: FoundColumns, bad: BadRows) {
  const rows: ReadRow[] = [];
  const unlabelled: UnlabelledInput[] = [];
  const inputs = found.inputs.map((name) => ({ name, at: table.columns.indexOf(name) }));
  const label = found.label === null ? -1 : table.columns.indexOf(found.label);
  const split = found.inputs.includes("split") || found.label === "split" ? -1 : table.columns.indexOf("split");
  for (const { line, cells } of table.rows) {
    if (inputs.every(({ at }) => cellText(cells[at]) === "")) {
      bad.add(line, `is empty in ${inputs.map(({ name }) => JSON.stringify(name)).join(", ")}`);
      continue;
    }
    const input = Object.fromEntries(
      inputs.flatMap(({ name, at }) => {
        const cell = cells[at];
        return cell === undefined || cell === null ? [] : [[name, cell] as const];
      }),
    );
    const cell = cells[label];
    if (cellText(cell) === "") unlabelled.push({ input, line });
    else rows.push({ input, output: labelOf(cell), line, dev: cells[split] === "dev" });
  }
  return { rows, unlabelled };
}

/** White space around a label carries no meaning and would make a second class of it. */
function labelOf(cell: Json | undefined): Json {
  return typeof cell === "string" ? cell.trim() : (cell ?? null);
}
