/** Runs a script that a caller sent, once, and tells how it ended. Nothing of it is recorded. */
import { Limits, sha256Of } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import { type CodeRunView, entryOf, type NewCodeRun } from "../views/code-view.ts";

const MIB = 2 ** 20;

/**
 * @param signal Ends the script early.
 * @throws {LoopaiError} `load-failed` for a script that cannot be checked or compiled; as `Sandbox.runScript`.
 * @throws `signal.reason`.
 */
export async function executeCode(
  { sandbox, log }: Pick<ServerParts, "sandbox" | "log">,
  { language, code, input, time_ms, memory_mb }: NewCodeRun,
  signal: AbortSignal,
): Promise<CodeRunView> {
  const bytes = new TextEncoder().encode(code);
  const script = {
    organisation: "",
    name: "the script",
    language,
    sha256: sha256Of(bytes),
    entry: entryOf({ language }),
    code: bytes,
    limits: Limits.parse({ time_ms, memory_bytes: memory_mb * MIB }),
  };
  const { status, errorCode, message, output, stdout, stderr, exit, durationMs } = await sandbox.runScript(
    script,
    JSON.stringify(input),
    signal,
  );
  const duration_ms = Number(durationMs.toFixed(3));
  log.info("code.executed", { language, sha256: script.sha256, status, error_code: errorCode ?? null, duration_ms });
  return {
    status,
    error_code: errorCode ?? null,
    ...(message === undefined ? {} : { message }),
    output,
    stdout: stdout.text,
    stderr: stderr.text,
    stdout_cut: stdout.isCut,
    stderr_cut: stderr.isCut,
    exit: { code: exit.exitCode, signal: exit.signal },
    duration_ms,
  };
}
