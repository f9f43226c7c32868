/** One call of a program and how it ended, in memory and as a line of `datasets/executions/`. */
import * as z from "zod";
import type { AppId, ExecutionId, Version } from "./ids.ts";
import { type Json, JsonValue } from "./json.ts";
import type { Outcome } from "./outcome.ts";

export interface Execution {
  readonly id: ExecutionId;
  readonly appId: AppId;
  readonly version: Version;
  readonly input: Json;
  readonly outcome: Outcome;
  /** Wall-clock time the call took, in milliseconds. */
  readonly latencyMs: number;
  /** When the call started, RFC 3339 in UTC. */
  readonly executedAt: string;
}

export const OutcomeStatus = z.enum(["succeeded", "deferred", "failed", "timed-out"]);

/** A line of `datasets/executions/*.jsonl`. Readers ignore fields they do not know. */
export const ExecutionLine = z.object({
  execution_id: z.string(),
  app_id: z.string(),
  version: z.int(),
  input: JsonValue,
  output: JsonValue,
  confidence: z.number().nullable(),
  status: OutcomeStatus,
  /** `program`, or null where nothing answered. */
  answered_by: z.literal("program").nullable(),
  /** The reason of a deferral or the error code of a failure. */
  error_code: z.string().nullable(),
  latency_ms: z.number(),
  executed_at: z.string(),
});
export type ExecutionLine = z.infer<typeof ExecutionLine>;

/** The record of `execution`, under its wire names. */
export function executionLine(execution: Execution): ExecutionLine {
  const { outcome } = execution;
  return {
    execution_id: execution.id,
    app_id: execution.appId,
    version: execution.version,
    input: execution.input,
    output: outcome.status === "succeeded" ? outcome.output : null,
    confidence: "confidence" in outcome ? (outcome.confidence ?? null) : null,
    status: outcome.status,
    answered_by: outcome.status === "succeeded" ? "program" : null,
    error_code: errorCode(outcome),
    latency_ms: execution.latencyMs,
    executed_at: execution.executedAt,
  };
}

function errorCode(outcome: Outcome): string | null {
  switch (outcome.status) {
    case "succeeded":
      return null;
    case "deferred":
      return outcome.reason;
    case "failed":
      return outcome.errorCode;
    case "timed-out":
      return "timed-out";
  }
}
