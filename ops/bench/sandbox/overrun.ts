/** How long after its time limit a call that hangs is over. */
import { performance } from "node:perf_hooks";
import type { Sandbox } from "@loopai/sandbox";
import { quantileOf } from "../quantile-of.ts";
import { benchProgram } from "./noop-programs.ts";

const CALLS = 60;
const LIMIT_MS = 50;
/** Cannot be interrupted from within V8: only the end of the process ends it. */
const HANGS = "export function execute() { return [].includes.call({ length: 2 ** 53 - 1 }, 1); }";

/** The 99th percentile over {@link CALLS} calls, each of a program of its own, in milliseconds. */
export async function overrunP99Ms(sandbox: Sandbox): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < CALLS; at++) {
    const program = await sandbox.load(benchProgram("javascript", HANGS, `hangs-${at}`, { time_ms: LIMIT_MS }));
    const startedMs = performance.now();
    const outcome = await program.execute({ input: null, nowMs: 0, seed: 0 });
    times.push(performance.now() - startedMs - LIMIT_MS);
    if (outcome.status !== "timed-out") throw new Error(`Cannot measure: a call that hangs ended ${outcome.status}`);
    await program.close();
  }
  return quantileOf(times, 0.99);
}
