/** Whether rows are a job of extraction: what they answer stands in their input. */
import type { LabelledRow } from "@loopai/core";
import { canonicalText } from "@loopai/engine";
import { extractionForm, namedValues } from "./extraction-form.ts";

const LOOKED_AT = 200;
/** Share of rows with values, all of which stand in the input. */
const LEAST_FOUND = 0.8;
/** With fewer different answers they are a choice among labels, which may stand in the input as well. */
const LEAST_DISTINCT = 0.1;
const FEWEST_ROWS = 10;

export function isExtraction(rows: readonly LabelledRow[]): boolean {
  const looked = rows.slice(0, LOOKED_AT);
  const form = looked.length < FEWEST_ROWS ? undefined : extractionForm(looked);
  if (form === undefined) return false;
  const distinct = new Set(looked.map(({ output }) => canonicalText(output))).size;
  if (distinct < looked.length * LEAST_DISTINCT) return false;
  const values = looked.map(({ output }) => namedValues(output, form));
  const found = looked.filter(({ input }, row) => {
    const text = canonicalText(input);
    return values[row]?.every(({ value }) => value.split(/\s+/).every((word) => text.includes(word))) === true;
  });
  return found.length >= looked.length * LEAST_FOUND && values.some((row) => row !== undefined && row.length > 0);
}
