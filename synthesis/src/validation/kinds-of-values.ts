/** Whether rows are a job of validation, and where its values and their kinds stand. */
import type { Examples } from "../learn/examples.ts";

/** Where values and kinds stand, and which answer calls a value valid. */
export interface KindsOfValues {
  /** Index of the field that holds the value. */
  readonly value: number;
  /** Index of the field that holds the kind; undefined where all values are of one. */
  readonly by: number | undefined;
}

const FEWEST_ROWS = 10;
const LOOKED_AT = 400;
/** Values are short: of sentences that a person wrote no form can be told. */
const MOST_MEAN_UNITS = 80;
/** Kinds come again and again. */
const FEWEST_ROWS_A_KIND = 4;

/** Undefined where the job is none: other than two answers, more than two fields, or long texts. */
export function kindsOfValues({ fields, outputs }: Examples): KindsOfValues | undefined {
  const width = fields[0]?.length ?? 0;
  if (outputs.length !== 2 || fields.length < FEWEST_ROWS || width > 2) return undefined;
  const looked = fields.slice(0, LOOKED_AT);
  const places = Array.from({ length: width }, (_, field) => {
    const distinct = new Set(fields.map((texts) => texts[field] ?? "")).size;
    const units = looked.reduce((sum, one) => sum + (one[field]?.length ?? 0), 0) / looked.length;
    return { field, distinct, units };
  });
  const [value, by] = places.toSorted((left, right) => right.distinct - left.distinct);
  if (value === undefined || value.units > MOST_MEAN_UNITS) return undefined;
  if (by === undefined) return { value: value.field, by: undefined };
  return by.distinct * FEWEST_ROWS_A_KIND > fields.length ? undefined : { value: value.field, by: by.field };
}
