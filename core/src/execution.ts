/** One call of a program and how it ended, in memory and as a line of `datasets/executions/`. */
import * as z from "zod";
import { Privacy } from "./app-config.ts";
import type { AppId, ExecutionId, Version } from "./ids.ts";
import { type Json, ParsedJson } from "./json.ts";
import type { Outcome } from "./outcome.ts";

/**
 * As what the program answered: `champion`, `canary`, `pinned`; `stand-in` for a champion that cannot be opened;
 * `version` where the caller named one.
 */
export const ServedAs = z.enum(["champion", "canary", "pinned", "stand-in", "version"]);
export type ServedAs = z.infer<typeof ServedAs>;

/** A call before anybody decided whether to check it. */
export interface UnsampledExecution {
  readonly id: ExecutionId;
  readonly appId: AppId;
  readonly version: Version;
  readonly servedAs: ServedAs;
  readonly input: Json;
  readonly outcome: Outcome;
  /** Whom or what the call is about, in the caller's own words. */
  readonly subject: string | undefined;
  /** Wall-clock time from the check of the input to the outcome, in milliseconds; waiting for files is not in it. */
  readonly latencyMs: number;
  /** When the call started, RFC 3339 in UTC. */
  readonly executedAt: string;
}

export interface Execution extends UnsampledExecution {
  readonly sampled: boolean;
  /** Probability with which it was drawn, 0 to 1, whether it was or not. */
  readonly inclusionProbability: number;
}

export const OutcomeStatus = z.enum(["succeeded", "deferred", "failed", "timed-out"]);
export type OutcomeStatus = z.infer<typeof OutcomeStatus>;

/** What stands in a record in the place of a value under privacy `hashed`. */
export const HashedValue = z.strictObject({ hmac_sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * A line of `datasets/executions/*.jsonl`. Readers ignore fields they do not know; fields with a default are missing in
 * lines of the first format of records. On the disk a line ends with `crc32c`, which is no part of this type: see docs/reference/files.md.
 */
export const ExecutionLine = z.object({
  execution_id: z.string(),
  app_id: z.string(),
  version: z.int(),
  served_as: ServedAs.default("champion"),
  input: ParsedJson,
  output: ParsedJson,
  confidence: z.number().nullable(),
  status: OutcomeStatus,
  /** `program`, or null where nothing answered. */
  answered_by: z.literal("program").nullable(),
  /** The reason of a deferral or the error code of a failure. */
  error_code: z.string().nullable(),
  latency_ms: z.number(),
  sampled: z.boolean().default(false),
  /** Null where nobody drew. */
  inclusion_probability: z.number().min(0).max(1).nullable().default(null),
  subject: z.string().nullable().default(null),
  /** What was left out of `input` and `output`, and of `subject`. */
  privacy: Privacy.default("full"),
  executed_at: z.string(),
});
export type ExecutionLine = z.infer<typeof ExecutionLine>;

/** The record of `execution` under its wire names, with everything in it. */
export function executionLine(execution: Execution): ExecutionLine {
  const { outcome } = execution;
  return {
    execution_id: execution.id,
    app_id: execution.appId,
    version: execution.version,
    served_as: execution.servedAs,
    input: execution.input,
    output: outcome.status === "succeeded" ? outcome.output : null,
    confidence: "confidence" in outcome ? (outcome.confidence ?? null) : null,
    status: outcome.status,
    answered_by: outcome.status === "succeeded" ? "program" : null,
    error_code: errorCodeOf(outcome),
    latency_ms: execution.latencyMs,
    sampled: execution.sampled,
    inclusion_probability: execution.inclusionProbability,
    subject: execution.subject ?? null,
    privacy: "full",
    executed_at: execution.executedAt,
  };
}

/** The reason of a deferral or the error code of a failure; null for an answer. */
export function errorCodeOf(outcome: Outcome): string | null {
  switch (outcome.status) {
    case "succeeded":
      return null;
    case "deferred":
      return outcome.reason;
    case "failed":
      return outcome.errorCode;
    case "timed-out":
      return "time-limit";
  }
}
