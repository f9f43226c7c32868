/** A call that waits for its outcome, in the queue or in a guest. */
import type { Call, CallOutcome } from "../call.ts";

export interface PendingCall {
  readonly call: Call;
  /** When it was asked for, by `performance.now()`. */
  readonly askedMs: number;
  readonly settle: (outcome: CallOutcome) => void;
  readonly refuse: (error: Error) => void;
}
