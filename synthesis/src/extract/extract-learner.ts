/**
 * Jobs whose answer is made of parts of a text: an object of fields, or a list of slots with or without a label beside it.
 *
 * One tagger finds all fields: their words exclude each other, and what stands before a field tells much of it; taggers of
 * their own for each field would not see that.
 */
import { isJsonObject, type Json, type JsonSchema, sameJson } from "@loopai/core";
import {
  openDataProgram,
  type ProgramFiles,
  type TaggerForm,
  type TaggerStep,
  type TextWord,
  textWords,
  UNICODE_VERSION,
  writeTagModel,
} from "@loopai/engine";
import type { MadeProgram } from "../learn/candidate.ts";
import type { Learner, LearningJob } from "../learn/learner.ts";
import { alignFields } from "./align-fields.ts";
import { type ExtractionForm, extractionForm, namedValues } from "./extraction-form.ts";
import { fitPlatt } from "./fit-platt.ts";
import { isExtraction } from "./is-extraction.ts";
import { labelModel } from "./label-model.ts";
import { type AlignedText, trainTagger } from "./train-tagger.ts";

const FILE = "tags.bin";
const LABEL_FILE = "label.bin";
/** Beside a label's model a program has a megabyte in all. */
const MOST_BYTES = { alone: 900_000, besideLabel: 380_000 } as const;
/** Share of rows whose values must stand in the text. */
const LEAST_ALIGNED = 0.8;
const FOLDS = 3;
const UNFITTED = { kind: "platt", slope: 1, intercept: 0 } as const;

export const extractLearner: Learner = {
  name: "extraction",
  async propose(job) {
    const texts = readTexts(job);
    if (texts === undefined) return undefined;
    const label =
      texts.form.kind === "slots" && texts.form.label !== undefined
        ? await labelModel(job, texts.form.label)
        : undefined;
    const { answers, calibration } = await outOfFold(job, texts);
    const right = job.rows.filter(({ output }, row) => {
      const answer = answers[row];
      return answer !== undefined && sameJson(withLabel(answer, texts.form, label?.outOfFold[row]), output);
    }).length;
    const whole = await trainTagger(
      texts.tagged.filter((text) => text !== undefined),
      settings(job, texts, label !== undefined),
    );
    const form = taggerForm(texts, job.outputSchema, label?.outputs);
    const program = programOf(
      job,
      texts,
      form,
      calibration,
      new Map([[FILE, writeTagModel(whole)], ...(label === undefined ? [] : [[LABEL_FILE, label.weights] as const])]),
    );
    const finalist = {
      kind: "tagger" as const,
      right,
      answerOf: (row: number) => {
        const answer = answers[row];
        return answer === undefined ? undefined : withLabel(answer, texts.form, label?.outOfFold[row]);
      },
      make: () => program,
    };
    return { candidates: [finalist], finalist };
  },
};

interface ExtractionTexts {
  readonly form: ExtractionForm;
  /** Index of the field of the input that holds the text. */
  readonly field: number;
  readonly names: readonly string[];
  readonly words: readonly (readonly TextWord[])[];
  /** Undefined where not every value of the row stands in the text. */
  readonly tagged: readonly (AlignedText | undefined)[];
  readonly trim: "none" | "end";
}

/** Undefined where the rows are no such job. */
function readTexts({ rows, examples }: LearningJob): ExtractionTexts | undefined {
  const form = isExtraction(rows) ? extractionForm(rows) : undefined;
  if (form === undefined) return undefined;
  const values = rows.map(({ output }) => namedValues(output, form));
  const names = [...new Set(values.flatMap((row) => (row ?? []).map(({ name }) => name)))].toSorted();
  if (names.length === 0 || names.length > 1_000) return undefined;
  const indexes = new Map(names.map((name, index) => [name, index]));
  const candidates = examples.pointers.map((_, field) => {
    const words = examples.fields.map((texts) => textWords(texts[field] ?? ""));
    const tags = words.map((own, row) => alignFields(own, values[row] ?? [], indexes));
    const isAligned = tags.map((own, row) => own !== undefined && values[row] !== undefined);
    return { field, words, tags, isAligned, aligned: isAligned.filter(Boolean).length };
  });
  const best = candidates.toSorted((left, right) => right.aligned - left.aligned)[0];
  if (best === undefined || best.aligned < rows.length * LEAST_ALIGNED) return undefined;
  const tagged = best.words.map((own, row) => {
    const tags = best.tags[row];
    return best.isAligned[row] && tags !== undefined ? { words: own, tags } : undefined;
  });
  const ends = values.flat().filter((value) => value !== undefined && /[,;]$/.test(value.value)).length;
  const trim = ends * 20 > values.flat().length ? "none" : "end";
  return { form, field: best.field, names, words: best.words, tagged, trim };
}

function settings({ seed, signal }: LearningJob, { names }: ExtractionTexts, besideLabel: boolean) {
  return {
    tags: 1 + 2 * names.length,
    seed,
    signal,
    mostBytes: besideLabel ? MOST_BYTES.besideLabel : MOST_BYTES.alone,
  };
}

/** What taggers that did not learn from a row answer it, and how sure they are of it. */
async function outOfFold(job: LearningJob, texts: ExtractionTexts) {
  const { rows, folds, onProgress } = job;
  const answers: (Json | undefined)[] = rows.map(() => undefined);
  const margins: number[] = [];
  const right: boolean[] = [];
  onProgress({ stage: "folds", done: 0, total: FOLDS });
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (row: number): boolean => (folds[row] ?? 0) % FOLDS === fold;
    const learnt = texts.tagged.filter((text, row) => text !== undefined && !isHeld(row)) as AlignedText[];
    const model = await trainTagger(learnt, settings(job, texts, false));
    const form = taggerForm({ ...texts, form: withoutLabel(texts.form) }, true, undefined);
    const program = openMade(programOf(job, texts, form, UNFITTED, new Map([[FILE, writeTagModel(model)]])));
    for (const [row, { input, output }] of rows.entries()) {
      if (!isHeld(row)) continue;
      const answer = program.execute(input);
      if (answer === undefined) continue;
      answers[row] = answer.output;
      // The logistic with slope 1 and intercept 0 can be taken back.
      const confidence = Math.min(1 - 1e-12, answer.confidence ?? 0.5);
      margins.push(Math.log(confidence / (1 - confidence)));
      right.push(sameJson(answer.output, labelTaken(output, texts.form)));
    }
    onProgress({ stage: "folds", done: fold + 1, total: FOLDS });
  }
  return { answers, calibration: { kind: "platt" as const, ...fitPlatt(margins, right) } };
}

function taggerForm(
  { form, trim }: Pick<ExtractionTexts, "form" | "trim">,
  schema: JsonSchema,
  labels: readonly Json[] | undefined,
): TaggerForm {
  if (form.kind === "object") return { kind: "object", required: requiredOf(schema), trim };
  const { list, name, value, label } = form;
  const own =
    label === undefined || labels === undefined
      ? {}
      : { label: { key: label, file: LABEL_FILE, outputs: [...labels] } };
  return { kind: "slots", list, name, value, trim, ...own };
}

function programOf(
  { examples }: LearningJob,
  { field, names }: ExtractionTexts,
  form: TaggerForm,
  calibration: TaggerStep["calibration"],
  files: ProgramFiles,
): MadeProgram {
  const step: TaggerStep = { kind: "tagger", text: field, file: FILE, fields: [...names], form, calibration };
  return { pointers: examples.pointers, outputs: [], steps: [step], files };
}

function openMade({ pointers, outputs, steps, files }: MadeProgram) {
  const inputs = pointers.map((pointer) => ({ pointer }));
  const definition = { format: "loopai-data-program/1", unicode: UNICODE_VERSION, inputs, outputs, steps };
  return openDataProgram(new Map([...files, ["program.json", new TextEncoder().encode(JSON.stringify(definition))]]));
}

function withoutLabel(form: ExtractionForm): ExtractionForm {
  return form.kind === "slots" ? { ...form, label: undefined } : form;
}

function labelTaken(output: Json, form: ExtractionForm): Json {
  if (form.kind === "object" || form.label === undefined || !isJsonObject(output)) return output;
  return { [form.list]: output[form.list] ?? null };
}

function withLabel(answer: Json, form: ExtractionForm, label: Json | undefined): Json {
  if (form.kind === "object" || form.label === undefined || !isJsonObject(answer)) return answer;
  return { [form.label]: label ?? null, ...answer };
}

function requiredOf(schema: JsonSchema): string[] {
  const required = isJsonObject(schema) ? schema["required"] : undefined;
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}
