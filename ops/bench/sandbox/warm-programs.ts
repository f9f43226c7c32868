/** Many warm programs at once: what they take, and what is left behind once thousands have made room for others. */
import type { LoadedProgram, LazySandbox } from "@loopai/sandbox";
import { descendantsOf, privateMb } from "./guest-memory.ts";
import { held, type Held, leftBehind } from "./held.ts";
import { noopProgram } from "./noop-programs.ts";

const WARM = 200;
const EVICTIONS = 2_000;

export interface WarmFigures {
  readonly warm200Mb: number;
  /** Of processes, descriptors, cgroups, temporary entries and, from 50 MB on, memory: how many are left. */
  readonly leaks: number;
  readonly found: string;
}

/** @param openSandbox A sandbox of {@link WARM} processes at most, which is closed here. */
export async function warmPrograms(
  openSandbox: () => Promise<LazySandbox>,
  onProgress: (done: number) => void,
): Promise<WarmFigures> {
  const before = held();
  const sandbox = await openSandbox();
  const warm200Mb = await fill(sandbox);
  for (let at = 0; at < EVICTIONS; at++) {
    await succeed(await sandbox.load(noopProgram("javascript", `later-${at}`)));
    if (sandbox.processes > WARM) throw new Error(`Cannot measure: over ${WARM} processes`);
    if ((at + 1) % 200 === 0) onProgress(at + 1);
  }
  await sandbox.close();
  const after: Held = held();
  return { warm200Mb, ...leftBehind(before, after) };
}

async function fill(sandbox: LazySandbox): Promise<number> {
  for (let at = 0; at < WARM; at++) await succeed(await sandbox.load(noopProgram("javascript", `warm-${at}`)));
  return privateMb(descendantsOf(process.pid));
}

async function succeed(program: LoadedProgram): Promise<void> {
  const outcome = await program.execute({ input: null, nowMs: 0, seed: 0 });
  if (outcome.status !== "succeeded") throw new Error(`Cannot measure: a call ended ${JSON.stringify(outcome)}`);
}
