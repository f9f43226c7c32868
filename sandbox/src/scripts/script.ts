/** A whole script, as it would be run by hand: it reads its stdin and prints. It shares its process with nothing. */
import type { ErrorCode, Json } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import type { GuestExit } from "../isolation/guest.ts";

/** `limits.time_ms` begins with the start of the process, the start of the language's runtime among it. */
export type Script = Pick<CodeProgram, "organisation" | "name" | "language" | "sha256" | "entry" | "code" | "limits">;

/** What it wrote to one descriptor. Nobody has made it safe to show: escape it where people see it. */
export interface ScriptText {
  readonly text: string;
  /** It wrote more than `limits.log_bytes`; the rest is not there. */
  readonly isCut: boolean;
}

/** How a script ended. */
export interface ScriptOutcome {
  readonly status: "succeeded" | "failed" | "timed-out";
  /** Why it did not succeed. */
  readonly errorCode?: ErrorCode;
  readonly message?: string;
  /** The JSON value on the last line of stdout that is not blank; null where there is none. */
  readonly output: Json;
  readonly stdout: ScriptText;
  readonly stderr: ScriptText;
  readonly exit: Pick<GuestExit, "exitCode" | "signal">;
  /** From the start of the process to its end, in milliseconds. */
  readonly durationMs: number;
}
