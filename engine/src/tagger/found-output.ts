/**
 * Makes an output of the values that were found in a text: an object of fields, or a list of slots with or without a label.
 *
 * Whoever finds the values hands them over in the order of the text; a field's values in an object are joined by a space.
 */
import type { Json } from "@loopai/core";
import type { LinearModel } from "../linear/linear-model.ts";
import { openLinearModel } from "../linear/open-linear-model.ts";
import { bestIndex } from "../steps/score-confidence.ts";
import { invalidProgram, type StepContext } from "../steps/step-runner.ts";
import type { TaggerForm } from "./tagger-definition.ts";
import { withoutEndSigns } from "./text-words.ts";

export interface FoundValue {
  /** Index of the field. */
  readonly field: number;
  /** As it stands in the text, not trimmed yet. */
  readonly text: string;
}

export class FoundOutput {
  readonly #names: readonly string[];
  readonly #form: TaggerForm;
  readonly #label: { readonly model: LinearModel; readonly scores: Float64Array } | undefined;

  /** @throws {LoopaiError} `program-invalid` where the label does not fit its file. */
  constructor(
    { fields, form }: { readonly fields: readonly string[]; readonly form: TaggerForm },
    context: StepContext,
  ) {
    this.#names = fields;
    this.#form = form;
    const label = form.kind === "slots" ? form.label : undefined;
    if (label === undefined) return;
    const model = openLinearModel(context.file(label.file));
    if (model.classes !== label.outputs.length || model.fields !== context.fields) {
      throw invalidProgram(`steps/${context.position}/form/label`, "does not fit its file: classes or fields differ");
    }
    this.#label = { model, scores: new Float64Array(model.classes) };
  }

  /**
   * A new output each time; undefined where a required field is missing.
   *
   * @param texts Of all fields of the input, for the label.
   */
  make(found: readonly FoundValue[], texts: readonly string[]): Json | undefined {
    const form = this.#form;
    if (form.kind === "object") {
      const values = new Map<string, string[]>();
      for (const { field, text } of found) {
        const name = this.#names[field] ?? "";
        values.set(name, [...(values.get(name) ?? []), text]);
      }
      if (form.required.some((name) => !values.has(name))) return undefined;
      return objectOf([...values].map(([name, parts]) => [name, trimmed(parts.join(" "), form.trim)]));
    }
    const slots = found.map(({ field, text }) =>
      objectOf([
        [form.name, this.#names[field] ?? ""],
        [form.value, trimmed(text, form.trim)],
      ]),
    );
    const label = form.label === undefined ? [] : [[form.label.key, this.#labelOf(texts)] as const];
    return objectOf([...label, [form.list, slots]]);
  }

  #labelOf(texts: readonly string[]): Json {
    if (this.#label === undefined || this.#form.kind !== "slots") return null;
    const { model, scores } = this.#label;
    model.score(texts, scores);
    return this.#form.label?.outputs[bestIndex(scores)] ?? null;
  }
}

function trimmed(text: string, trim: TaggerForm["trim"]): string {
  return trim === "end" ? withoutEndSigns(text) : text;
}

/** Own properties only, whatever they are called. */
function objectOf(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}
