/** What a request with a data file says beside the file: its name and columns. */
import { LoopaiError } from "@loopai/core";
import * as z from "zod";
import type { DataFile } from "../data/data-file.ts";

const Column = z.string().min(1).max(1_000);

export const DataQuery = z.strictObject({
  /** Name of the file: its ending tells the format, origins and messages name it. */
  name: z.string().max(1_000).optional(),
  /** Input columns: separated by commas, or given several times where a name holds a comma. */
  inputs: z.union([Column.transform((text) => text.split(",")), z.array(Column).max(1_000)]).optional(),
  label: Column.optional(),
  /** What a single bad row does to an import: nothing of the file is taken, or all but the bad rows is. */
  bad_rows: z.enum(["refuse", "skip"]).default("refuse"),
});
export type DataQuery = z.infer<typeof DataQuery>;

const NAMELESS = "data";

/**
 * The file that `body` holds.
 *
 * @throws {LoopaiError} `request-invalid` when there is no body.
 */
export function dataFileOf(body: unknown, query: DataQuery, contentType: string | undefined): DataFile {
  if (!(body instanceof Uint8Array) || body.length === 0) {
    throw new LoopaiError("request-invalid", "Cannot read data file: the request has no body");
  }
  return {
    bytes: body,
    name: fileName(query.name ?? ""),
    skipBadRows: query.bad_rows === "skip",
    ...(contentType === undefined ? {} : { contentType }),
    ...(query.inputs === undefined ? {} : { inputs: query.inputs }),
    ...(query.label === undefined ? {} : { label: query.label }),
  };
}

/** The last part of a path, fit to be shown in one line of a terminal. */
function fileName(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? "";
  // Control and format characters could write over what a terminal shows.
  return (
    last
      .replace(/[\p{C}\p{Z}]+/gu, " ")
      .trim()
      .slice(0, 200)
      .toWellFormed() || NAMELESS
  );
}
