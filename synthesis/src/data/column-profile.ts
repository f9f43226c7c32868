/** What the values of one column look like: the figures that tell text, label and id columns apart. */
import { cellText, type Table } from "./table.ts";

export interface ColumnProfile {
  readonly name: string;
  /** Rows whose cell is not empty. */
  readonly filled: number;
  readonly distinct: number;
  /** Mean length of the filled cells, in UTF-16 units. */
  readonly meanLength: number;
  /** Mean number of words between white space. */
  readonly meanWords: number;
  /** True when every filled cell is a number. */
  readonly numeric: boolean;
  /** True when every filled cell is a date, a UUID, or the like: something a machine gave out. */
  readonly stamped: boolean;
}

const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?%?$/;
const STAMP =
  /^(\d{4}-\d{1,2}-\d{1,2}([T ].*)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}( .*)?|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}|[0-9a-fA-F]{24,})$/;

/** Looks at every row once for each column. */
export function profileColumns(table: Table): readonly ColumnProfile[] {
  return table.columns.map((name, at) => {
    const seen = new Set<string>();
    let filled = 0;
    let length = 0;
    let words = 0;
    let numeric = true;
    let stamped = true;
    for (const { cells } of table.rows) {
      const text = cellText(cells[at]);
      if (text === "") continue;
      filled++;
      seen.add(text);
      length += text.length;
      words += text.split(/\s+/).length;
      numeric &&= text.length < 40 && NUMBER.test(text);
      stamped &&= text.length < 60 && STAMP.test(text);
    }
    const rows = Math.max(1, filled);
    return {
      name,
      filled,
      distinct: seen.size,
      meanLength: length / rows,
      meanWords: words / rows,
      numeric: numeric && filled > 0,
      stamped: stamped && filled > 0,
    };
  });
}
