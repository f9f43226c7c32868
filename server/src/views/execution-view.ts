/** One call of a program: its body, its answer and its record. */
import { ExecutionLine, JsonValue, OutcomeStatus, ServedAs } from "@loopai/core";
import * as z from "zod";
import { GivenJson } from "./given-json.ts";

/** Whom or what a call is about, in the caller's own words: the same subject meets the same program of a canary. */
const Subject = z.string().min(1).max(500);

/** Body of `POST .../execute`. */
export const NewExecution = z.strictObject({ input: GivenJson, subject: Subject.optional() });
export type NewExecution = z.infer<typeof NewExecution>;

/** The answer, with status 200 however the call ended. */
export const ExecutionView = z.object({
  execution_id: z.string(),
  app_id: z.string(),
  version: z.int(),
  served_as: ServedAs,
  status: OutcomeStatus,
  /** Null where nothing was answered. */
  output: JsonValue,
  confidence: z.number().nullable(),
  answered_by: z.literal("program").nullable(),
  /** Reason of a deferral, or error code of a failure. */
  error_code: z.string().nullable(),
  message: z.string().optional(),
  latency_ms: z.number(),
  executed_at: z.string(),
  /** Set when another program than the champion answered, with why. */
  warning: z.string().optional(),
});
export type ExecutionView = z.infer<typeof ExecutionView>;

export const ExecutionPage = z.object({ items: z.array(ExecutionLine), next_cursor: z.string().nullable() });
export type ExecutionPage = z.infer<typeof ExecutionPage>;
