/** A `labels` step of program.json: which of several labels hold, each told by a model of its own. */
import * as z from "zod";

const Coefficient = z.number().min(-1e6).max(1e6);

export const LabelsStep = z.strictObject({
  kind: z.literal("labels"),
  /** In the order in which an answer lists them. */
  labels: z
    .array(
      z.strictObject({
        value: z.string().max(1_000),
        /** A linear model of two classes: the label is missing, the label holds. */
        file: z.string(),
        /** The label is given where the second score exceeds the first by more. */
        above: Coefficient,
      }),
    )
    .min(1)
    .max(200),
  /** The output is an object with this one key; absent: the bare list. */
  key: z.string().max(200).optional(),
  /** Probability that the whole list is right: logistic of slope * least distance from a threshold + intercept (Platt 1999). */
  calibration: z.strictObject({ kind: z.literal("platt"), slope: Coefficient, intercept: Coefficient }),
});
export type LabelsStep = z.infer<typeof LabelsStep>;
