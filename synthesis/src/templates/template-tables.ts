/** The templates of labelled lines, each with the class on which its lines agree. */
import { templateKey } from "@loopai/engine";

export interface TemplateTables {
  /** By template. */
  readonly lines: ReadonlyMap<string, number>;
  /** By template with the values behind "=" taken out as well. */
  readonly values: ReadonlyMap<string, number>;
}

/** Templates of each row, for tables to be made of some rows again and again. */
export interface RowTemplates {
  readonly lines: readonly string[];
  readonly values: readonly string[];
}

/** @param line Index of the field that holds the line. */
export function rowTemplates(fields: readonly (readonly string[])[], line: number): RowTemplates {
  return {
    lines: fields.map((texts) => templateKey(texts, line, { values: false })),
    values: fields.map((texts) => templateKey(texts, line, { values: true })),
  };
}

/** A template whose chosen rows contradict each other is left out. */
export function templateTables(
  { lines, values }: RowTemplates,
  classes: Int32Array,
  isChosen: (row: number) => boolean,
): TemplateTables {
  return { lines: tableOf(lines, classes, isChosen), values: tableOf(values, classes, isChosen) };
}

/** The bytes of a template step's file. */
export function templateFile({ lines, values }: TemplateTables): Uint8Array {
  const tables = { lines: sorted(lines), values: sorted(values) };
  return new TextEncoder().encode(`${JSON.stringify(tables, undefined, 1)}\n`);
}

function tableOf(
  keys: readonly string[],
  classes: Int32Array,
  isChosen: (row: number) => boolean,
): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const contradicted = new Set<string>();
  for (const [row, key] of keys.entries()) {
    if (!isChosen(row)) continue;
    const known = table.get(key);
    if (known === undefined) table.set(key, classes[row]);
    else if (known !== classes[row]) contradicted.add(key);
  }
  for (const key of contradicted) table.delete(key);
  return table;
}

function sorted(table: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...table].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
