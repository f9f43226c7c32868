/** Finds fields in a text by ordered rules, and makes an object or a list of what was found. */
import type { Json } from "@loopai/core";
import { plattProbability } from "../steps/score-confidence.ts";
import {
  COMPUTED,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import { FoundOutput } from "../tagger/found-output.ts";
import { FieldRuleFinder, type FoundSpan } from "./field-rule-finder.ts";
import type { FieldRulesStep } from "./field-rules-definition.ts";

export class FieldRulesRunner implements StepRunner {
  readonly kind = "field-rules";
  readonly #step: FieldRulesStep;
  readonly #finder: FieldRuleFinder;
  readonly #made: FoundOutput;
  #output: Json = null;
  #margin = 0;

  /** @throws {LoopaiError} `program-invalid`. */
  constructor(step: FieldRulesStep, context: StepContext) {
    const at = `steps/${context.position}`;
    if (step.text >= context.fields)
      throw invalidProgram(`${at}/text`, `is ${step.text}, expected 0 to ${context.fields - 1}`);
    this.#step = step;
    this.#finder = new FieldRuleFinder(step, `${at}/rules`);
    this.#made = new FoundOutput(step, context);
  }

  answer(fields: readonly string[]): number {
    const text = fields[this.#step.text] ?? "";
    const found = this.#find(text);
    if (found === undefined) return NO_ANSWER;
    const values = found.map(({ field, start, end }) => ({ field, text: text.slice(start, end) }));
    const output = this.#made.make(values, fields);
    if (output === undefined) return NO_ANSWER;
    this.#output = output;
    this.#margin = marginOf(found, this.#step.rules);
    return COMPUTED;
  }

  output(): Json {
    return this.#output;
  }

  confidence(): number | undefined {
    const { calibration } = this.#step;
    if (calibration === undefined) return undefined;
    return calibration.kind === "fixed" ? calibration.probability : plattProbability(calibration, this.#margin);
  }

  explain(fields: readonly string[]): StepExplanation {
    const { text, fields: names, rules } = this.#step;
    const own = fields[text] ?? "";
    const reasons = (this.#find(own) ?? []).map(({ rule, field, start, end }) => {
      const { name, pattern } = rules[rule];
      return { reason: `${names[field]}: ${own.slice(start, end)} (rule ${name}: ${pattern})`, weight: 1 };
    });
    return { classes: [], reasons };
  }

  #find(text: string): readonly FoundSpan[] | undefined {
    return this.#finder.find(text, this.#step.form.kind === "object");
  }
}

/** The least evidence of a rule that found something: an output is as sure as its least sure part. 0 where none did. */
export function marginOf(found: readonly FoundSpan[], rules: readonly { readonly evidence: number }[]): number {
  return found.length === 0 ? 0 : Math.min(...found.map(({ rule }) => rules[rule].evidence));
}
