/** One call of a code program, and what came of it. */
import type { ErrorCode, Json } from "@loopai/core";

export interface Call {
  readonly input: Json;
  /** What every clock of the program says during the call, in milliseconds since 1970. */
  readonly nowMs: number;
  /** Seed of everything random in the program during the call, 0 to 2^32 - 1. */
  readonly seed: number;
}

/**
 * How a call ended. Whether `output` fits a schema is the caller's to find out.
 *
 * `logs` is what the program wrote during the call, cut at `log_bytes`, with control characters escaped.
 */
export type CallOutcome =
  | {
      readonly status: "succeeded";
      readonly output: Json;
      readonly confidence?: number;
      readonly reason?: string;
      readonly logs: string;
    }
  | { readonly status: "failed"; readonly errorCode: ErrorCode; readonly message: string; readonly logs: string }
  | { readonly status: "timed-out"; readonly limitMs: number; readonly logs: string };
