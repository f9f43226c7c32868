/**
 * Answers inputs that it has seen, compared by their normalised text.
 *
 * The normalisation is the one that groups duplicates before data is split, so what counts as "the same
 * text" is the same in learning and in answering.
 */
import type { LookupStep } from "../definition.ts";
import { normalisedKey } from "../input/normalised-key.ts";
import { fixedConfidence } from "./fixed-confidence.ts";
import { readJsonFile } from "./json-file.ts";
import {
  checkClass,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "./step-runner.ts";

export class LookupRunner implements StepRunner {
  readonly kind = "lookup";
  readonly #answers: ReadonlyMap<string, number>;
  readonly #confidence: number | undefined;
  #answer = NO_ANSWER;

  constructor(step: LookupStep, context: StepContext) {
    this.#confidence = fixedConfidence(step.calibration, context);
    this.#answers = readAnswers(step.file, context);
  }

  answer(fields: readonly string[]): number {
    this.#answer = this.#answers.get(normalisedKey(fields)) ?? NO_ANSWER;
    return this.#answer;
  }

  confidence(): number | undefined {
    return this.#confidence;
  }

  explain(): StepExplanation {
    return {
      classes: [{ answer: this.#answer, score: this.#confidence ?? 1 }],
      reasons: [{ reason: "the same text stands in the lookup table", weight: 1 }],
    };
  }
}

function readAnswers(file: string, context: StepContext): ReadonlyMap<string, number> {
  const table = readJsonFile(file, context);
  if (typeof table !== "object" || table === null || Array.isArray(table)) {
    throw invalidProgram(file, "is not a JSON object of normalised text to class index");
  }
  const answers = new Map<string, number>();
  for (const [key, answer] of Object.entries(table)) {
    const at = `${file} entry ${answers.size + 1}`;
    if (normalisedKey(key.split("\n")) !== key) throw invalidProgram(at, "is not normalised and could never answer");
    answers.set(key, checkClass(answer, at, context));
  }
  return answers;
}
