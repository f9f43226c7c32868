/** Rows as prompts show them: a few of each label, no two of one shape, cut where they are long. */
import { canonicalJson, type Json, type LabelledRow } from "@loopai/core";
import { canonicalText } from "@loopai/engine";

const MOST_ROWS_A_LABEL = 16;
/** Where outputs are not a choice among labels. */
const MOST_ROWS_WITHOUT_LABELS = 48;
const MOST_INPUT_UNITS = 400;
const MOST_UNITS = 40_000;

/** One line a row: `{"input": ..., "output": ...}`. */
export function showRows(rows: readonly LabelledRow[], labels: readonly Json[]): string {
  const isChoice = labels.length * 2 <= rows.length;
  const each = isChoice ? MOST_ROWS_A_LABEL : MOST_ROWS_WITHOUT_LABELS;
  const taken = new Map<string, number>();
  const shapes = new Set<string>();
  const lines: string[] = [];
  let units = 0;
  for (const row of rows) {
    const key = isChoice ? canonicalJson(row.output) : "";
    const shape = `${key} ${shapeOf(row.input)}`;
    const count = taken.get(key) ?? 0;
    if (count >= each || shapes.has(shape)) continue;
    const line = showRow(row);
    if (units + line.length >= MOST_UNITS) continue;
    units += line.length + 1;
    shapes.add(shape);
    taken.set(key, count + 1);
    lines.push(line);
  }
  return lines.toSorted().join("\n");
}

export function showRow({ input, output }: Pick<LabelledRow, "input" | "output">): string {
  return `{"input": ${shortJson(input)}, "output": ${shortJson(output)}}`;
}

export function shortJson(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= MOST_INPUT_UNITS ? text : `${text.slice(0, MOST_INPUT_UNITS)}... (cut)`;
}

/** Numbers and the rest of a long text make no difference. */
function shapeOf(input: Json): string {
  return canonicalText(input).toLowerCase().replace(/\d+/g, "0").replace(/\s+/g, " ").slice(0, 60);
}
