/**
 * A threshold with the proof behind it.
 *
 * It stands in `route.json`, not in the program, so that it is renewed without a new version.
 */
import * as z from "zod";
import { JsonValue } from "./json.ts";

/** The proof for one predicted class, where the guarantee asks for each class by itself. */
export const ClassCertificate = z.strictObject({
  output: JsonValue,
  /** Confidence from which this class is answered; null: it always defers. */
  threshold: z.number().nullable(),
  answered: z.int(),
  correct: z.int(),
});

export const Certificate = z.strictObject({
  /** Learn-then-Test by fixed-sequence testing with Clopper-Pearson bounds (Angelopoulos et al. 2021). */
  method: z.literal("ltt-fixed-sequence"),
  /** Promised share of right answers among those answered. */
  accuracy: z.number(),
  /** Chance that the proof is wrong. */
  delta: z.number(),
  /** Rows the proof rests on, which the program never trained on. */
  rows: z.int(),
  answered: z.int(),
  correct: z.int(),
  /** Clopper-Pearson lower bound of the accuracy of what is answered, at level `delta`. */
  lower_bound: z.number(),
  /** Share of the rows that would be answered. */
  coverage: z.number(),
  split: z.enum(["holdout", "estimate"]),
  classes: z.array(ClassCertificate).optional(),
});
export type Certificate = z.infer<typeof Certificate>;
