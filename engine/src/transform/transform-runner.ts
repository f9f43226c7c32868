/** Makes an output out of parts of the input's texts, by the first case that holds. */
import type { Json } from "@loopai/core";
import {
  COMPUTED,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import { describeCase } from "./describe-transform.ts";
import { holds, runCases } from "./run-transform.ts";
import type { TransformStep } from "./transform-definition.ts";
import { typedText } from "./typed-text.ts";

export class TransformRunner implements StepRunner {
  readonly kind = "transform";
  readonly #step: TransformStep;
  readonly #pointers: readonly string[];
  #output: Json = null;

  constructor(step: TransformStep, context: StepContext) {
    checkFields(step, context);
    this.#step = step;
    this.#pointers = context.pointers;
  }

  answer(fields: readonly string[]): number {
    const text = runCases(this.#step.cases, fields);
    const output = text === undefined || text === null ? text : typedText(text, this.#step.as);
    if (output === undefined) return NO_ANSWER;
    const { key } = this.#step;
    this.#output = key === undefined ? output : Object.fromEntries([[key, output]]);
    return COMPUTED;
  }

  output(): Json {
    return this.#output;
  }

  confidence(): number {
    return this.#step.calibration.probability;
  }

  explain(fields: readonly string[]): StepExplanation {
    const { cases } = this.#step;
    const chosen = cases.find(({ when }) => when.every(({ is, not = false }) => holds(is, fields) !== not));
    const reason = chosen === undefined ? "no case holds" : describeCase(chosen, this.#pointers);
    return { classes: [], reasons: [{ reason, weight: 1 }] };
  }
}

function checkFields({ cases }: TransformStep, { position, fields }: StepContext): void {
  for (const [number, { when, parts }] of cases.entries()) {
    const read = [
      ...when.map(({ is }) => is.field),
      ...(parts ?? []).flatMap((part) => ("field" in part ? [part.field] : [])),
    ];
    const wrong = read.find((field) => field >= fields);
    if (wrong !== undefined) {
      throw invalidProgram(`steps/${position}/cases/${number}`, `reads field ${wrong}, expected 0 to ${fields - 1}`);
    }
  }
}
