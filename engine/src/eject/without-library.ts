/** Stands in for the runner of a step that needs a library which this interpreter does not hold. */
import { invalidProgram, type StepContext, type StepRunner } from "../steps/step-runner.ts";

/** @throws {LoopaiError} `program-invalid`, always: a module is ejected with the interpreter that its steps need. */
export function withoutLibrary(step: { readonly kind: string }, { position }: StepContext): StepRunner {
  throw invalidProgram(`steps/${position}`, `is of kind ${step.kind}, which this interpreter was built without`);
}
