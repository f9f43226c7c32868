/** Regular-expression rules: the first that matches answers. */
import type { RulesStep } from "../definition.ts";
import { CompiledRules } from "../rules/compiled-rules.ts";
import { fixedConfidence } from "./fixed-confidence.ts";
import { checkClass, NO_ANSWER, type StepContext, type StepExplanation, type StepRunner } from "./step-runner.ts";

export class RulesRunner implements StepRunner {
  readonly kind = "rules";
  readonly #rules: RulesStep["rules"];
  readonly #compiled: CompiledRules;
  readonly #confidence: number | undefined;

  constructor(step: RulesStep, context: StepContext) {
    this.#confidence = fixedConfidence(step.calibration, context);
    for (const [index, { answer }] of step.rules.entries()) {
      checkClass(answer, `steps/${context.position}/rules/${index}/answer`, context);
    }
    this.#compiled = new CompiledRules(step.rules, context);
    this.#rules = step.rules;
  }

  answer(fields: readonly string[]): number {
    this.#compiled.scan(fields);
    for (let rule = 0; rule < this.#rules.length; rule++) {
      if (this.#compiled.matches(rule, fields)) return this.#rules[rule].answer;
    }
    return NO_ANSWER;
  }

  confidence(): number | undefined {
    return this.#confidence;
  }

  explain(fields: readonly string[]): StepExplanation {
    this.#compiled.scan(fields);
    const matching = this.#rules.filter((_, rule) => this.#compiled.matches(rule, fields));
    return {
      classes: matching.slice(0, 1).map(({ answer }) => ({ answer, score: this.#confidence ?? 1 })),
      reasons: matching.map(({ name, pattern }, index) => ({
        reason: index === 0 ? `rule ${name}: ${pattern}` : `rule ${name}: ${pattern} (matches too, stands later)`,
        weight: index === 0 ? 1 : 0,
      })),
    };
  }
}
