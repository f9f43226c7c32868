/** Answers lines of a log by their template: looks into tables, however many templates there are. */
import { isJsonObject, readJsonFile } from "../steps/json-file.ts";
import {
  checkClass,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import { NearTemplates } from "./near-templates.ts";
import type { TemplateMatch, TemplateStep } from "./template-definition.ts";
import { templateKey } from "./template-key.ts";

const LINE = { values: false } as const;
const VALUES = { values: true } as const;
const REASONS: Readonly<Record<TemplateMatch, string>> = {
  line: "the template",
  values: "but for its values the template",
  word: "but for one word the template",
};

export class TemplateRunner implements StepRunner {
  readonly kind = "template";
  readonly #line: number;
  readonly #lines: ReadonlyMap<string, number>;
  readonly #values: ReadonlyMap<string, number>;
  readonly #near: NearTemplates;
  readonly #probabilities: TemplateStep["probabilities"];
  #answer = NO_ANSWER;
  #match: TemplateMatch = "line";

  constructor({ line, file, probabilities }: TemplateStep, context: StepContext) {
    if (line >= context.fields) {
      throw invalidProgram(`steps/${context.position}/line`, `is ${line}, expected 0 to ${context.fields - 1}`);
    }
    this.#line = line;
    const tables = readJsonFile(file, context);
    this.#lines = readTable(tables, "lines", file, context);
    this.#values = readTable(tables, "values", file, context);
    this.#near = new NearTemplates(this.#values);
    this.#probabilities = probabilities;
  }

  answer(fields: readonly string[]): number {
    const exact = this.#lines.get(templateKey(fields, this.#line, LINE));
    if (exact !== undefined) return this.#found(exact, "line");
    const key = templateKey(fields, this.#line, VALUES);
    const valued = this.#values.get(key);
    if (valued !== undefined) return this.#found(valued, "values");
    const near = this.#near.find(key);
    return near === undefined ? NO_ANSWER : this.#found(near, "word");
  }

  #found(answer: number, match: TemplateMatch): number {
    this.#answer = answer;
    this.#match = match;
    return answer;
  }

  confidence(): number {
    return this.#probabilities[this.#match];
  }

  explain(fields: readonly string[]): StepExplanation {
    const template = templateKey(fields, this.#line, LINE).split("\n").at(-1) ?? "";
    return {
      classes: [{ answer: this.#answer, score: this.confidence() }],
      reasons: [{ reason: `${REASONS[this.#match]} ${template}`, weight: 1 }],
    };
  }
}

function readTable(tables: unknown, name: string, file: string, context: StepContext): ReadonlyMap<string, number> {
  const table = isJsonObject(tables) ? tables[name] : undefined;
  if (!isJsonObject(table)) throw invalidProgram(file, `has no JSON object "${name}" of template to class index`);
  return new Map(
    Object.entries(table).map(([key, answer], at) => [
      key,
      checkClass(answer, `${file} ${name} entry ${at + 1}`, context),
    ]),
  );
}
