/** `config.yaml`: the specification and settings of one app, all that a person writes. */
import * as z from "zod";
import { AppId } from "./ids.ts";
import { JsonValue } from "./json.ts";
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

const Probability = z.number().min(0).max(1);

/** One answer stands for "none of the others": inputs that no other answer fits well enough get it. */
export const OutOfScope = z.strictObject({
  output: JsonValue.describe("The answer that stands for inputs which belong to no other."),
  recall: z
    .number()
    .gt(0)
    .max(0.99)
    .default(0.75)
    .describe("Share of such inputs that must be recognised, over 0 to 0.99: more costs right answers of the others."),
});
export type OutOfScope = z.infer<typeof OutOfScope>;

/** Caps on what asking models may cost, in a calendar month of UTC. */
export const ModelBudget = z.strictObject({
  usd_per_month: z.number().min(0).optional().describe("Most USD a month."),
  tokens_per_month: z.int().min(0).optional().describe("Most tokens a month, in and out."),
});
export type ModelBudget = z.infer<typeof ModelBudget>;

/** How likely an execution is to be drawn for checking: each value is the most that its sampler gives, 0 to 1. */
export const Sampling = z.strictObject({
  uniform: Probability.default(0.05).describe(
    "Every call; the floor under the others and the only rate that estimates use.",
  ),
  stratified: Probability.default(0).describe(
    "Calls whose answer is rare, so that every answer is checked about equally often.",
  ),
  uncertainty: Probability.default(0.2).describe("Calls whose confidence is near the threshold."),
  disagreement: Probability.default(1).describe("Calls that a shadow answers differently."),
  failures: Probability.default(1).describe("Calls that failed or timed out."),
  budget_per_day: z
    .int()
    .min(1)
    .optional()
    .describe("Most samples a day; rates sink under the ones above, once a minute, to keep it."),
});
export type Sampling = z.infer<typeof Sampling>;

/** How long the records of an app are kept. Labelled rows, programs and the audit log are never removed. */
export const Retention = z.strictObject({
  days: z.int().min(1).max(36_500).default(90).describe("UTC days after which a day's records are removed."),
  max_bytes: z
    .int()
    .min(1_048_576)
    .default(10_737_418_240)
    .describe("Size of all records of the app above which the oldest days are removed, in bytes."),
  compress_after_days: z
    .int()
    .min(1)
    .max(36_500)
    .default(2)
    .describe("UTC days after which a day's records are compressed by gzip."),
});
export type Retention = z.infer<typeof Retention>;

/**
 * What of an input and an answer is written down. `full`: both as they are. `redacted`: what reads like personal data,
 * and the fields of `redact`, are replaced. `hashed`: both only as keyed hashes. `none`: neither. Under the last two
 * nothing can be checked later.
 */
export const Privacy = z.enum(["full", "redacted", "hashed", "none"]);
export type Privacy = z.infer<typeof Privacy>;

/** When a call counts as recorded. `os`: it survives a killed process. `disk`: it survives a power cut. */
export const Durability = z.enum(["os", "disk"]);
export type Durability = z.infer<typeof Durability>;

export const AppConfig = z.strictObject({
  loop_app_id: AppId.describe("Name of the app in URLs and folders."),
  name: z.string().min(1).max(200).describe("Name shown to people."),
  task: z.string().max(20_000).default("").describe("What the program has to do, in words."),
  input_schema: JsonSchema.describe("JSON Schema 2020-12 that every input must fit."),
  output_schema: JsonSchema.describe("JSON Schema 2020-12 that every answer must fit."),
  guarantee: Guarantee.optional().describe(
    "Promise on what is answered; the rest is deferred. Without it everything is answered.",
  ),
  out_of_scope: OutOfScope.optional().describe("Which answer means that none of the others fits."),
  model_budget: ModelBudget.optional().describe("What asking models for this app may cost."),
  sampling: Sampling.prefault({}).describe("How calls are drawn for checking."),
  privacy: Privacy.default("full").describe("What of inputs and answers is written down."),
  redact: z
    .array(
      z
        .string()
        .regex(/^(?:\/(?:[^~/]|~[01])*)+$/, "expected a JSON pointer such as /name")
        .max(500),
    )
    .max(100)
    .default([])
    .describe("JSON pointers (RFC 6901) into the input whose values are replaced under privacy `redacted`."),
  durability: Durability.default("os").describe("When a call counts as recorded."),
  when_unrecordable: z
    .enum(["refuse", "answer"])
    .default("refuse")
    .describe("What to do with a call that cannot be recorded: refuse it (503), or answer it unrecorded."),
  retention: Retention.prefault({}).describe("How long records are kept."),
  shadow_budget_ms_per_s: z
    .number()
    .min(0)
    .max(1_000)
    .default(100)
    .describe("Time that shadows may take of each second, in milliseconds; calls beyond it are not shadowed."),
});
export type AppConfig = z.infer<typeof AppConfig>;
