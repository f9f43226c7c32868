/**
 * Opens a data program: from the bytes of its files to something that answers.
 *
 * Files are data. Whatever they hold, opening ends with a program that never throws or with
 * `program-invalid`; sizes are looked at before anything is read.
 */
import { LoopaiError } from "@loopai/core";
import type * as z from "zod";
import { assembleProgram } from "./assemble-program.ts";
import type { DataProgram, ProgramFiles } from "./data-program.ts";
import { ProgramDefinition } from "./definition.ts";
import { readJsonFile } from "./steps/json-file.ts";
import { FieldRulesRunner } from "./field-rules/field-rules-runner.ts";
import { RulesRunner } from "./steps/rules-step.ts";
import { WeighedRulesRunner } from "./steps/weighed-rules-step.ts";
import { invalidProgram } from "./steps/step-runner.ts";
import { ValidationRunner } from "./validation/validation-runner.ts";

/** Name of the file that holds the definition. */
export const DEFINITION_FILE = "program.json";
/** Largest definition and largest other file that is opened, in bytes. */
export const MOST_DEFINITION_BYTES = 16 * 1024 * 1024;
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** @throws {LoopaiError} `program-invalid` naming the place that does not have the documented form. */
export function openDataProgram(files: ProgramFiles): DataProgram {
  return assembleProgram(readDefinition(files), files, {
    rules: (step, context) => new RulesRunner(step, context),
    weighedRules: (step, context) => new WeighedRulesRunner(step, context),
    fieldRules: (step, context) => new FieldRulesRunner(step, context),
    validation: (step, context) => new ValidationRunner(step, context),
  });
}

/**
 * The definition in `files`, with its form checked and defaults filled in.
 *
 * @throws {LoopaiError} `program-invalid`, also when a file is too large; references are not followed yet.
 */
export function readDefinition(files: ProgramFiles): ProgramDefinition {
  for (const [name, bytes] of files) {
    const most = name === DEFINITION_FILE ? MOST_DEFINITION_BYTES : MOST_FILE_BYTES;
    if (bytes.length > most) throw invalidProgram(name, `has ${bytes.length} bytes, expected at most ${most}`);
  }
  const bytes = files.get(DEFINITION_FILE);
  if (bytes === undefined) throw invalidProgram(DEFINITION_FILE, "is not there");
  const json = readJsonFile(DEFINITION_FILE, { file: () => bytes });
  return parsed(json);
}

function parsed(json: unknown): ProgramDefinition {
  let result: z.ZodSafeParseResult<ProgramDefinition>;
  try {
    result = ProgramDefinition.safeParse(json);
  } catch (cause) {
    // The parser recurses: outputs nested some thousand levels deep exhaust its stack.
    throw invalidProgram(DEFINITION_FILE, "is nested too deeply", cause);
  }
  if (result.success) return result.data;
  const details = result.error.issues.map(({ path, message }) => ({ at: `/${path.join("/")}`, message }));
  const [first] = details;
  throw new LoopaiError(
    "program-invalid",
    `Cannot open data program: ${DEFINITION_FILE} ${first?.at ?? ""}: ${first?.message ?? "is invalid"}`,
    { details },
  );
}
