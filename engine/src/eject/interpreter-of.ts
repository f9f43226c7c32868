/** Which of the bundled interpreters a program needs: the smallest that has all of its steps. */
import type { ProgramDefinition, Step } from "../definition.ts";
import { INTERPRETER } from "../generated/interpreter.ts";
import { INTERPRETER_WITH_RULES } from "../generated/interpreter-with-rules.ts";
import { INTERPRETER_WITH_VALIDATORS } from "../generated/interpreter-with-validators.ts";

export interface BundledInterpreter {
  /** Text of a module that defines `loopaiInterpreter`. */
  readonly interpreter: string;
  /** Whose work it holds beside Loopai's, as it stands behind "Holds parts of Loopai (MIT)". */
  readonly rights: string;
}

const RE2JS = "re2js (BSD-3-Clause, The Go Authors; MIT, re2js contributors)";
const VALIDATORS = "validator.js (MIT, Chris O'Hara) and ajv-formats (MIT, Evgeny Poberezkin)";

const WITH_PATTERNS: ReadonlySet<Step["kind"]> = new Set(["rules", "weighed-rules", "field-rules"]);

export function interpreterOf({ steps }: ProgramDefinition): BundledInterpreter {
  if (steps.some(({ kind }) => kind === "validation")) {
    return { interpreter: INTERPRETER_WITH_VALIDATORS, rights: `, ${RE2JS}, ${VALIDATORS}` };
  }
  if (steps.some(({ kind }) => WITH_PATTERNS.has(kind))) {
    return { interpreter: INTERPRETER_WITH_RULES, rights: ` and ${RE2JS}` };
  }
  return { interpreter: INTERPRETER, rights: "" };
}
