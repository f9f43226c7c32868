/** Calls of a program: their bodies, their answers, their records, and what was drawn of them for checking. */
import {
  ExecutionLine,
  JsonValue,
  OutcomeStatus,
  ParsedJson,
  SampleLine,
  ServedAs,
  ValidationLine,
} from "@loopai/core";
import * as z from "zod";
import { Problem } from "./problem.ts";

/** Whom or what a call is about, in the caller's own words: the same subject meets the same program of a canary. */
const Subject = z.string().min(1).max(500);

/** Body of `POST .../execute`. */
export const NewExecution = z.strictObject({ input: ParsedJson, subject: Subject.optional() });
export type NewExecution = z.infer<typeof NewExecution>;

/** Most calls of one batch. */
const MOST_ITEMS = 100;

/** Body of `POST .../batch`. An item without an id has its place in the list, from 0, as its id. */
export const NewBatch = z.strictObject({
  items: z
    .array(NewExecution.extend({ id: z.string().min(1).max(200).optional() }))
    .min(1)
    .max(MOST_ITEMS),
});
export type NewBatch = z.infer<typeof NewBatch>;

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

/** What every item came to, in the order given. */
export const BatchView = z.object({
  total_items: z.int(),
  success_count: z.int(),
  deferred_count: z.int(),
  /** Executions that failed or timed out, and items that were refused. */
  failure_count: z.int(),
  results: z.array(
    z.union([z.object({ id: z.string(), execution: ExecutionView }), z.object({ id: z.string(), error: Problem })]),
  ),
});
export type BatchView = z.infer<typeof BatchView>;

export const ExecutionPage = z.object({ items: z.array(ExecutionLine), next_cursor: z.string().nullable() });
export type ExecutionPage = z.infer<typeof ExecutionPage>;

/** A label that came in for an execution. */
const ExecutionLabel = ValidationLine.options[1];

/** How an execution was drawn for checking. */
export const DrawView = SampleLine.pick({
  inclusion_probability: true,
  draw: true,
  uniform_rate: true,
  sampler: true,
  disagreement: true,
});
export type DrawView = z.infer<typeof DrawView>;

export const ExecutionDetail = ExecutionLine.extend({
  /** Null where it was not drawn. */
  sample: DrawView.nullable(),
  /** In the order in which they came. */
  labels: z.array(ExecutionLabel),
});
export type ExecutionDetail = z.infer<typeof ExecutionDetail>;

export const SamplePage = z.object({
  items: z.array(SampleLine.extend({ labels: z.array(ExecutionLabel) })),
  next_cursor: z.string().nullable(),
});
export type SamplePage = z.infer<typeof SamplePage>;
