/** What an app made from a data file alone would be. Stores nothing. */
import { basename, extname } from "node:path";
import { LoopaiError } from "@loopai/core";
import { inferSchemas, labelRows, prepareRows, type ReadRow, refuseTooFewRows } from "@loopai/synthesis";
import type { InspectionView } from "../views/data-views.ts";
import { classCounts } from "./class-counts.ts";
import { badRowViews, columnsView, type DataFile, readDataFile, refuseBadRows } from "./data-file.ts";

/** The answers of a job without a single label are unknown; most jobs answer a text. */
const UNKNOWN_OUTPUT = { type: "string" };

/** @throws {LoopaiError} `data-unreadable`; `data-insufficient` when the file has no row that could be read. */
export function inspectFile(file: DataFile): InspectionView {
  const data = readDataFile(file);
  refuseBadRows(file, data);
  const labels = data.rows.length > 0;
  const rows = labels ? data.rows : data.unlabelled.map(({ input }) => ({ input, output: null }));
  if (rows.length === 0) throw new LoopaiError("data-insufficient", `Cannot inspect ${file.name}: no row can be read`);
  const { inputSchema, outputSchema } = inferSchemas(rows);
  const reason = labels ? whyUnlearnable(file.name, data.rows) : undefined;
  return {
    rows: data.rows.length,
    unlabelled: data.unlabelled.length,
    task_name: basename(file.name, extname(file.name)) || "app",
    input_schema: inputSchema,
    output_schema: labels ? outputSchema : UNKNOWN_OUTPUT,
    ...(reason === undefined ? {} : { unlearnable: { detail: reason } }),
    columns: columnsView(data.columns),
    bad_rows: badRowViews(data.badRows),
    bad_row_count: data.badRowCount,
    classes: classCounts(data.rows),
  };
}

/** What a synthesis of these rows would refuse them for. */
function whyUnlearnable(name: string, rows: readonly ReadRow[]): string | undefined {
  try {
    refuseTooFewRows(prepareRows(labelRows(rows, name, "import")));
    return undefined;
  } catch (error) {
    if (error instanceof LoopaiError && error.code === "data-insufficient") return error.message;
    throw error;
  }
}
