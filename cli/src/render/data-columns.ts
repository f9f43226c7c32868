/** What was read from a data file: the columns and why these, the labels, the rows that could not be read. */
import type { BadRowView, ClassCountView, ColumnsView } from "@loopai/server";
import type { Colors } from "../printer.ts";
import { count, counted } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { pairs } from "./table.ts";

/** Labels and bad rows shown; `--json` has more. */
const SHOWN = 8;

export interface ShownData {
  readonly columns: ColumnsView;
  readonly classes: readonly ClassCountView[];
  readonly bad_rows: readonly BadRowView[];
  readonly bad_row_count: number;
}

export function dataColumns(colors: Colors, { columns, classes, bad_rows, bad_row_count }: ShownData): string {
  const lines: [string, string][] = [
    ["Input", columns.inputs.map((name) => oneLine(name, 40) || "the whole row").join(", ")],
    [
      "Label",
      columns.label === null ? "none: the rows are unlabelled" : oneLine(columns.label, 40) || "the whole value",
    ],
    ["Why", oneLine(columns.found_by)],
  ];
  if (classes.length > 0) lines.push(["Labels", labelCounts(classes)]);
  const text = pairs(colors, lines);
  return bad_row_count === 0 ? text : `${text}\n${badRows(colors, bad_rows, bad_row_count)}`;
}

export function badRows(colors: Colors, rows: readonly BadRowView[], total: number): string {
  return rowNotes(colors, `could not be read and ${total === 1 ? "is" : "are"} left out`, rows, total);
}

/** Rows by their lines under a warning of what is the matter with them: "2 rows could not be read". */
export function rowNotes(colors: Colors, matter: string, rows: readonly BadRowView[], total: number): string {
  const shown = rows.slice(0, SHOWN).map(({ line, message }) => `    line ${line}: ${oneLine(message, 160)}`);
  const rest = total > shown.length ? [`    and ${count(total - shown.length)} more`] : [];
  return [`  ${colors.yellow("!")} ${counted(total, "row")} ${matter}:`, ...shown, ...rest].join("\n");
}

function labelCounts(classes: readonly ClassCountView[]): string {
  const shown = classes.slice(0, SHOWN).map(({ output, rows }) => `${jsonText(output, 30)} ${count(rows)}`);
  const rest = classes.length > SHOWN ? [`and ${count(classes.length - SHOWN)} more`] : [];
  return [...shown, ...rest].join(", ");
}
