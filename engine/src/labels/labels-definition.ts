/** A `labels` step of program.json: which of several labels hold, each told by a model of its own. */
import * as z from "zod";
import { Coefficient, PlattCalibration } from "../calibration-definition.ts";

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
  /** Of the whole list; the margin is the least distance from a threshold. */
  calibration: PlattCalibration,
});
export type LabelsStep = z.infer<typeof LabelsStep>;
