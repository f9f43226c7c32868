/** Which feature settings suit these texts. Looks at inputs only, never at labels. */
import type { FeatureSettings } from "@loopai/engine";
import type { Examples } from "./examples.ts";
import { type LinearRecipe, linearRecipe, RECIPE, UNSPACED_SHARE } from "./recipe.ts";

export interface ChosenFeatures {
  readonly settings: FeatureSettings;
  readonly recipe: LinearRecipe;
}

/** Rows looked at to tell scripts apart. */
const ROWS_LOOKED_AT = 1_000;

export function chooseFeatures({ fields, pointers, outputs }: Examples): ChosenFeatures {
  const categoryField = findCategory(fields, pointers.length);
  const recipe = linearRecipe({
    classes: outputs.length,
    rows: fields.length,
    unspaced: isUnspaced(fields),
    hasCategory: categoryField >= 0,
  });
  const { words, shortestGram, longestGram, patterns } = recipe;
  return { settings: { fields: pointers.length, words, shortestGram, longestGram, patterns, categoryField }, recipe };
}

/** The first field that only takes few, short values, where there are other fields that it could say something about. */
function findCategory(rows: readonly (readonly string[])[], count: number): number {
  if (count < 2) return -1;
  for (let field = 0; field < count; field++) {
    const values = new Set(rows.map((row) => row[field]));
    const few = values.size > 1 && values.size <= rows.length * RECIPE.categoryValuesPerRow;
    if (few && [...values].every(({ length }) => length <= RECIPE.categoryLongest)) return field;
  }
  return -1;
}

/** True when much of the letters belongs to scripts that put no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
function isUnspaced(rows: readonly (readonly string[])[]): boolean {
  let unspaced = 0;
  let letters = 0;
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    for (const field of row) {
      for (let at = 0; at < Math.min(field.length, ROWS_LOOKED_AT); at++) {
        const unit = field.charCodeAt(at);
        if (isUnspacedUnit(unit)) unspaced++;
        if (unit > 0xbf || (unit | 32) - 97 < 26) letters += (unit | 32) >= 97 ? 1 : 0;
      }
    }
  }
  return unspaced > letters * UNSPACED_SHARE;
}

function isUnspacedUnit(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}
