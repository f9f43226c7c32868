/** Rows of extraction as the prompt shows them: few, and as different as can be. */
import type { LabelledRow } from "@loopai/core";
import { canonicalText } from "@loopai/engine";
import { type ExtractionForm, namedValues } from "../../extract/extraction-form.ts";
import { showRow } from "../show-rows.ts";

const MOST_ROWS = 20;
/** Of one sequence of fields, as long as there are others. */
const MOST_ALIKE = 3;
const MOST_UNITS = 20_000;

/** One line a row, no two of one shape; every sequence of fields before any a fourth time. */
export function showExtractions(rows: readonly LabelledRow[], form: ExtractionForm): string {
  const shapes = new Set<string>();
  const alike = new Map<string, number>();
  const [first, rest]: [string[], string[]] = [[], []];
  for (const row of rows) {
    const { fields, shape } = shapeOf(row, form);
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    const count = (alike.get(fields) ?? 0) + 1;
    alike.set(fields, count);
    (count <= MOST_ALIKE ? first : rest).push(showRow(row));
  }
  let units = 0;
  return [...first, ...rest]
    .slice(0, MOST_ROWS)
    .filter((line) => (units += line.length + 1) <= MOST_UNITS)
    .join("\n");
}

/** The text with every value replaced by its field, and numbers and case left out of account. */
function shapeOf({ input, output }: LabelledRow, form: ExtractionForm) {
  const values = namedValues(output, form) ?? [];
  const text = values.reduce((left, { name, value }) => left.replace(value, () => `<${name}>`), canonicalText(input));
  return {
    fields: values.map(({ name }) => name).join(" "),
    shape: text.toLowerCase().replace(/\d+/g, "0").replace(/\s+/g, " ").slice(0, 200),
  };
}
