/** What programs that do no wrong notice while others attack: errors, and how long a call stalls at most. */
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { CodeProgram, LoadedProgram, Sandbox } from "@loopai/sandbox";
import { INPUT, noopProgram } from "./noop-programs.ts";

const INNOCENTS = 3;
/** Time between two calls of each, in milliseconds. */
const EVERY_MS = 5;
/** Calls of each attacker, one after the other. */
const ATTACKS = 2;

export interface InnocentFigures {
  readonly errors: number;
  readonly maxStallMs: number;
  /** The attack during which it was so. */
  readonly worst: string;
  readonly calls: number;
}

export async function innocentsUnderAttack(
  sandbox: Sandbox,
  attacks: ReadonlyMap<string, CodeProgram>,
): Promise<InnocentFigures> {
  const innocents: LoadedProgram[] = [];
  for (let at = 0; at < INNOCENTS; at++)
    innocents.push(await sandbox.load(noopProgram("javascript", `innocent-${at}`)));
  let figures: InnocentFigures = { errors: 0, maxStallMs: 0, worst: "none", calls: 0 };
  for (const [name, attack] of attacks) {
    const attacker = await sandbox.load(attack);
    const attacking = { over: false };
    const watching = innocents.map((innocent) => watch(innocent, attacking));
    for (let at = 0; at < ATTACKS; at++) await attacker.execute({ input: INPUT, nowMs: 0, seed: at });
    attacking.over = true;
    for (const { errors, maxStallMs, calls } of await Promise.all(watching)) {
      figures = {
        errors: figures.errors + errors,
        calls: figures.calls + calls,
        ...(maxStallMs > figures.maxStallMs
          ? { maxStallMs, worst: name }
          : { maxStallMs: figures.maxStallMs, worst: figures.worst }),
      };
    }
    await attacker.close();
  }
  await Promise.all(innocents.map((innocent) => innocent.close()));
  return figures;
}

async function watch(innocent: LoadedProgram, attacking: { readonly over: boolean }) {
  let errors = 0;
  let calls = 0;
  let maxStallMs = 0;
  while (!attacking.over) {
    const startedMs = performance.now();
    const outcome = await innocent.execute({ input: INPUT, nowMs: 0, seed: 0 });
    maxStallMs = Math.max(maxStallMs, performance.now() - startedMs);
    calls++;
    if (outcome.status !== "succeeded") errors++;
    await sleep(EVERY_MS);
  }
  return { errors, calls, maxStallMs };
}
