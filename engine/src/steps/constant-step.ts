/** Always the same answer: what every other program has to beat, and the last resort of a pipeline. */
import type { ConstantStep } from "../definition.ts";
import { fixedConfidence } from "./fixed-confidence.ts";
import { checkClass, type StepContext, type StepExplanation, type StepRunner } from "./step-runner.ts";

export class ConstantRunner implements StepRunner {
  readonly kind = "constant";
  readonly #answer: number;
  readonly #confidence: number | undefined;

  constructor(step: ConstantStep, context: StepContext) {
    this.#answer = checkClass(step.answer, `steps/${context.position}/answer`, context);
    this.#confidence = fixedConfidence(step.calibration, context);
  }

  answer(): number {
    return this.#answer;
  }

  confidence(): number | undefined {
    return this.#confidence;
  }

  explain(): StepExplanation {
    return {
      classes: [{ answer: this.#answer, score: this.#confidence ?? 1 }],
      reasons: [{ reason: "every input gets this answer", weight: 1 }],
    };
  }
}
