/** A line of `datasets/unlabelled/*.jsonl`: an input whose right answer nobody has told yet. */
import { JsonValue, LabelledRow } from "@loopai/core";
import * as z from "zod";

export const UnlabelledRow = z.object({
  input: JsonValue,
  /** Duplicate group, as in a labelled row. */
  group: LabelledRow.shape.group,
  /** Where it was read: file name and line. */
  origin: z.string(),
});
export type UnlabelledRow = z.infer<typeof UnlabelledRow>;
