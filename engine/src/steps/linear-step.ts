/** Linear model over hashed n-grams: always answers, with the class of the highest score. */
import type { Calibration, LinearStep } from "../definition.ts";
import type { LinearModel } from "../linear/linear-model.ts";
import { openLinearModel } from "../linear/open-linear-model.ts";
import { bestIndex, confidenceOf, shownScores } from "./score-confidence.ts";
import { invalidProgram, type StepContext, type StepExplanation, type StepRunner } from "./step-runner.ts";

export class LinearRunner implements StepRunner {
  readonly kind = "linear";
  readonly #calibration: Calibration;
  readonly #model: LinearModel;
  readonly #scores: Float64Array;
  /** `words.txt`, read when it is first asked for: only explanations need it. */
  readonly #wordsFile: Uint8Array | undefined;
  #words: readonly string[] | undefined;
  #answer = 0;

  constructor(step: LinearStep, context: StepContext) {
    const at = `steps/${context.position}/file`;
    this.#calibration = step.calibration;
    this.#model = openLinearModel(context.file(step.file));
    const { classes, fields } = this.#model;
    if (classes !== context.classes) throw invalidProgram(at, `has ${classes} classes, expected ${context.classes}`);
    if (fields !== context.fields) throw invalidProgram(at, `reads ${fields} fields, expected ${context.fields}`);
    this.#scores = new Float64Array(classes);
    this.#wordsFile = step.words === undefined ? undefined : context.optionalFile(step.words);
  }

  answer(fields: readonly string[]): number {
    this.#model.score(fields, this.#scores);
    this.#answer = bestIndex(this.#scores);
    return this.#answer;
  }

  confidence(): number {
    return confidenceOf(this.#calibration, this.#scores, this.#answer);
  }

  explain(fields: readonly string[]): StepExplanation {
    const words = (this.#words ??= linesOf(this.#wordsFile));
    const reasons = this.#model.contributions(fields, this.#answer).map(({ feature, weight }) => ({
      reason: words[feature] || `feature ${feature}`,
      weight,
    }));
    return { classes: shownScores(this.#calibration, this.#scores), reasons };
  }
}

/** Line i speaks of feature i. Broken UTF-8 shows as U+FFFD: words are for people and decide nothing. */
function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  return bytes === undefined ? [] : new TextDecoder().decode(bytes).split("\n");
}
