/** Why a guest is gone, in the words of its calls' outcomes. */
import type { ErrorCode } from "@loopai/core";
import type { CallOutcome } from "../call.ts";
import type { GuestExit } from "../isolation/guest.ts";
import { shownText } from "../wire/shown-text.ts";

const MOST_REASON = 300;

/** `time-limit`, or what else ended it. */
export interface GuestEnd {
  readonly errorCode: ErrorCode;
  readonly message: string;
  /** It broke the rules of the conversation: whatever call was behind that, the program was. */
  readonly isViolation?: true;
}

/**
 * @param limitBehind What the language's driver makes of exit and last words.
 * @param reason What the last words say, as the program may have written them.
 */
export function endOfExit(
  exit: GuestExit,
  memoryBytes: number,
  limitBehind: ErrorCode | undefined,
  reason?: string,
): GuestEnd {
  if (exit.memoryLimit || limitBehind === "memory-limit") return memoryEnd(memoryBytes);
  const how = exit.signal === null ? `exit code ${exit.exitCode ?? "unknown"}` : `signal ${exit.signal}`;
  if (limitBehind !== undefined) return { errorCode: limitBehind, message: `the process ended at a limit (${how})` };
  const why = reason === undefined ? "" : `: ${shownText(reason.slice(0, MOST_REASON))}`;
  return { errorCode: "program-failed", message: `the process ended without an answer (${how})${why}` };
}

export function memoryEnd(limitBytes: number): GuestEnd {
  return {
    errorCode: "memory-limit",
    message: `the process took more than its ${Math.round(limitBytes / 2 ** 20)} MiB`,
  };
}

export function processEnd(limit: number): GuestEnd {
  return { errorCode: "process-limit", message: `the process started more than its ${limit} threads` };
}

export function outcomeOfEnd({ errorCode, message }: GuestEnd, limitMs: number): CallOutcome {
  if (errorCode === "time-limit") return { status: "timed-out", limitMs, logs: "" };
  return { status: "failed", errorCode, message, logs: "" };
}
