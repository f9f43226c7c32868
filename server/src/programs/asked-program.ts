/** A program that answers given inputs at once, whatever it runs in: for judging it against labelled rows. */
import { type Answer, canonicalJson, type Json } from "@loopai/core";
import { askProgram, type OpenedProgram } from "@loopai/runtime";
import type { JudgedProgram } from "@loopai/synthesis";

/** Code is asked all `inputs` now; on any other it knows no answer. @throws {LoopaiError} as {@link askProgram}. */
export async function askedProgram(
  opened: OpenedProgram,
  inputs: readonly Json[],
  nowMs: number,
): Promise<JudgedProgram> {
  if (opened.kind === "data") return opened.program;
  return programOfAnswers(inputs, await askProgram(opened, inputs, nowMs));
}

/** A program that gives `answers`, one for each of `inputs`. */
export function programOfAnswers(inputs: readonly Json[], answers: readonly (Answer | undefined)[]): JudgedProgram {
  const known = new Map(inputs.map((input, at) => [canonicalJson(input), answers[at]]));
  const outputs = new Map(answers.flatMap((answer) => (answer ? [[canonicalJson(answer.output), answer.output]] : [])));
  return {
    definition: { outputs: [...outputs.values()] },
    execute: (input) => known.get(canonicalJson(input)),
  };
}
