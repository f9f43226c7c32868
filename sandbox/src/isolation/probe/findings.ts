/** What the guests of a probe found. */
import { LoopaiError } from "@loopai/core";
import type { GuestCommand } from "../guest-command.ts";
import type { GuestExit, GuestLauncher } from "../guest.ts";
import type { Findings } from "./probe-guest.ts";

export interface ProbeEnd {
  readonly exit: GuestExit;
  readonly stdout: string;
  readonly stderr: string;
}

const PROBE_MS = 20_000;
const MOST_BYTES = 4 * 1024 * 1024;

/** Runs a guest to its end. @throws {LoopaiError} `sandbox-unavailable` where it cannot be started. */
export async function runProbe(launcher: GuestLauncher, command: GuestCommand): Promise<ProbeEnd> {
  const guest = await launcher.launch(command);
  const overdue = setTimeout(() => guest.kill(), PROBE_MS);
  try {
    guest.replies.resume();
    const [stdout, stderr, exit] = await Promise.all([textOf(guest.stdout), textOf(guest.stderr), guest.exited]);
    return { exit, stdout, stderr };
  } finally {
    clearTimeout(overdue);
    await guest.release();
  }
}

/** @throws {LoopaiError} `sandbox-unavailable` with what the guest said instead. */
export function findingsOf({ exit, stdout, stderr }: ProbeEnd): Findings {
  try {
    // Written by our own script; a guest that is able to forge this is one that nothing keeps in.
    return JSON.parse(stdout) as Findings;
  } catch (cause) {
    const said = stderr.trim().slice(0, 500) || `exit code ${exit.exitCode ?? "none"}, signal ${exit.signal ?? "none"}`;
    throw new LoopaiError("sandbox-unavailable", `Cannot look at the isolation from inside: ${said}`, { cause });
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  stream.on("data", (chunk: Buffer) => {
    if (text.length < MOST_BYTES) text += chunk.toString("utf8");
  });
  await new Promise((resolve) => stream.once("close", resolve));
  return text;
}
