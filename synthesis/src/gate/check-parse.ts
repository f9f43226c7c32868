/** Does the candidate open at all? */
import { type GateCheck, LoopaiError } from "@loopai/core";
import { type DataProgram, openDataProgram, type ProgramFiles } from "@loopai/engine";

export interface Parsed {
  readonly check: GateCheck;
  /** Undefined when the files are no program. */
  readonly program: DataProgram | undefined;
}

export function checkParse(files: ProgramFiles): Parsed {
  try {
    const program = openDataProgram(files);
    const { steps, outputs } = program.definition;
    const kinds = steps.map((step) => step.kind).join(" + ");
    const finding = `${steps.length} of ${steps.length} steps open (${kinds}), with ${outputs.length} possible answers`;
    return { check: { name: "parse", passed: true, finding }, program };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { check: { name: "parse", passed: false, finding: error.message }, program: undefined };
  }
}
