/** Runs one script to its end, in a guest of its own: starts it, hands it its input, holds it to its limits, reads what it says. */
import { performance } from "node:perf_hooks";
import type { GuestCommand } from "../isolation/guest-command.ts";
import type { Guest, GuestExit, GuestLauncher } from "../isolation/guest.ts";
import type { Driver } from "../drivers/driver.ts";
import { endOfExit, type GuestEnd } from "../sessions/guest-end.ts";
import { parseOutput } from "../wire/output-json.ts";
import type { ScriptOutcome } from "./script.ts";
import { ScriptWatch } from "./script-watch.ts";
import { WrittenText } from "./written-text.ts";

/** What is read of a runtime's last words. */
const LAST_WORDS_BYTES = 4 * 1024;
/** How long to wait for output after the end of the process, in milliseconds. */
const DRAIN_MS = 1_000;

const NOT_ASKED: GuestEnd = { errorCode: "program-failed", message: "it wrote where replies of programs go" };

export interface ScriptRunParts {
  readonly launcher: GuestLauncher;
  readonly command: GuestCommand;
  readonly limitBehind: Driver["limitBehind"];
  /** Hears of the guest while it runs: who kills it ends the run. */
  readonly onStarted: (guest: Guest) => void;
}

/**
 * Never rejects because of the script.
 *
 * @param stdin All that it can read.
 * @throws {LoopaiError} `sandbox-unavailable`.
 */
export async function runScript(
  { launcher, command, limitBehind, onStarted }: ScriptRunParts,
  stdin: string,
): Promise<ScriptOutcome> {
  const { limits } = command;
  const startedMs = performance.now();
  const guest = await launcher.launch(command);
  try {
    using watch = new ScriptWatch(guest, limits);
    onStarted(guest);
    const mostBytes = limits.output_bytes + limits.log_bytes;
    const tooLong: GuestEnd = { errorCode: "output-limit", message: `it writes more than ${mostBytes} bytes` };
    const stdout = new WrittenText(guest.stdout, mostBytes, () => watch.stop(tooLong));
    const stderr = new WrittenText(guest.stderr, mostBytes, () => watch.stop(tooLong));
    // A script has nothing to say there.
    guest.replies.once("data", () => watch.stop(NOT_ASKED));
    guest.requests.end(stdin);

    const exit = await guest.exited;
    const durationMs = performance.now() - startedMs;
    await Promise.all([stdout.ended(DRAIN_MS), stderr.ended(DRAIN_MS)]);
    const found = () => endOfExit(exit, limits.memory_bytes, limitBehind(exit, stderr.tail(LAST_WORDS_BYTES)));
    const end = watch.end ?? (exit.exitCode === 0 ? undefined : found());
    return {
      ...endingOf(end, exit),
      output: outputOf(stdout.lastLine(), limits.output_bytes),
      stdout: stdout.head(limits.log_bytes),
      stderr: stderr.head(limits.log_bytes),
      exit: { exitCode: exit.exitCode, signal: exit.signal },
      durationMs,
    };
  } finally {
    await guest.release();
  }
}

function endingOf(end: GuestEnd | undefined, { exitCode, signal }: GuestExit) {
  if (end === undefined) return { status: "succeeded" } as const;
  const { errorCode } = end;
  if (errorCode === "time-limit") return { status: "timed-out", errorCode, message: end.message } as const;
  const how = signal === null ? `exit code ${exitCode ?? "unknown"}` : `signal ${signal}`;
  const message = errorCode === "program-failed" && end !== NOT_ASKED ? `it ended with ${how}` : end.message;
  return { status: "failed", errorCode, message } as const;
}

function outputOf(line: string, mostBytes: number): ScriptOutcome["output"] {
  if (line === "" || Buffer.byteLength(line) > mostBytes) return null;
  const parsed = parseOutput(line);
  return "value" in parsed ? parsed.value : null;
}
