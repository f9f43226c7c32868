/** How two versions differ in what they do. */
import { JsonValue, Proportion, Version } from "@loopai/core";
import * as z from "zod";
import { ColumnsView } from "./data-views.ts";
import { DataQuery } from "../routes/data-query.ts";

const Versions = { from: z.coerce.number().pipe(Version), to: z.coerce.number().pipe(Version) };

/** Query of `POST .../diff`, beside that of its data file. */
export const FileDiffQuery = DataQuery.omit({ bad_rows: true }).extend(Versions);
export type FileDiffQuery = z.infer<typeof FileDiffQuery>;

/** Query of `GET .../diff`. */
export const RecordedDiffQuery = z.strictObject({
  ...Versions,
  /** Most executions, the newest ones, 1 to 10,000. @defaultValue 1000 */
  limit: z.coerce.number().int().min(1).max(10_000).default(1_000),
});
export type RecordedDiffQuery = z.infer<typeof RecordedDiffQuery>;

const BehaviourView = z.object({ output: JsonValue, confidence: z.number().nullable(), deferred: z.boolean() });

export const DiffView = z.object({
  from: z.int(),
  to: z.int(),
  /** Inputs that both were asked. */
  inputs: z.int(),
  /** Share that both answer alike or both defer. */
  same: Proportion,
  /** What became what, the most frequent first, at most 20; null stands for a deferral. */
  changes: z.array(z.object({ from: JsonValue, to: JsonValue, inputs: z.int() })),
  /** Null where no right answer is known. Counts what the programs say, deferred or not. */
  judged: z.object({ rows: z.int(), only_from_right: z.int(), only_to_right: z.int(), p: z.number() }).nullable(),
  /** One of each change before a second of any, at most 20. */
  examples: z.array(
    z.object({
      origin: z.string(),
      input: JsonValue,
      expected: JsonValue.optional(),
      from: BehaviourView,
      to: BehaviourView,
    }),
  ),
  /** Rows or executions without an input that could be used: bad, or not kept under the app's privacy. */
  left_out: z.int(),
  /** Of a data file. */
  columns: ColumnsView.optional(),
});
export type DiffView = z.infer<typeof DiffView>;
