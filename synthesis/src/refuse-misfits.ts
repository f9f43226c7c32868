/** Refuses rows that do not fit the schemas of their app: a program made from them could not be served. */
import { type LabelledRow, LoopaiError } from "@loopai/core";
import { rowsNotFitting, type Schemas } from "./data/rows-not-fitting.ts";

/** Rows named in the error's details. */
const NAMED = 100;

/** @throws {LoopaiError} `schema-invalid`, naming the first rows by their origin. */
export function refuseMisfits(rows: readonly LabelledRow[], schemas: Schemas): void {
  const misfits = rowsNotFitting(rows, schemas);
  const [first] = misfits;
  if (first === undefined) return;
  const details = misfits.slice(0, NAMED).map(({ row, message }) => ({ at: rows[row]?.origin ?? "", message }));
  const state = `${misfits.length} of ${rows.length} rows do not fit the app's schemas, the first, ${details[0]?.at ?? ""}, ${first.message}`;
  throw new LoopaiError("schema-invalid", `Cannot learn a program: ${state}; correct the rows or the schema`, {
    details,
  });
}
