/** Rows of named columns, before it is known which of them are inputs and which is the label. */
import type { Json } from "@loopai/core";

export interface TableRow {
  readonly line: number;
  /** One cell a column; `undefined` where a JSON row does not state it. */
  readonly cells: readonly (Json | undefined)[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The text of a cell as its profile and its emptiness are judged; "" for a missing one. */
export function cellText(cell: Json | undefined): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "string" ? cell.trim() : JSON.stringify(cell);
}
