/** Every rule that matches adds its weights, a linear model its scores: the class with the highest sum is answered. */
import type { Calibration } from "../calibration-definition.ts";
import type { WeighedRulesStep } from "../definition.ts";
import type { LinearModel } from "../linear/linear-model.ts";
import { openLinearModel } from "../linear/open-linear-model.ts";
import { CompiledRules } from "../rules/compiled-rules.ts";
import { bestIndex, confidenceOf, shownScores } from "./score-confidence.ts";
import { invalidProgram, type StepContext, type StepExplanation, type StepRunner } from "./step-runner.ts";

export class WeighedRulesRunner implements StepRunner {
  readonly kind = "weighed-rules";
  readonly #rules: WeighedRulesStep["rules"];
  readonly #compiled: CompiledRules;
  readonly #weights: readonly Float64Array[];
  readonly #bias: Float64Array;
  readonly #model: LinearModel | undefined;
  readonly #scale: number;
  readonly #calibration: Calibration;
  readonly #scores: Float64Array;
  #answer = 0;

  constructor(step: WeighedRulesStep, context: StepContext) {
    checkLengths(step, context);
    this.#compiled = new CompiledRules(step.rules, context);
    this.#rules = step.rules;
    this.#weights = step.rules.map(({ weights }) => Float64Array.from(weights));
    this.#bias = Float64Array.from(step.bias);
    this.#model = step.model === undefined ? undefined : openModel(step.model.file, context);
    this.#scale = step.model?.scale ?? 1;
    this.#calibration = step.calibration;
    this.#scores = new Float64Array(context.classes);
  }

  answer(fields: readonly string[]): number {
    const scores = this.#scores;
    const bias = this.#bias;
    if (this.#model === undefined) scores.set(bias);
    else {
      this.#model.score(fields, scores);
      for (let at = 0; at < scores.length; at++) scores[at] = scores[at] * this.#scale + bias[at];
    }
    this.#compiled.scan(fields);
    for (let rule = 0; rule < this.#weights.length; rule++) {
      if (!this.#compiled.matches(rule, fields)) continue;
      const weights = this.#weights[rule];
      for (let at = 0; at < scores.length; at++) scores[at] += weights[at];
    }
    this.#answer = bestIndex(scores);
    return this.#answer;
  }

  confidence(): number {
    return confidenceOf(this.#calibration, this.#scores, this.#answer);
  }

  explain(fields: readonly string[]): StepExplanation {
    this.#compiled.scan(fields);
    const reasons = this.#rules.flatMap(({ name, pattern, weights }, rule) =>
      this.#compiled.matches(rule, fields)
        ? [{ reason: `rule ${name}: ${pattern}`, weight: weights[this.#answer] ?? 0 }]
        : [],
    );
    return { classes: shownScores(this.#calibration, this.#scores), reasons };
  }
}

function openModel(file: string, context: StepContext): LinearModel {
  const model = openLinearModel(context.file(file));
  const at = `steps/${context.position}/model/file`;
  if (model.classes !== context.classes) {
    throw invalidProgram(at, `has ${model.classes} classes, expected ${context.classes}`);
  }
  if (model.fields !== context.fields)
    throw invalidProgram(at, `reads ${model.fields} fields, expected ${context.fields}`);
  return model;
}

function checkLengths({ rules, bias }: WeighedRulesStep, { position, classes }: StepContext): void {
  const at = `steps/${position}`;
  if (classes === 0) throw invalidProgram(at, "needs outputs to choose among");
  if (bias.length !== classes) throw invalidProgram(`${at}/bias`, `has ${bias.length} numbers, expected ${classes}`);
  for (const [number, { weights }] of rules.entries()) {
    if (weights.length === classes) continue;
    throw invalidProgram(`${at}/rules/${number}/weights`, `has ${weights.length} numbers, expected ${classes}`);
  }
}
