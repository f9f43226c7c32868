/** What one call of a program came to. A failing program is an answer about the program, not an exception. */
import type { ErrorCode } from "./errors.ts";
import type { Json } from "./json.ts";

/**
 * Why nothing was answered: the confidence is under the threshold, there is no certificate although a
 * guarantee is asked for, or the program itself knows no answer.
 */
export type DeferReason = "below-threshold" | "no-certificate" | "no-answer";

export type Outcome =
  | { readonly status: "succeeded"; readonly output: Json; readonly confidence?: number }
  | { readonly status: "deferred"; readonly reason: DeferReason; readonly confidence?: number }
  | { readonly status: "failed"; readonly errorCode: ErrorCode; readonly message: string }
  | { readonly status: "timed-out"; readonly limitMs: number };

/** What a program says before any threshold: its answer and how sure it is. */
export interface Answer {
  readonly output: Json;
  /** Calibrated probability that `output` is right, 0 to 1; absent when the program has no calibration. */
  readonly confidence?: number;
}
