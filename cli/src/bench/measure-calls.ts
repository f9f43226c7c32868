/** Times many calls of one function, one after the other. */
import type { Json } from "@loopai/core";
import { latencyFigures } from "../latencies.ts";

export interface CallFigures {
  readonly calls: number;
  readonly calls_per_s: number;
  /** CPU time of the whole process a call, in microseconds. */
  readonly cpu_us_per_call: number;
  readonly p50_us: number;
  readonly p99_us: number;
}

/** Calls before the clock starts, so that compiled code is measured, as it would be in a service. */
const WARM_UP = 2_000;

/** @param inputs Gone round as often as it takes; at least one. */
export async function measureCalls(
  inputs: readonly Json[],
  calls: number,
  signal: AbortSignal,
  call: (input: Json) => unknown,
): Promise<CallFigures> {
  for (let index = 0; index < WARM_UP; index += 1) await called(inputs, index, call);
  const durationsMs: number[] = [];
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  for (let index = 0; index < calls; index += 1) {
    signal.throwIfAborted();
    const calledMs = performance.now();
    const pending = called(inputs, index, call);
    // A call that answers at once is not charged for a turn of the event loop.
    if (pending !== undefined) await pending;
    durationsMs.push(performance.now() - calledMs);
  }
  const wallMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpu);
  const { callsPerSecond, p50Ms, p99Ms } = latencyFigures(durationsMs, wallMs);
  return {
    calls,
    calls_per_s: callsPerSecond,
    cpu_us_per_call: (user + system) / calls,
    p50_us: p50Ms * 1_000,
    p99_us: p99Ms * 1_000,
  };
}

function called(inputs: readonly Json[], index: number, call: (input: Json) => unknown): Promise<unknown> | undefined {
  const answer = call(inputs[index % inputs.length] ?? null);
  return answer instanceof Promise ? answer : undefined;
}
