/**
 * Starts a synthesis run by the API and follows it to its end, with progress on stderr.
 *
 * An interrupt cancels the run and waits until the server says that it has ended, so nothing is half written.
 */
import { ERRORS, type ErrorCode, LoopaiError } from "@loopai/core";
import type { NewRun, Problem, ProgressView, RunStarted, RunView } from "@loopai/server";
import type { ApiClient } from "./api-client.ts";
import { appPath } from "./api-paths.ts";
import { ProgressDisplay } from "./progress-display.ts";
import type { Shell } from "./shell.ts";

/** A run that came to a program. */
export type CompletedRun = RunView & Required<Pick<RunView, "version" | "promoted" | "program" | "report">>;

/**
 * @throws {LoopaiError} what the run failed with.
 * @throws the signal's reason when it was interrupted.
 */
export async function synthesize(
  shell: Shell,
  api: ApiClient,
  appId: string,
  wish: NewRun = {},
): Promise<CompletedRun> {
  shell.signal.throwIfAborted();
  const { run_id } = await api.post<RunStarted>(`${appPath(appId)}/synthesis-runs`, wish);
  const run = await follow(shell, api, `${appPath(appId)}/synthesis-runs/${run_id}`);
  if (run.state === "cancelled") {
    shell.signal.throwIfAborted();
    throw new LoopaiError(
      "synthesis-cancelled",
      `Cannot finish synthesis of "${appId}": it was cancelled by someone else`,
    );
  }
  if (run.error !== undefined) throw failureOf(run.error);
  if (!isCompleted(run))
    throw new LoopaiError(
      "internal",
      `Cannot report synthesis of "${appId}": the run is ${run.state} without a program`,
    );
  return run;
}

async function follow(shell: Shell, api: ApiClient, path: string): Promise<RunView> {
  let cancelling: Promise<unknown> = Promise.resolve();
  const cancel = (): void => {
    // A run that ended meanwhile cannot be cancelled, and need not be.
    cancelling = api.delete(path).catch(() => undefined);
  };
  shell.signal.addEventListener("abort", cancel, { once: true });
  if (shell.signal.aborted) cancel();
  using display = new ProgressDisplay(shell.stderr);
  try {
    for await (const { event, data } of api.events(`${path}/events`)) {
      if (event === "progress") display.show(JSON.parse(data) as ProgressView);
      else return JSON.parse(data) as RunView;
    }
    return await api.get<RunView>(path);
  } finally {
    shell.signal.removeEventListener("abort", cancel);
    await cancelling;
  }
}

function isCompleted(run: RunView): run is CompletedRun {
  return (
    run.state === "completed" && run.version !== undefined && run.program !== undefined && run.report !== undefined
  );
}

function failureOf({ code, detail, errors }: Problem): LoopaiError {
  const known = Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : "internal";
  return new LoopaiError(known, detail, { details: errors ?? [] });
}
