/**
 * What is drawn for checking, and what came out of it: lines of `datasets/samples/`, `datasets/shadows/` and
 * `datasets/validations/`.
 */
import * as z from "zod";
import { ExecutionLine, OutcomeStatus } from "./execution.ts";
import { ParsedJson } from "./json.ts";

const Probability = z.number().min(0).max(1);

/** A line of `datasets/samples/*.jsonl`: the whole execution and how it was drawn. */
export const SampleLine = ExecutionLine.extend({
  /** The number drawn, in [0, 1): the execution is sampled where it is under its probability. */
  draw: Probability,
  /** Rate that every call had; a draw under it puts the sample into the lane that estimates may use. */
  uniform_rate: Probability,
  /** Name of the sampler that gave the highest probability. */
  sampler: z.string(),
  /** A shadow that answered differently, where that is why. */
  disagreement: z.object({ version: z.int(), status: OutcomeStatus, output: ParsedJson }).nullable().default(null),
});
export type SampleLine = z.infer<typeof SampleLine>;

/** A line of `datasets/shadows/*.jsonl`: what a shadow said where it differs from the answer, or the call was sampled. */
export const ShadowLine = z.object({
  execution_id: z.string(),
  app_id: z.string(),
  /** The shadow. */
  version: z.int(),
  /** The program that answered the caller. */
  answered_version: z.int(),
  /** Same status and same output, or both deferred. */
  agrees: z.boolean(),
  output: ParsedJson,
  confidence: z.number().nullable(),
  status: OutcomeStatus,
  error_code: z.string().nullable(),
  latency_ms: z.number(),
  /** As it stands after the disagreement counted. */
  sampled: z.boolean(),
  inclusion_probability: Probability,
  executed_at: z.string(),
});
export type ShadowLine = z.infer<typeof ShadowLine>;

/**
 * A line of `datasets/validations/sampled.jsonl`: what was drawn, and each label that came in for an execution.
 * The record of checking where there is no control plane.
 */
export const ValidationLine = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("sample"),
    execution_id: z.string(),
    version: z.int(),
    status: OutcomeStatus,
    inclusion_probability: Probability,
    draw: Probability,
    uniform_rate: Probability,
    sampler: z.string(),
    executed_at: z.string(),
    /** When it came here, RFC 3339 in UTC. */
    at: z.string(),
  }),
  z.object({
    kind: z.literal("label"),
    execution_id: z.string(),
    version: z.int(),
    oracle: z.enum(["human", "feedback"]),
    output: ParsedJson,
    /** Whether the program had answered just this; null where it had not answered. */
    agrees: z.boolean().nullable(),
    actor: z.string(),
    at: z.string(),
  }),
]);
export type ValidationLine = z.infer<typeof ValidationLine>;

/** A line of `safety-stops.jsonl`: why a process sends no more calls to a canary. */
export const SafetyStop = z.object({
  at: z.string(),
  version: z.int(),
  sha256: z.string(),
  /** Salt of the canary that was stopped; the stop holds until the route has another. */
  salt: z.string(),
  revision: z.int(),
  reason: z.enum(["faults", "p99"]),
  /** Calls that were looked at. */
  calls: z.int(),
  faults: z.int(),
  p99_ms: z.number(),
  p99_limit_ms: z.number(),
});
export type SafetyStop = z.infer<typeof SafetyStop>;
