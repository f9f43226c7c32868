/** Finds fields in a text: scores each word for each tag, takes the best sequence, and makes an object or a list of it. */
import type { Json } from "@loopai/core";
import type { LinearModel } from "../linear/linear-model.ts";
import { openLinearModel } from "../linear/open-linear-model.ts";
import { bestIndex, plattProbability } from "../steps/score-confidence.ts";
import {
  COMPUTED,
  invalidProgram,
  NO_ANSWER,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import { foundFields, valueOf } from "./found-fields.ts";
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
  readonly #label: { readonly model: LinearModel; readonly scores: Float64Array } | undefined;
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
    const label = step.form.kind === "slots" ? step.form.label : undefined;
    if (label === undefined) return;
    const linear = openLinearModel(context.file(label.file));
    if (linear.classes !== label.outputs.length || linear.fields !== context.fields) {
      throw invalidProgram(`${at}/form/label`, "does not fit its file: classes or fields differ");
    }
    this.#label = { model: linear, scores: new Float64Array(linear.classes) };
  }

  answer(fields: readonly string[]): number {
    const { form, text, fields: names } = this.#step;
    const words = textWords(fields[text] ?? "");
    const { tags, margin } = this.#decoder.decode(this.#scorer.score(words), words.length);
    const found = foundFields(words, tags);
    this.#margin = margin;
    if (form.kind === "object") {
      const values = new Map<string, string[]>();
      for (const { field, words: own } of found) {
        const name = names[field] ?? "";
        values.set(name, [...(values.get(name) ?? []), own.map((word) => word.text).join(" ")]);
      }
      if (form.required.some((name) => !values.has(name))) return NO_ANSWER;
      this.#output = objectOf([...values].map(([name, parts]) => [name, trimmed(parts.join(" "), form.trim)]));
      return COMPUTED;
    }
    const slots = found.map(({ field, words: own }) =>
      objectOf([
        [form.name, names[field] ?? ""],
        [form.value, valueOf(own, form.trim)],
      ]),
    );
    const label = form.label === undefined ? [] : [[form.label.key, this.#labelOf(fields)] as const];
    this.#output = objectOf([...label, [form.list, slots]]);
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

  #labelOf(fields: readonly string[]): Json {
    if (this.#label === undefined || this.#step.form.kind !== "slots") return null;
    const { model, scores } = this.#label;
    model.score(fields, scores);
    return this.#step.form.label?.outputs[bestIndex(scores)] ?? null;
  }
}

function trimmed(text: string, trim: "none" | "end"): string {
  return valueOf([{ start: 0, end: text.length, text }], trim);
}

/** Own properties only, whatever they are called. */
function objectOf(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}
