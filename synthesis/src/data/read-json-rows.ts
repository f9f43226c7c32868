/**
 * Reads the rows of a JSONL file or JSON array.
 *
 * Rows are `{"input": ..., "output": ...}` with any JSON in both. Where the first row has no "input", or the
 * user names columns, the rows are flat objects and read as a table.
 */
import { TextDecoder } from "node:util";
import { isJsonObject, type Json, type JsonObject } from "@loopai/core";
import type { BadRows } from "./bad-rows.ts";
import type { ReadRow, UnlabelledInput } from "./labelled-data.ts";
import type { JsonPiece } from "./json-pieces.ts";
import { READ_LIMITS, tooLong } from "./read-limits.ts";
import { parseStrictJson } from "./strict-json.ts";
import type { Table } from "./table.ts";

export interface JsonRow {
  readonly line: number;
  readonly value: JsonObject;
}

/** Every piece that is a JSON object; the others go to `bad`. */
export function readJsonObjects(pieces: Iterable<JsonPiece>, bad: BadRows): readonly JsonRow[] {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const rows: JsonRow[] = [];
  for (const { line, bytes } of pieces) {
    const read = readObject(bytes, decoder);
    if (typeof read === "string") bad.add(line, read);
    else rows.push({ line, value: read });
  }
  return rows;
}

function readObject(bytes: Uint8Array, decoder: TextDecoder): JsonObject | string {
  if (bytes.length > READ_LIMITS.rowBytes) return tooLong(bytes.length);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return "is not UTF-8; save the file as UTF-8";
  }
  const read = parseStrictJson(text);
  if (!read.ok) return read.message;
  return isJsonObject(read.value) ? read.value : `is ${kindOf(read.value)}, expected {"input": ..., "output": ...}`;
}

/** Rows of the documented form. A row without "output", or with null there, is unlabelled. */
export function inputOutputRows(objects: readonly JsonRow[], bad: BadRows) {
  const rows: ReadRow[] = [];
  const unlabelled: UnlabelledInput[] = [];
  for (const { line, value } of objects) {
    const { input, output } = value;
    if (input === undefined) bad.add(line, 'has no "input"');
    else if (output === undefined || output === null) unlabelled.push({ input, line });
    else rows.push({ input, output, line, dev: value["split"] === "dev" });
  }
  return { rows, unlabelled };
}

/** Flat objects as a table; its columns in order of first appearance. */
export function tableOfObjects(objects: readonly JsonRow[], bad: BadRows): Table {
  const columns = new Map<string, number>();
  for (const { value } of objects) {
    for (const key of Object.keys(value)) {
      if (!columns.has(key) && columns.size < READ_LIMITS.columns) columns.set(key, columns.size);
    }
  }
  const rows = objects.flatMap(({ line, value }) => {
    if (Object.keys(value).every((key) => columns.has(key))) {
      return [
        { line, cells: Array.from(columns.keys(), (key) => (Object.hasOwn(value, key) ? value[key] : undefined)) },
      ];
    }
    bad.add(line, `has a key beyond the ${READ_LIMITS.columns} columns that are read`);
    return [];
  });
  return { columns: [...columns.keys()], rows };
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
