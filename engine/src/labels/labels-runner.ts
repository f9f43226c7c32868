/** Asks one linear model a label, and answers the list of those that hold; an empty list is an answer, too. */
import type { Json } from "@loopai/core";
import type { LinearModel } from "../linear/linear-model.ts";
import { openLinearModel } from "../linear/open-linear-model.ts";
import { plattProbability } from "../steps/score-confidence.ts";
import {
  COMPUTED,
  invalidProgram,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import type { LabelsStep } from "./labels-definition.ts";

interface OpenLabel {
  readonly value: string;
  readonly above: number;
  readonly model: LinearModel;
}

export class LabelsRunner implements StepRunner {
  readonly kind = "labels";
  readonly #labels: readonly OpenLabel[];
  readonly #key: string | undefined;
  readonly #calibration: LabelsStep["calibration"];
  readonly #scores = new Float64Array(2);
  readonly #margins: Float64Array;

  constructor({ labels, key, calibration }: LabelsStep, context: StepContext) {
    this.#labels = labels.map(({ value, above, file }, number) => {
      const model = openLinearModel(context.file(file));
      if (model.classes !== 2 || model.fields !== context.fields) {
        const at = `steps/${context.position}/labels/${number}`;
        throw invalidProgram(at, `does not fit its file: expected 2 classes and ${context.fields} fields`);
      }
      return { value, above, model };
    });
    this.#key = key;
    this.#calibration = calibration;
    this.#margins = new Float64Array(labels.length);
  }

  answer(fields: readonly string[]): number {
    const scores = this.#scores;
    for (let at = 0; at < this.#labels.length; at++) {
      const { model, above } = this.#labels[at];
      model.score(fields, scores);
      this.#margins[at] = scores[1] - scores[0] - above;
    }
    return COMPUTED;
  }

  output(): Json {
    const list = this.#labels.filter((_, at) => this.#margins[at] > 0).map(({ value }) => value);
    return this.#key === undefined ? list : Object.fromEntries([[this.#key, list]]);
  }

  confidence(): number {
    let least = Infinity;
    for (const margin of this.#margins) least = Math.min(least, Math.abs(margin));
    return plattProbability(this.#calibration, least);
  }

  explain(): StepExplanation {
    const reasons = this.#labels.map(({ value }, at) => {
      const margin = this.#margins[at];
      return { reason: `${margin > 0 ? "" : "not "}${value}`, weight: margin };
    });
    return { classes: [], reasons };
  }
}
