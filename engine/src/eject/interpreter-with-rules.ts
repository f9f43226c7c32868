/** What an ejected module of a program with rules carries: the engine and re2js. See interpreter.ts. */
import { assembleProgram } from "../assemble-program.ts";
import type { DataProgram, ProgramFiles } from "../data-program.ts";
import type { ProgramDefinition } from "../definition.ts";
import { FieldRulesRunner } from "../field-rules/field-rules-runner.ts";
import { RulesRunner } from "../steps/rules-step.ts";
import { WeighedRulesRunner } from "../steps/weighed-rules-step.ts";
import { withoutLibrary } from "./without-library.ts";

/** @param definition Checked when the program was ejected. */
export function open(definition: ProgramDefinition, files: ProgramFiles): DataProgram {
  return assembleProgram(definition, files, {
    rules: (step, context) => new RulesRunner(step, context),
    weighedRules: (step, context) => new WeighedRulesRunner(step, context),
    fieldRules: (step, context) => new FieldRulesRunner(step, context),
    validation: withoutLibrary,
  });
}
