/** How right a program is on a file of labelled rows. */
import { JsonValue, Proportion } from "@loopai/core";
import * as z from "zod";
import { BadRowView, ColumnsView } from "./data-views.ts";

export const EvaluationView = z.object({
  version: z.int(),
  /** Rows that the figures rest on. */
  rows: z.int(),
  /** Of all rows, whether answered or deferred: what the program itself says. */
  accuracy: Proportion,
  macro_f1: z.number(),
  /** Top-label calibration error, 10 equal-width bins. */
  ece: z.number(),
  /** Share at or over the threshold. */
  answered: Proportion,
  /** Null where nothing would be answered. */
  accuracy_of_answered: Proportion.nullable(),
  classes: z.array(
    z.object({
      output: JsonValue,
      rows: z.int(),
      /** Null where the class was never answered. */
      precision: z.number().nullable(),
      /** Null where no row has the class. */
      recall: z.number().nullable(),
    }),
  ),
  /** The surest wrong answers, at most ten. */
  mistakes: z.array(
    z.object({
      line: z.int(),
      origin: z.string(),
      input: JsonValue,
      expected: JsonValue,
      answered: JsonValue,
      confidence: z.number(),
    }),
  ),
  /** Rows left out of the figures because a row of their duplicate group was learnt from. */
  seen_in_training: z.int(),
  /** Rows left out because they have no label. */
  unlabelled: z.int(),
  columns: ColumnsView,
  /** Rows whose label the app does not know. They are in the figures, as answered wrongly. */
  unknown_labels: z.array(BadRowView),
  unknown_label_count: z.int(),
  bad_rows: z.array(BadRowView),
  bad_row_count: z.int(),
});
export type EvaluationView = z.infer<typeof EvaluationView>;
