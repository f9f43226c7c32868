/** What a program answers on many inputs, for judging it: no threshold, no record. */
import type { Answer, Json } from "@loopai/core";
import type { OpenedProgram } from "./opened-program.ts";

/** Calls of code that are under way at once. */
const AT_ONCE = 64;

/**
 * One answer for each input, in order; undefined where the program knows none, fails, or takes too long.
 *
 * @param nowMs What code takes for the time, so that the same inputs get the same answers.
 * @throws {LoopaiError} `sandbox-saturated`, `sandbox-unavailable`.
 */
export async function askProgram(
  program: OpenedProgram,
  inputs: readonly Json[],
  nowMs: number,
): Promise<readonly (Answer | undefined)[]> {
  if (program.kind === "data") return inputs.map((input) => program.program.execute(input));
  const answers: (Answer | undefined)[] = [];
  for (let from = 0; from < inputs.length; from += AT_ONCE) {
    const calls = inputs.slice(from, from + AT_ONCE).map((input) => program.code.execute({ input, nowMs, seed: 0 }));
    for (const outcome of await Promise.all(calls)) {
      if (outcome.status !== "succeeded") answers.push(undefined);
      else if (outcome.output === null && program.checkOutput(null) !== undefined) answers.push(undefined);
      else answers.push(outcome);
    }
  }
  return answers;
}
