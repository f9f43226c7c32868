/**
 * Says whether a value has its form: by a validator of the bank, or by patterns that must all match.
 *
 * A value whose kind has no check, or that is longer than any form, is left to the next step.
 */
import { RE2JS } from "re2js";
import { compilePattern } from "../rules/compile-pattern.ts";
import { patternShape } from "../rules/pattern-shape.ts";
import {
  checkClass,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import { readChecks } from "./read-checks.ts";
import type { ValidationCheck, ValidationStep } from "./validation-definition.ts";
import { MOST_VALUE_UNITS, passes, VALIDATOR_BANK } from "./validator-bank.ts";

/** About the most instructions of all patterns of a step: a bound on what opening takes. */
const MOST_STEP_SIZE = 1_000_000;

interface OpenCheck {
  readonly probability: number;
  /** What the check is, for people. */
  readonly name: string;
  test(value: string): boolean;
}

export class ValidationRunner implements StepRunner {
  readonly kind = "validation";
  readonly #step: ValidationStep;
  readonly #checks: ReadonlyMap<string, OpenCheck>;
  #check: OpenCheck | undefined;
  #answer = NO_ANSWER;

  constructor(step: ValidationStep, context: StepContext) {
    const at = `steps/${context.position}`;
    for (const [key, field] of Object.entries({ value: step.value, by: step.by ?? 0 })) {
      if (field >= context.fields)
        throw invalidProgram(`${at}/${key}`, `is ${field}, expected 0 to ${context.fields - 1}`);
    }
    checkClass(step.valid, `${at}/valid`, context);
    checkClass(step.invalid, `${at}/invalid`, context);
    this.#step = step;
    this.#checks = openChecks(step.file, context);
  }

  answer(fields: readonly string[]): number {
    const { value, by, valid, invalid } = this.#step;
    const check = this.#checks.get(by === undefined ? "" : (fields[by] ?? ""));
    const text = fields[value] ?? "";
    this.#check = check;
    this.#answer = NO_ANSWER;
    if (check !== undefined && text.length <= MOST_VALUE_UNITS) this.#answer = check.test(text) ? valid : invalid;
    return this.#answer;
  }

  confidence(): number | undefined {
    return this.#check?.probability;
  }

  explain(): StepExplanation {
    const passed = this.#answer === this.#step.valid;
    return {
      classes: [{ answer: this.#answer, score: this.#check?.probability ?? 0 }],
      reasons: [{ reason: `the value ${passed ? "passes" : "does not pass"} ${this.#check?.name ?? ""}`, weight: 1 }],
    };
  }
}

function openChecks(file: string, context: StepContext): ReadonlyMap<string, OpenCheck> {
  let size = 0;
  return new Map(
    [...readChecks(file, context)].map(([key, check], at) => {
      const place = `${file} check ${at + 1}`;
      if ("patterns" in check) size += check.patterns.reduce((sum, pattern) => sum + patternShape(pattern).size, 0);
      if (size > MOST_STEP_SIZE) throw invalidProgram(place, "makes the patterns too large, leave some out");
      return [key, openCheck(check, place)];
    }),
  );
}

function openCheck(check: ValidationCheck, place: string): OpenCheck {
  const { probability } = check;
  if ("validator" in check) {
    const test = VALIDATOR_BANK.get(check.validator);
    if (test === undefined) throw invalidProgram(place, "names a validator that the bank does not have");
    return { probability, name: `validator ${check.validator}`, test: (value) => passes(test, value) };
  }
  const compiled = check.patterns.map((pattern) => compilePattern(pattern, RE2JS.DOTALL, place));
  const name = `pattern ${check.patterns.join(" and ")}`;
  return { probability, name, test: (value) => compiled.every((pattern) => pattern.test(value)) };
}
