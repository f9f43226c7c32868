/** Times of calls to one loaded program: one at a time, and as many as go. */
import { performance } from "node:perf_hooks";
import type { LoadedProgram } from "@loopai/sandbox";
import { cpuSecondsOfTree } from "../load/cpu-of-tree.ts";
import { quantileOf } from "../quantile-of.ts";
import { INPUT } from "./noop-programs.ts";

const ONE_BY_ONE = 3_000;
/** Calls under way at once when as many as possible are asked. */
const AT_ONCE = 64;
const WARM_UP = 2_000;

const CALL = { input: INPUT, nowMs: 1_700_000_000_000, seed: 1 };

export interface OneByOne {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** @throws {Error} when a call does not succeed: what fails may be quick. */
export async function oneByOne(program: LoadedProgram): Promise<OneByOne> {
  const times: number[] = [];
  for (let at = 0; at < WARM_UP / 2 + ONE_BY_ONE; at++) {
    const startedMs = performance.now();
    await succeed(program);
    if (at >= WARM_UP / 2) times.push(performance.now() - startedMs);
  }
  return { p50Ms: quantileOf(times, 0.5), p99Ms: quantileOf(times, 0.99) };
}

export interface Pipelined {
  readonly perS: number;
  /** By CPU time of this process and of all that it started. */
  readonly perCpuS: number;
}

export async function pipelined(program: LoadedProgram, seconds: number): Promise<Pipelined> {
  await untilMs(program, performance.now() + 1_000 * Math.min(1, seconds));
  const cpuBefore = cpuSecondsOfTree(process.pid);
  const startedMs = performance.now();
  const calls = await untilMs(program, startedMs + 1_000 * seconds);
  const wallS = (performance.now() - startedMs) / 1_000;
  return { perS: calls / wallS, perCpuS: calls / (cpuSecondsOfTree(process.pid) - cpuBefore) };
}

/** Keeps {@link AT_ONCE} calls under way; returns how many were answered. */
async function untilMs(program: LoadedProgram, endMs: number): Promise<number> {
  let answered = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < endMs) {
      await succeed(program);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return answered;
}

async function succeed(program: LoadedProgram): Promise<void> {
  const outcome = await program.execute(CALL);
  if (outcome.status !== "succeeded") throw new Error(`Cannot measure: a call ended ${JSON.stringify(outcome)}`);
}
