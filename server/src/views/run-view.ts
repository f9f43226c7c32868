/** A synthesis run as the API shows it: how far it is, and what it came to. */
import { Report } from "@loopai/core";
import * as z from "zod";
import { Problem } from "./problem.ts";
import { ProgramView } from "./program-view.ts";

export const RunState = z.enum(["running", "completed", "failed", "cancelled"]);
export type RunState = z.infer<typeof RunState>;

/** `done` of `total` units of one stage. */
export const ProgressView = z.object({
  stage: z.enum(["reading", "counting", "folds", "training", "certifying", "gate"]),
  done: z.number(),
  total: z.number(),
});
export type ProgressView = z.infer<typeof ProgressView>;

/** Body of `POST .../synthesis-runs`. */
export const NewRun = z.strictObject({
  /** Same rows and seed, same program. */
  seed: z.int().min(0).max(0xffff_ffff).optional(),
  /** Lets a later version serve if the gate admits it: a person's decision, said beforehand. */
  promote: z.boolean().optional(),
});
export type NewRun = z.infer<typeof NewRun>;

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
