/**
 * What an ejected module carries: the engine without the parser of definitions and without the libraries that only some steps need.
 *
 * ops/generate bundles this file, with all that it imports, into `generated/`; nothing else imports it.
 */
import { assembleProgram } from "../assemble-program.ts";
import type { DataProgram, ProgramFiles } from "../data-program.ts";
import type { ProgramDefinition } from "../definition.ts";
import { withoutLibrary } from "./without-library.ts";

/** @param definition Checked when the program was ejected. */
export function open(definition: ProgramDefinition, files: ProgramFiles): DataProgram {
  return assembleProgram(definition, files, {
    rules: withoutLibrary,
    weighedRules: withoutLibrary,
    fieldRules: withoutLibrary,
    validation: withoutLibrary,
  });
}
