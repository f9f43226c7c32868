/**
 * Reads a data file of the user: JSONL, a JSON array or CSV with a header.
 *
 * Never throws for a bad row: bad rows are listed with their line and counted. Refuses a file whole only
 * when it is empty, over the limit, cannot be cut into rows, or more than half of it is bad. Knows no schema:
 * whether rows fit one is asked by `rowsNotFitting`. docs/reference/labelled-data.md describes every form.
 */
import { LoopaiError } from "@loopai/core";
import { BadRows } from "./bad-rows.ts";
import { readCsvTable } from "./csv-table.ts";
import { dataFormat } from "./data-format.ts";
import { decodeFile } from "./decode-file.ts";
import { type ColumnChoice, findColumns } from "./find-columns.ts";
import { jsonElements, jsonLines } from "./json-pieces.ts";
import type { DataFormat, FoundColumns, LabelledData, ReadRow, UnlabelledInput } from "./labelled-data.ts";
import { inputOutputRows, readJsonObjects, tableOfObjects } from "./read-json-rows.ts";
import { READ_LIMITS } from "./read-limits.ts";
import type { Table } from "./table.ts";
import { tableRows } from "./table-rows.ts";

export interface ReadOptions extends ColumnChoice {
  /** Name of the file: its ending tells the format, messages name it. @defaultValue "the data" */
  readonly name?: string;
  /** Media type, where the bytes came over HTTP. It decides over the name. */
  readonly contentType?: string;
}

/**
 * @param bytes The whole file, at most 200 MB.
 * @throws {LoopaiError} `data-unreadable`, naming the file, the first bad rows as details, and what would do.
 */
export function readLabelledData(bytes: Uint8Array, options: ReadOptions = {}): LabelledData {
  const name = options.name ?? "the data";
  if (bytes.length > READ_LIMITS.fileBytes) {
    const state = `it is ${bytes.length} bytes long, at most ${READ_LIMITS.fileBytes} are read at once; split it`;
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: ${state}`);
  }
  const content = decodeFile(bytes, name);
  if (!content.some((byte) => byte > 0x20)) {
    const wanted = 'expected rows {"input": ..., "output": ...} or CSV with a header';
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: it is empty, ${wanted}`);
  }
  const format = dataFormat(content, name, options.contentType);
  const bad = new BadRows();
  const read = readRows(content, format, options, name, bad);
  refuseMostlyBad(read.rows.length + read.unlabelled.length, bad, name);
  return { format, ...read, badRows: bad.listed(), badRowCount: bad.count };
}

interface Rows {
  readonly rows: readonly ReadRow[];
  readonly unlabelled: readonly UnlabelledInput[];
  readonly columns: FoundColumns;
}

function readRows(content: Uint8Array, format: DataFormat, options: ReadOptions, name: string, bad: BadRows): Rows {
  if (format === "csv") return fromTable(readCsvTable(content, name, bad), options, name, bad);
  const objects = readJsonObjects(format === "jsonl" ? jsonLines(content) : jsonElements(content, name), bad);
  const named = options.label !== undefined || (options.inputs?.length ?? 0) > 0;
  const first = objects[0];
  if (first !== undefined && (named || !("input" in first.value))) {
    return fromTable(tableOfObjects(objects, bad), options, name, bad);
  }
  const columns = { inputs: ["input"], label: "output", foundBy: 'each row states "input" and "output"' };
  return { ...inputOutputRows(objects, bad), columns };
}

function fromTable(table: Table, options: ReadOptions, name: string, bad: BadRows): Rows {
  if (table.rows.length === 0) {
    if (bad.count > 0) refuseMostlyBad(0, bad, name);
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: it has a header and no rows below it`);
  }
  const columns = findColumns(table, options, name);
  return { ...tableRows(table, columns, bad), columns };
}

function refuseMostlyBad(good: number, bad: BadRows, name: string): void {
  const total = good + bad.count;
  if (total === 0) throw new LoopaiError("data-unreadable", `Cannot read ${name}: it holds no rows`);
  if (bad.count <= total * READ_LIMITS.badShare) return;
  const rows = bad.listed();
  const first = rows[0];
  const state = `${bad.count} of ${total} rows are bad, the row in line ${first?.line ?? 1} ${first?.message ?? ""}`;
  const details = rows.slice(0, 100).map(({ line, message }) => ({ at: `line ${line}`, message }));
  throw new LoopaiError("data-unreadable", `Cannot read ${name}: ${state}`, { details });
}
