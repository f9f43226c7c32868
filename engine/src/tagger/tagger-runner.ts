/** Finds fields in a text: scores each word for each tag, takes the best sequence, and makes an object or a list of it. */
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
import { foundFields, valueOf } from "./found-fields.ts";
import { FoundOutput } from "./found-output.ts";
import { TagDecoder } from "./tag-decoder.ts";
import { readTagModel, type TagModel, transitionTable } from "./tag-model.ts";
import { TagScorer } from "./tag-scorer.ts";
import type { TaggerStep } from "./tagger-definition.ts";
import { textWords } from "./text-words.ts";

export class TaggerRunner implements StepRunner {
  readonly kind = "tagger";
  readonly #step: TaggerStep;
  readonly #scorer: TagScorer;
  readonly #decoder: TagDecoder;
  readonly #made: FoundOutput;
  #output: Json = null;
  #margin = 0;

  constructor(step: TaggerStep, context: StepContext) {
    const at = `steps/${context.position}`;
    if (step.text >= context.fields)
      throw invalidProgram(`${at}/text`, `is ${step.text}, expected 0 to ${context.fields - 1}`);
    const model: TagModel = readTagModel(context.file(step.file), step.file, 1 + 2 * step.fields.length);
    this.#step = step;
    this.#scorer = new TagScorer(model);
    this.#decoder = new TagDecoder(model.tags, transitionTable(model));
    this.#made = new FoundOutput(step, context);
  }

  answer(fields: readonly string[]): number {
    const words = textWords(fields[this.#step.text] ?? "");
    const { tags, margin } = this.#decoder.decode(this.#scorer.score(words), words.length);
    this.#margin = margin;
    const found = foundFields(words, tags).map(({ field, words: own }) => ({ field, text: valueOf(own, "none") }));
    const output = this.#made.make(found, fields);
    if (output === undefined) return NO_ANSWER;
    this.#output = output;
    return COMPUTED;
  }

  output(): Json {
    return this.#output;
  }

  confidence(): number {
    return plattProbability(this.#step.calibration, this.#margin);
  }

  explain(fields: readonly string[]): StepExplanation {
    const { text, fields: names } = this.#step;
    const words = textWords(fields[text] ?? "");
    const { tags } = this.#decoder.decode(this.#scorer.score(words), words.length);
    const reasons = foundFields(words, tags).map(({ field, words: own }) => {
      return { reason: `${names[field] ?? ""}: ${valueOf(own, "none")}`, weight: 1 };
    });
    return { classes: [], reasons };
  }
}
