/** Which fields of a job a tree can ask about: numbers, and texts that come again and again. */
import { fieldNumber } from "@loopai/engine";
import type { Examples } from "../learn/examples.ts";

export type TreeFeature =
  | { readonly kind: "number"; readonly field: number; readonly values: Float64Array }
  | { readonly kind: "category"; readonly field: number; readonly values: readonly string[] };

/** Share of the values that must be numbers; what is none is asked of no threshold. */
const LEAST_NUMBERS = 0.8;
const MOST_CATEGORIES = 64;
const LONGEST_CATEGORY = 100;
/** Rows that a category must have, on average. */
const ROWS_A_CATEGORY = 4;

/** None where the inputs are texts: of those a tree would only ask whether they are the same. */
export function treeFeatures({ fields }: Examples): readonly TreeFeature[] {
  const features = (fields[0] ?? []).flatMap((_, field): TreeFeature[] => {
    const texts = fields.map((row) => row[field] ?? "");
    const distinct = new Set(texts);
    if (distinct.size < 2) return [];
    const values = Float64Array.from(texts, fieldNumber);
    const numbers = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
    if (numbers >= texts.length * LEAST_NUMBERS && distinct.size > 2) return [{ kind: "number", field, values }];
    const isCategory =
      distinct.size <= MOST_CATEGORIES &&
      distinct.size * ROWS_A_CATEGORY <= texts.length &&
      [...distinct].every(({ length }) => length <= LONGEST_CATEGORY);
    return isCategory ? [{ kind: "category", field, values: texts }] : [];
  });
  const hasNumber = features.some(({ kind }) => kind === "number");
  return hasNumber || features.length >= 2 ? features : [];
}
