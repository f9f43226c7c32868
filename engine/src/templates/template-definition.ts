/** A `template` step of program.json: log lines by what is left of them without their variables. */
import * as z from "zod";

/** Answers lines whose template stands in `file`, a JSON object {key: class index}. */
export const TemplateStep = z.strictObject({
  kind: z.literal("template"),
  /** Index of the field that holds the line. */
  line: z.int().min(0),
  file: z.string(),
  calibration: z.strictObject({ kind: z.literal("fixed"), probability: z.number().min(0).max(1) }),
});
export type TemplateStep = z.infer<typeof TemplateStep>;
