/** A `template` step of program.json: log lines by what is left of them without their variables. */
import * as z from "zod";

const Probability = z.number().min(0).max(1);

export const TemplateStep = z.strictObject({
  kind: z.literal("template"),
  /** Index of the field that holds the line. */
  line: z.int().min(0),
  /** A JSON object `{"lines": {key: class index}, "values": {key: class index}}`. */
  file: z.string(),
  /** How sure an answer is, by how it was found: shares right out of fold. */
  probabilities: z.strictObject({
    /** The template stands in the table. */
    line: Probability,
    /** It does once the values behind "=" are taken out, too. */
    values: Probability,
    /** It does but for one word. */
    word: Probability,
  }),
});
export type TemplateStep = z.infer<typeof TemplateStep>;

/** How a line was found. */
export type TemplateMatch = keyof TemplateStep["probabilities"];
