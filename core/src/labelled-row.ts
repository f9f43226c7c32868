/**
 * One labelled example of an app: a line of `datasets/examples/*.jsonl`.
 *
 * A row's split follows from its duplicate group alone, so neither a second import nor a correction
 * ever moves it to another side.
 */
import * as z from "zod";
import { JsonValue } from "./json.ts";

/** Which side a row is on: learnt from, looked at while proposing, or kept for judging. */
export const Split = z.enum(["train", "dev", "holdout"]);
export type Split = z.infer<typeof Split>;

/**
 * Where a label came from. `import`: a data file of the user, taken as drawn like live traffic.
 * `correction`: a person corrected an execution, a regression case. `review`: a person labelled a row
 * that was picked because it is useful. `feedback`: the caller reported the truth of an execution later. `model`: a model
 * said so; only ever learnt from. Only `import` rows may prove a certificate: the others were picked.
 */
export const LabelSource = z.enum(["import", "correction", "review", "feedback", "model"]);
export type LabelSource = z.infer<typeof LabelSource>;

export const LabelledRow = z.object({
  input: JsonValue,
  output: JsonValue,
  source: LabelSource,
  /** Duplicate group: SHA-256 prefix of the normalised input, 16 hexadecimal digits. */
  group: z.string().regex(/^[0-9a-f]{16}$/),
  split: Split,
  /** Where it was read: file name and line (1 = first line of the file), or the execution's id. */
  origin: z.string(),
});
export type LabelledRow = z.infer<typeof LabelledRow>;
