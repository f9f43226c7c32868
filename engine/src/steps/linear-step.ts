/** Linear model over hashed n-grams: always answers, with the class of the highest score. */
import type { Calibration } from "../calibration-definition.ts";
import type { LinearStep } from "../definition.ts";
import type { LinearModel } from "../linear/linear-model.ts";
import { openLinearModel } from "../linear/open-linear-model.ts";
import { scopeScore } from "./scope-score.ts";
import { bestIndex, confidenceOf, shownScores } from "./score-confidence.ts";
import {
  checkClass,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "./step-runner.ts";

const NEVER = { answer: NO_ANSWER, below: 0, probability: 0 } as const;

export class LinearRunner implements StepRunner {
  readonly kind = "linear";
  readonly #calibration: Calibration;
  readonly #model: LinearModel;
  readonly #scores: Float64Array;
  readonly #temperature: number;
  readonly #otherwise: NonNullable<LinearStep["otherwise"]>;
  /** `words.txt`, read when it is first asked for: only explanations need it. */
  readonly #wordsFile: Uint8Array | undefined;
  #words: readonly string[] | undefined;
  #answer = 0;
  #isOutside = false;

  constructor(step: LinearStep, context: StepContext) {
    const at = `steps/${context.position}/file`;
    this.#calibration = step.calibration;
    this.#otherwise = step.otherwise ?? NEVER;
    if (step.otherwise !== undefined) {
      const place = `steps/${context.position}/otherwise`;
      checkClass(step.otherwise.answer, `${place}/answer`, context);
      if (step.calibration.kind !== "temperature") throw invalidProgram(place, "needs a calibration by temperature");
    }
    this.#temperature = step.calibration.kind === "temperature" ? step.calibration.temperature : 1;
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
    this.#isOutside = this.#isOutOfScope();
    return this.#isOutside ? this.#otherwise.answer : this.#answer;
  }

  confidence(): number {
    if (this.#isOutside) return this.#otherwise.probability;
    return confidenceOf(this.#calibration, this.#scores, this.#answer);
  }

  /** Whether the best class is another than "none of the others", and does not fit well enough. */
  #isOutOfScope(): boolean {
    if (this.#answer === this.#otherwise.answer || this.#otherwise.answer === NO_ANSWER) return false;
    return this.#scopeScore() < this.#otherwise.below;
  }

  #scopeScore(): number {
    return scopeScore(this.#scores, this.#answer, this.#otherwise.answer, this.#temperature);
  }

  explain(fields: readonly string[]): StepExplanation {
    const words = (this.#words ??= linesOf(this.#wordsFile));
    const reasons = this.#model.contributions(fields, this.#answer).map(({ feature, weight }) => ({
      reason: words[feature] || `feature ${feature}`,
      weight,
    }));
    const classes = shownScores(this.#calibration, this.#scores);
    if (!this.#isOutside) return { classes, reasons };
    const { answer, below } = this.#otherwise;
    const sure = `no other answer fits: the best has ${this.#scopeScore().toFixed(3)}, less than ${below.toFixed(3)}`;
    return { classes: [{ answer, score: 1 }, ...classes], reasons: [{ reason: sure, weight: 1 }, ...reasons] };
  }
}

/** Line i speaks of feature i. Broken UTF-8 shows as U+FFFD: words are for people and decide nothing. */
function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  return bytes === undefined ? [] : new TextDecoder().decode(bytes).split("\n");
}
