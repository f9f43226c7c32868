/** A program of one tagger step, for the folds and for good. */
import { isJsonObject, type Json, type JsonSchema } from "@loopai/core";
import { type TaggerForm, type TaggerStep, type TagModel, writeTagModel } from "@loopai/engine";
import type { MadeProgram } from "../learn/candidate.ts";
import type { ExtractionTexts } from "./extraction-texts.ts";
import type { LabelModel } from "./label-model.ts";

const FILE = "tags.bin";
const LABEL_FILE = "label.bin";

export interface TaggerParts {
  /** Places of the input that are read. */
  readonly pointers: readonly string[];
  readonly texts: ExtractionTexts;
  readonly model: TagModel;
  readonly label: LabelModel | undefined;
  readonly calibration: TaggerStep["calibration"];
  /** What it requires of an object is found, or there is no answer. */
  readonly outputSchema: JsonSchema;
}

export function taggerProgram({ pointers, texts, model, label, calibration, outputSchema }: TaggerParts): MadeProgram {
  const { field, names } = texts;
  const form = taggerForm(texts, outputSchema, label?.outputs);
  const step: TaggerStep = { kind: "tagger", text: field, file: FILE, fields: [...names], form, calibration };
  const files = new Map([[FILE, writeTagModel(model)]]);
  if (label !== undefined) files.set(LABEL_FILE, label.weights);
  return { pointers, outputs: [], steps: [step], files };
}

function taggerForm(
  { form, trim }: Pick<ExtractionTexts, "form" | "trim">,
  schema: JsonSchema,
  labels: readonly Json[] | undefined,
): TaggerForm {
  if (form.kind === "object") return { kind: "object", required: requiredOf(schema), trim };
  const { list, name, value, label: key } = form;
  const label =
    key === undefined || labels === undefined ? {} : { label: { key, file: LABEL_FILE, outputs: [...labels] } };
  return { kind: "slots", list, name, value, trim, ...label };
}

function requiredOf(schema: JsonSchema): string[] {
  const required = isJsonObject(schema) ? schema["required"] : undefined;
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}
