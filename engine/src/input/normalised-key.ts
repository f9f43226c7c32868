/**
 * The text under which two inputs count as the same: what groups duplicates before data is split, and what
 * the lookup table is keyed by.
 *
 * Lower case by the engine's own tables, every run of white space one space, none at the ends; digits,
 * punctuation and accents stay. Normalising a key again gives the same key.
 */
import { LOWER_UNITS, UNIT_CLASSES } from "../unicode/unicode-tables.ts";
import { SPACE } from "../unicode/unit-class.ts";

/** Stands between fields: as white space it never occurs within a normalised field. */
const FIELD_SEPARATOR = "\n";
/** Units turned into text at once; far below what the stack takes as arguments. */
const CHUNK_UNITS = 4_096;

/** The key of an input with these fields (see `InputReader`), in the order of the program's inputs. */
export function normalisedKey(fields: readonly string[]): string {
  return fields.length === 1 ? normalised(fields[0]) : fields.map(normalised).join(FIELD_SEPARATOR);
}

function normalised(text: string): string {
  const units = new Uint16Array(Math.min(text.length, CHUNK_UNITS));
  let key = "";
  let filled = 0;
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (UNIT_CLASSES[unit] === SPACE) {
      gap = key !== "" || filled > 0;
      continue;
    }
    if (filled + 2 > units.length) {
      key += textOf(units, filled);
      filled = 0;
    }
    if (gap) units[filled++] = 32;
    gap = false;
    units[filled++] = LOWER_UNITS[unit];
  }
  return key + textOf(units, filled);
}

function textOf(units: Uint16Array, count: number): string {
  return String.fromCharCode.apply(undefined, units.subarray(0, count) as unknown as number[]);
}
