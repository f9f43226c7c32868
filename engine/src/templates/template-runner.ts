/** Answers lines of a log by their template: one look into a table, however many templates there are. */
import { readJsonFile } from "../steps/json-file.ts";
import {
  checkClass,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import type { TemplateStep } from "./template-definition.ts";
import { templateKey } from "./template-key.ts";

export class TemplateRunner implements StepRunner {
  readonly kind = "template";
  readonly #line: number;
  readonly #answers: ReadonlyMap<string, number>;
  readonly #probability: number;
  #answer = NO_ANSWER;

  constructor({ line, file, calibration }: TemplateStep, context: StepContext) {
    if (line >= context.fields) {
      throw invalidProgram(`steps/${context.position}/line`, `is ${line}, expected 0 to ${context.fields - 1}`);
    }
    this.#line = line;
    this.#answers = readTemplates(file, context);
    this.#probability = calibration.probability;
  }

  answer(fields: readonly string[]): number {
    this.#answer = this.#answers.get(templateKey(fields, this.#line)) ?? NO_ANSWER;
    return this.#answer;
  }

  confidence(): number {
    return this.#probability;
  }

  explain(fields: readonly string[]): StepExplanation {
    const template = templateKey(fields, this.#line).split("\n").at(-1) ?? "";
    return {
      classes: [{ answer: this.#answer, score: this.#probability }],
      reasons: [{ reason: `the template ${template}`, weight: 1 }],
    };
  }
}

function readTemplates(file: string, context: StepContext): ReadonlyMap<string, number> {
  const table = readJsonFile(file, context);
  if (typeof table !== "object" || table === null || Array.isArray(table)) {
    throw invalidProgram(file, "is not a JSON object of template to class index");
  }
  const entries = Object.entries(table).map(([key, answer], at) => {
    return [key, checkClass(answer, `${file} entry ${at + 1}`, context)] as const;
  });
  return new Map(entries);
}
