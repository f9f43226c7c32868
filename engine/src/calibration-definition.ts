/** How sure a step's answer is, as its definition says it. */
import * as z from "zod";

/** A number that a person or a learner wrote; the bound keeps every sum of them finite. */
export const Coefficient = z.number().min(-1e6).max(1e6);

/** The same probability for every answer of the step: its share right out of fold. */
export const FixedCalibration = z.strictObject({ kind: z.literal("fixed"), probability: z.number().min(0).max(1) });

/** Logistic of slope * margin + intercept (Platt 1999); what the margin is, the step says. */
export const PlattCalibration = z.strictObject({
  kind: z.literal("platt"),
  slope: Coefficient,
  intercept: Coefficient,
});
export type PlattCalibration = z.infer<typeof PlattCalibration>;

/** How a step's raw scores become the probability that its answer is right. Fitted on whole-pipeline folds. */
export const Calibration = z.discriminatedUnion("kind", [
  /** softmax(scores / temperature) at the answer (Guo et al. 2017). */
  z.strictObject({ kind: z.literal("temperature"), temperature: z.number().min(1e-6).max(1e6) }),
  FixedCalibration,
  /** Margin = best score - second best. */
  PlattCalibration,
]);
export type Calibration = z.infer<typeof Calibration>;
