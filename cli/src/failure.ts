/** Reports a failure: one line on stderr, the same as an object on stdout with `--json`, and its exit code. */
import { type ErrorCode, LoopaiError } from "@loopai/core";
import { EXIT, exitCodeOf } from "./exit-code.ts";
import { Interrupted } from "./interrupt.ts";
import type { Printer } from "./printer.ts";
import { oneLine } from "./render/one-line.ts";
import { UsageError } from "./usage-error.ts";

/** Details printed below the line; `--json` has them all. */
const SHOWN_DETAILS = 5;

/** What would do, where only the command line can say it. */
const HINTS: Partial<Record<ErrorCode, string>> = {
  "app-not-found": "loopai programs lists the apps",
  "program-not-found": "loopai programs APP lists the versions",
  "execution-not-found": "loopai label APP --list names recorded ones",
  "address-unavailable": "--port 0 takes any free one",
  internal: "--verbose prints it",
};

export interface FailureOutput {
  readonly out: Printer;
  readonly err: Printer;
  readonly json: boolean;
  readonly verbose: boolean;
}

/** @returns the exit code of `error`. */
export function reportFailure(error: unknown, { out, err, json, verbose }: FailureOutput): number {
  const { code, name, message, details } = describe(error);
  // Whoever closed the output knows; a line for each `| head` would be noise.
  if (code === EXIT.closed.code) return code;
  err.line(`${err.colors.red("loopai:")} ${oneLine(message)}`);
  for (const { at, message: detail } of details.slice(0, SHOWN_DETAILS)) err.line(`  ${oneLine(`${at}: ${detail}`)}`);
  if (details.length > SHOWN_DETAILS) err.line(`  and ${details.length - SHOWN_DETAILS} more`);
  if (verbose && error instanceof Error) err.line(error.stack ?? String(error));
  if (json) out.line(JSON.stringify({ error: { code: name, detail: message, errors: details, exit_code: code } }));
  return code;
}

function describe(error: unknown) {
  if (error instanceof LoopaiError) {
    const hint = HINTS[error.code];
    const message = hint === undefined ? error.message : `${error.message}; ${hint}`;
    return { code: exitCodeOf(error.code), name: error.code, message, details: error.details };
  }
  if (error instanceof UsageError) {
    return { code: EXIT.usage.code, name: "usage", message: error.message, details: [] };
  }
  if (error instanceof Interrupted) {
    return {
      code: error.exitCode,
      name: "interrupted",
      message: `${error.message}: stopped, nothing is half written`,
      details: [],
    };
  }
  const said = error instanceof Error ? error.message : String(error);
  const message = `Cannot finish: ${said}; this is a bug in Loopai, --verbose prints where`;
  return { code: EXIT.failed.code, name: "internal", message, details: [] };
}
