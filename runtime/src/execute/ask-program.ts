/** What a program answers on many inputs, for judging it: no threshold, no record. */
import type { Answer, Json } from "@loopai/core";
import type { OpenedProgram } from "./opened-program.ts";

/** Calls of code that are under way at once; where each has a process of its own they wait for each other anyway. */
const AT_ONCE = { process: 64, call: 1 } as const;

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
  const atOnce = AT_ONCE[program.manifest.code?.isolation ?? "process"];
  const answers: (Answer | undefined)[] = [];
  for (let from = 0; from < inputs.length; from += atOnce) {
    const calls = inputs.slice(from, from + atOnce).map((input) => program.code.execute({ input, nowMs, seed: 0 }));
    for (const outcome of await Promise.all(calls)) {
      // What does not fit its schema, null for "not sure" among it, no caller would be answered.
      const isAnswer = outcome.status === "succeeded" && program.checkOutput(outcome.output) === undefined;
      answers.push(isAnswer ? outcome : undefined);
    }
  }
  return answers;
}
