/** Whether outputs are fields found in a text of the input, and in which form they are written. */
import { isJsonObject, type Json, type LabelledRow } from "@loopai/core";

export type ExtractionForm =
  | { readonly kind: "object" }
  | {
      readonly kind: "slots";
      readonly list: string;
      readonly name: string;
      readonly value: string;
      readonly label: string | undefined;
    };

/** What of a form says where its values stand. */
type NamingForm =
  | { readonly kind: "object" }
  | { readonly kind: "slots"; readonly list: string; readonly name: string; readonly value: string };

/** A field with its text, in the order they stand in the output. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Rows that are looked at to see whether the job suits. */
const LOOKED_AT = 500;

/** Undefined where outputs have neither form. */
export function extractionForm(rows: readonly LabelledRow[]): ExtractionForm | undefined {
  const outputs = rows.slice(0, LOOKED_AT).map(({ output }) => output);
  if (outputs.every(isObjectOfTexts)) return { kind: "object" };
  return slotsForm(outputs);
}

/** The fields of an output of that form; undefined where it has another. */
export function namedValues(output: Json, form: NamingForm): readonly NamedValue[] | undefined {
  if (!isJsonObject(output)) return undefined;
  if (form.kind === "object") {
    const named = Object.entries(output).map(([name, value]) => (isText(value) ? { name, value } : undefined));
    return named.every((one) => one !== undefined) ? named : undefined;
  }
  const slots = output[form.list];
  if (!Array.isArray(slots)) return undefined;
  const named = slots.map((slot: Json) => namedSlot(slot, form));
  return named.every((slot) => slot !== undefined) ? named : undefined;
}

function namedSlot(
  slot: Json,
  { name, value }: { readonly name: string; readonly value: string },
): NamedValue | undefined {
  if (!isJsonObject(slot) || Object.keys(slot).length !== 2) return undefined;
  const [field, text] = [slot[name], slot[value]];
  return typeof field === "string" && typeof text === "string" ? { name: field, value: text } : undefined;
}

function isObjectOfTexts(output: Json): boolean {
  return isJsonObject(output) && Object.values(output).every(isText);
}

function isText(value: Json): value is string {
  return typeof value === "string" && value !== "";
}

/** One key holds lists of objects with two texts, the one with fewer distinct values being the name; at most one other key. */
function slotsForm(outputs: readonly Json[]): ExtractionForm | undefined {
  const keys = new Set(outputs.flatMap((output) => (isJsonObject(output) ? Object.keys(output) : [])));
  const lists = [...keys].filter((key) =>
    outputs.every((output) => isJsonObject(output) && Array.isArray(output[key])),
  );
  const [list, ...more] = lists;
  const [label, ...others] = [...keys].filter((key) => key !== list);
  if (list === undefined || more.length > 0 || others.length > 0) return undefined;
  const slots = outputs.flatMap((output) => (isJsonObject(output) ? (output[list] as readonly Json[]) : []));
  const names = new Set(slots.flatMap((slot) => (isJsonObject(slot) ? Object.keys(slot) : [""])));
  const [one, other, ...rest] = names;
  if (one === undefined || other === undefined || rest.length > 0) return undefined;
  const distinct = (key: string): number => new Set(slots.map((slot) => (isJsonObject(slot) ? slot[key] : null))).size;
  const [name, value] = distinct(one) <= distinct(other) ? [one, other] : [other, one];
  return { kind: "slots", list, name, value, label };
}
