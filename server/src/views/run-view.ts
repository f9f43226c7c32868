/** A synthesis run as the API shows it: how far it is, and what it came to. */
import { Report } from "@loopai/core";
import * as z from "zod";
import { Problem } from "./problem.ts";
import { ProgramView } from "./program-view.ts";

export const RunState = z.enum(["running", "completed", "failed", "cancelled"]);
export type RunState = z.infer<typeof RunState>;

/** `done` of `total` units of one stage. */
export const ProgressView = z.object({
  stage: z.enum(["reading", "counting", "folds", "training", "asking", "certifying", "gate"]),
  done: z.number(),
  total: z.number(),
  /** While a model is asked: share of the rows kept from it that the best so far answers right, and what was spent. */
  best: z.number().optional(),
  spent_usd: z.number().optional(),
});
export type ProgressView = z.infer<typeof ProgressView>;

/** Body of `POST .../synthesis-runs`. */
export const NewRun = z.strictObject({
  /** Same rows and seed, same program. */
  seed: z.int().min(0).max(0xffff_ffff).optional(),
  /** Lets a later version serve if the gate admits it: a person's decision, said beforehand. */
  promote: z.boolean().optional(),
  /** Who proposes the program. @defaultValue learner: no model is asked, and nothing leaves */
  proposer: z.enum(["learner", "rules", "code", "auto"]).optional(),
  /** Language of code that a model is to write. @defaultValue javascript */
  language: z.enum(["javascript", "typescript", "python"]).optional(),
  /** Most that asking a model may cost in this run. @defaultValue 1 */
  budget_usd: z.number().min(0).max(10_000).optional(),
  /** Most tokens, in and out, of this run. @defaultValue no cap but that in USD */
  budget_tokens: z.int().min(1).optional(),
  /** Time after which a model is asked nothing more, and the best so far is taken. @defaultValue 10 */
  max_minutes: z
    .number()
    .gt(0)
    .max(24 * 60)
    .optional(),
  /** Programs that a model writes side by side. @defaultValue 2 */
  candidates: z.int().min(1).max(8).optional(),
  /** Times that the best of them is given back to be mended. @defaultValue 3 */
  repairs: z.int().min(0).max(10).optional(),
});
export type NewRun = z.infer<typeof NewRun>;

/** Answer of `POST .../synthesis-runs/estimate`: what asking a model would take; nothing is asked. */
export const RunEstimate = z.object({
  model: z.string(),
  calls: z.int(),
  likely: z.object({ input_tokens: z.int(), output_tokens: z.int(), cost_usd: z.number() }),
  /** If every reply were as long as allowed. What the budget does not allow is not asked. */
  most: z.object({ input_tokens: z.int(), output_tokens: z.int(), cost_usd: z.number() }),
});
export type RunEstimate = z.infer<typeof RunEstimate>;

export const RunStarted = z.object({ run_id: z.string(), state: RunState });
export type RunStarted = z.infer<typeof RunStarted>;

export const RunView = z.object({
  run_id: z.string(),
  app_id: z.string(),
  state: RunState,
  progress: ProgressView,
  /** The rest is there once the run is completed ... */
  version: z.int().optional(),
  promoted: z.boolean().optional(),
  /** Why it was promoted or not, as a sentence. */
  decision: z.string().optional(),
  program: ProgramView.optional(),
  report: Report.optional(),
  /** ... or, failed or cancelled, why. */
  error: Problem.optional(),
});
export type RunView = z.infer<typeof RunView>;
