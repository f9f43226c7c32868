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

/** Rows to learn from, as the product reads them: rows that it refuses are said on stderr and left out. */
export function readSetRows(file: string): readonly SetRow[] {
  const data = readLabelledData(readFileSync(file), { name: basename(file) });
  if (data.badRowCount > 0) {
    process.stderr.write(
      `${file}: ${data.badRowCount} bad rows left out, the first in line ${data.badRows[0]?.line}\n`,
    );
  }
  return data.rows;
}

/** Rows to be scored on, every one of them: also those that the product's reader would refuse, such as half surrogate pairs. */
export function readTestRows(file: string): readonly SetRow[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((text, at) => ({ ...(JSON.parse(text) as { input: Json; output: Json }), line: at + 1 }));
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
