/** What a data file held: the answers to an import, to an inspection and to reading examples. */
import { JsonSchema, JsonValue, LabelledRow } from "@loopai/core";
import * as z from "zod";

/** Which columns or fields were read, and how they were found. */
export const ColumnsView = z.object({
  inputs: z.array(z.string()),
  /** Null: the file has no label, its rows are unlabelled. */
  label: z.string().nullable(),
  /** Why these columns, as a sentence. */
  found_by: z.string(),
});
export type ColumnsView = z.infer<typeof ColumnsView>;

/** A row that could not be read. `line` counts from 1, the header included. */
export const BadRowView = z.object({ line: z.int(), message: z.string() });
export type BadRowView = z.infer<typeof BadRowView>;

/** Rows of one output. */
export const ClassCountView = z.object({ output: JsonValue, rows: z.int() });
export type ClassCountView = z.infer<typeof ClassCountView>;

const rowsRead = {
  columns: ColumnsView,
  /** The first 100. */
  bad_rows: z.array(BadRowView),
  bad_row_count: z.int(),
  /** Labelled rows of each output, most first, the first 200. */
  classes: z.array(ClassCountView),
};

export const ImportView = z.object({
  /** Rows in the file, bad ones among them. */
  read: z.int(),
  /** Labelled rows that are new to the app. */
  imported: z.int(),
  /** Rows, labelled or not, that the app has or the file says twice. */
  already_there: z.int(),
  /** Imported rows whose duplicate group has another label as well. */
  conflicting: z.int(),
  /** Unlabelled rows that are new to the app. */
  unlabelled: z.int(),
  ...rowsRead,
});
export type ImportView = z.infer<typeof ImportView>;

/** What an app made from the file alone would be. */
export const InspectionView = z.object({
  rows: z.int(),
  unlabelled: z.int(),
  task_name: z.string(),
  input_schema: JsonSchema,
  output_schema: JsonSchema,
  /** Why no program can be learnt from these rows alone; absent where one can. */
  unlearnable: z.object({ detail: z.string() }).optional(),
  ...rowsRead,
});
export type InspectionView = z.infer<typeof InspectionView>;

export const ExamplePage = z.object({ items: z.array(LabelledRow), next_cursor: z.string().nullable() });
export type ExamplePage = z.infer<typeof ExamplePage>;
