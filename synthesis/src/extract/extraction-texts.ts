/** The rows of a job of extraction as texts with tagged words. */
import { type TextWord, textWords } from "@loopai/engine";
import type { LearningJob } from "../learn/learner.ts";
import { alignFields } from "./align-fields.ts";
import { type ExtractionForm, extractionForm, namedValues } from "./extraction-form.ts";
import { isExtraction } from "./is-extraction.ts";
import type { AlignedText } from "./train-tagger.ts";

/** Share of rows whose values must stand in the text, word by word. */
const LEAST_ALIGNED = 0.8;
const MOST_FIELDS = 1_000;
/** Values that end in a comma or the like, of all: above, they end so on purpose. */
const ENDS_ON_PURPOSE = 0.05;

export interface ExtractionTexts {
  readonly form: ExtractionForm;
  /** Index of the field of the input that holds the text. */
  readonly field: number;
  /** Fields of the output, sorted. */
  readonly names: readonly string[];
  /** One a row; undefined where not every value of the row stands in the text. */
  readonly aligned: readonly (AlignedText | undefined)[];
  readonly trim: "none" | "end";
}

/** Undefined where the rows are no such job. */
export function extractionTexts({
  rows,
  examples,
}: Pick<LearningJob, "rows" | "examples">): ExtractionTexts | undefined {
  const form = isExtraction(rows) ? extractionForm(rows) : undefined;
  if (form === undefined) return undefined;
  const values = rows.map(({ output }) => namedValues(output, form));
  const all = values.flatMap((row) => row ?? []);
  const names = [...new Set(all.map(({ name }) => name))].toSorted();
  if (names.length === 0 || names.length > MOST_FIELDS) return undefined;
  const indexes = new Map(names.map((name, index) => [name, index]));
  const fields = examples.pointers.map((_, field) => {
    const aligned = examples.fields.map((texts, row) => alignText(textWords(texts[field] ?? ""), values[row], indexes));
    return { field, aligned, count: aligned.filter((text) => text !== undefined).length };
  });
  const best = fields.toSorted((left, right) => right.count - left.count)[0];
  if (best === undefined || best.count < rows.length * LEAST_ALIGNED) return undefined;
  const ends = all.filter(({ value }) => /[,;]$/.test(value)).length;
  return {
    form,
    field: best.field,
    names,
    aligned: best.aligned,
    trim: ends > all.length * ENDS_ON_PURPOSE ? "none" : "end",
  };
}

function alignText(
  words: readonly TextWord[],
  values: ReturnType<typeof namedValues>,
  indexes: ReadonlyMap<string, number>,
): AlignedText | undefined {
  const tags = values === undefined ? undefined : alignFields(words, values, indexes);
  return tags === undefined ? undefined : { words, tags };
}
