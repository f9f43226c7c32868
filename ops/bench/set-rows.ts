/** Rows of a benchmark set: `{"input": {...}, "output": {"label": ...}}`, one a line. Beside the label all is left out. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isJsonObject, type Json, type LabelledRow } from "@loopai/core";
import { labelRows, readLabelledData } from "@loopai/synthesis";

export interface SetRow {
  readonly input: Json;
  readonly output: Json;
  readonly line: number;
}

/** @throws {Error} when a row of the file is bad: figures on part of a set would mislead. */
export function readSetRows(file: string): readonly SetRow[] {
  const data = readLabelledData(readFileSync(file), { name: basename(file) });
  if (data.badRowCount > 0)
    throw new Error(`Cannot use ${file}: ${data.badRowCount} bad rows, the first in line ${data.badRows[0]?.line}`);
  return data.rows;
}

export function hasLabel({ output }: SetRow): boolean {
  return isJsonObject(output) && output["label"] !== undefined;
}

/** The label alone, as `{"label": ...}`, where the output holds other keys beside it. */
export function labelOnly(rows: readonly SetRow[]): readonly SetRow[] {
  return rows.map(({ input, output, line }) => {
    const label = isJsonObject(output) ? (output["label"] ?? null) : output;
    return { input, output: { label }, line };
  });
}

/** Rows as an app has them after an import, a fifth of them kept back. */
export function importedRows(rows: readonly SetRow[]): readonly LabelledRow[] {
  return labelRows(
    rows.map((row) => ({ ...row, dev: false })),
    "train.jsonl",
    "import",
  );
}
