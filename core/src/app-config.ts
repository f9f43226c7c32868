/** `config.yaml`: the specification and settings of one app, all that a person writes. */
import * as z from "zod";
import { AppId } from "./ids.ts";
import { JsonSchema } from "./json-schema.ts";

/** "97 % accuracy, 95 % sure": of what the program answers, at least `accuracy` is right, proven with error `delta`. */
export const Guarantee = z.strictObject({
  accuracy: z.number().min(0.5).max(0.9999).describe("Share of answers that must be right, 0.5 to 0.9999."),
  delta: z
    .number()
    .min(0.0001)
    .max(0.5)
    .default(0.05)
    .describe("Accepted chance that the proof is wrong, 0.0001 to 0.5."),
  per_class: z
    .boolean()
    .default(false)
    .describe("Hold the promise for each answered class by itself, at delta / classes."),
});
export type Guarantee = z.infer<typeof Guarantee>;

export const AppConfig = z.strictObject({
  loop_app_id: AppId.describe("Name of the app in URLs and folders."),
  name: z.string().min(1).max(200).describe("Name shown to people."),
  task: z.string().max(20_000).default("").describe("What the program has to do, in words."),
  input_schema: JsonSchema.describe("JSON Schema 2020-12 that every input must fit."),
  output_schema: JsonSchema.describe("JSON Schema 2020-12 that every answer must fit."),
  guarantee: Guarantee.optional().describe(
    "Promise on what is answered; the rest is deferred. Without it everything is answered.",
  ),
});
export type AppConfig = z.infer<typeof AppConfig>;
