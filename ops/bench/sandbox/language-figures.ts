/** All that is measured of one language: start, calls, memory, beside the same runtime outside the sandbox. */
import { performance } from "node:perf_hooks";
import type { Language, LazySandbox } from "@loopai/sandbox";
import { quantileOf } from "../quantile-of.ts";
import { oneByOne, pipelined } from "./call-figures.ts";
import { echoP50Ms } from "./echo-child.ts";
import { descendantsOf, privateMb } from "./guest-memory.ts";
import { noopProgram } from "./noop-programs.ts";

const STARTS = 30;
/** Rounds in which the sandboxed and the bare runtime take turns. */
const ROUNDS = 3;
const SECONDS = 2;

export interface LanguageFigures {
  /** From nothing to ready for calls; the code was checked and compiled before. */
  readonly cold_p50_ms: number;
  /** One call under way. */
  readonly call_p50_ms: number;
  readonly call_p99_ms: number;
  /** 64 calls under way. */
  readonly pipelined_per_s: number;
  readonly unsandboxed_pipelined_per_s: number;
  /** A message of the same length through a child of the same runtime that writes back what it reads. */
  readonly echo_p50_ms: number;
  /** 64 calls under way, by CPU time of host and guest together. */
  readonly batched_per_cpu_s: number;
  readonly private_mb: number;
}

/** @throws {LoopaiError} `language-unavailable`. */
export async function languageFigures(
  sandbox: LazySandbox,
  bare: LazySandbox,
  language: Language,
  say: (note: string) => void,
): Promise<LanguageFigures> {
  const coldMs = await coldStarts(sandbox, language);
  const bareColdMs = await coldStarts(bare, language);
  say(`${language}: the same start outside the sandbox takes ${quantileOf(bareColdMs, 0.5).toFixed(1)} ms`);
  const echoMs = await echoP50Ms(language);
  const before = new Set(descendantsOf(process.pid));
  const inside = await sandbox.load(noopProgram(language));
  const guests = descendantsOf(process.pid).filter((pid) => !before.has(pid));
  const ofCalls = await oneByOne(inside);
  const memory = privateMb(guests);
  const outside = await bare.load(noopProgram(language));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ inside: await pipelined(inside, SECONDS), outside: await pipelined(outside, SECONDS) });
  }
  await Promise.all([inside.close(), outside.close()]);
  return {
    cold_p50_ms: quantileOf(coldMs, 0.5),
    call_p50_ms: ofCalls.p50Ms,
    call_p99_ms: ofCalls.p99Ms,
    pipelined_per_s: quantileOf(
      rounds.map((round) => round.inside.perS),
      0.5,
    ),
    unsandboxed_pipelined_per_s: quantileOf(
      rounds.map((round) => round.outside.perS),
      0.5,
    ),
    echo_p50_ms: echoMs,
    batched_per_cpu_s: quantileOf(
      rounds.map((round) => round.inside.perCpuS),
      0.5,
    ),
    private_mb: memory,
  };
}

async function coldStarts(sandbox: LazySandbox, language: Language): Promise<readonly number[]> {
  await (await sandbox.load(noopProgram(language))).close();
  const times: number[] = [];
  for (let at = 0; at < STARTS; at++) {
    const startedMs = performance.now();
    const program = await sandbox.load(noopProgram(language));
    times.push(performance.now() - startedMs);
    await program.close();
  }
  return times;
}
