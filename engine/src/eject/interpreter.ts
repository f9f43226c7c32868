/**
 * What an ejected module carries: the engine without the parser of definitions and without regular expressions.
 *
 * ops/generate bundles this file, with all that it imports, into `generated/`; nothing else imports it.
 */
import { assembleProgram } from "../assemble-program.ts";
import type { DataProgram, ProgramFiles } from "../data-program.ts";
import type { ProgramDefinition } from "../definition.ts";
import { invalidProgram } from "../steps/step-runner.ts";

/** @param definition Checked when the program was ejected. */
export function open(definition: ProgramDefinition, files: ProgramFiles): DataProgram {
  return assembleProgram(definition, files, (_, { position }) => {
    throw invalidProgram(`steps/${position}`, "has rules, which this interpreter was built without");
  });
}
