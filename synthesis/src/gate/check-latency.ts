/**
 * Does the candidate answer quickly enough to stand in a request?
 *
 * Measured as CPU time of this thread, the best of three rounds, so that other work on the machine does not
 * count; a round asks the rows again and again until the clock, which moves in steps, has something to tell. The
 * bound is some fifty times what a learned program takes, so that only a runaway fails it.
 */
import { canonicalJson, type GateCheck, type LabelledRow } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";

const MOST_ROWS = 200;
const ROUNDS = 3;
/** CPU time that a round takes at least, in microseconds: several steps of a coarse clock. */
const ROUND_US = 10_000;
/** Calls after which a round ends though the clock stands still. */
const MOST_CALLS = 100_000;
/** CPU microseconds a call may take, and more for every character of its input's JSON text. */
const BASE_US = 1_000;
const PER_CHARACTER_US = 2;

/** @param cpuUs CPU time that this thread has taken, in microseconds. */
export function checkLatency(
  program: DataProgram,
  rows: readonly LabelledRow[],
  cpuUs: () => number = threadCpuUs,
): GateCheck {
  const inputs = rows.slice(0, MOST_ROWS).map(({ input }) => input);
  if (inputs.length === 0) return { name: "latency", passed: true, finding: "left out: there is no row to time" };
  const characters = inputs.reduce<number>((sum, input) => sum + canonicalJson(input).length, 0) / inputs.length;
  const mostUs = BASE_US + PER_CHARACTER_US * characters;

  const rounds = Array.from({ length: ROUNDS }, () => {
    const startUs = cpuUs();
    let spentUs = 0;
    let calls = 0;
    while (spentUs < ROUND_US && calls < MOST_CALLS) {
      for (const input of inputs) program.execute(input);
      calls += inputs.length;
      spentUs = cpuUs() - startUs;
    }
    return spentUs / calls;
  });

  const bestUs = Math.min(...rounds);
  const size = `inputs of ${Math.round(characters)} characters on average`;
  const finding = `${bestUs.toFixed(1)} us CPU a call over ${inputs.length} ${size}, at most ${Math.round(mostUs)} are let in`;
  return { name: "latency", passed: bestUs <= mostUs, finding };
}

function threadCpuUs(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
