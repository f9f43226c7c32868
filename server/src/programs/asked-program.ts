/** A program that answers given inputs at once, whatever it runs in: for judging it against labelled rows. */
import type { Json } from "@loopai/core";
import { askProgram, type OpenedProgram } from "@loopai/runtime";
import { type JudgedProgram, programOfAnswers } from "@loopai/synthesis";

/** Code is asked all `inputs` now; on any other it knows no answer. @throws {LoopaiError} as {@link askProgram}. */
export async function askedProgram(
  opened: OpenedProgram,
  inputs: readonly Json[],
  nowMs: number,
): Promise<JudgedProgram> {
  if (opened.kind === "data") return opened.program;
  return programOfAnswers(inputs, await askProgram(opened, inputs, nowMs));
}
