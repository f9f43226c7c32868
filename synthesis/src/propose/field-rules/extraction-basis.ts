/** What rules for extraction take over from the tagger that was learnt: where the text is, the form of outputs, the label beside slots. */
import { isJsonObject, type Json } from "@loopai/core";
import type { ProgramFiles, TaggerForm } from "@loopai/engine";
import type { Candidate } from "../../learn/candidate.ts";

export interface ExtractionBasis {
  /** Index of the field of the input that holds the text. */
  readonly text: number;
  /** Names of the fields of the output. */
  readonly fields: readonly string[];
  readonly form: TaggerForm;
  /** The label's model, where there is one. */
  readonly files: ProgramFiles;
  /** Key of the label in the output; undefined: there is none. */
  readonly labelKey: string | undefined;
  /** What the label's model says of a row out of fold. */
  labelOf(row: number): Json | undefined;
}

/** Undefined where no tagger was learnt: the job is no extraction. */
export function extractionBasis(candidates: readonly Candidate[]): ExtractionBasis | undefined {
  const tagger = candidates.find(({ kind }) => kind === "tagger");
  const made = tagger?.make();
  const step = made?.steps.find(({ kind }) => kind === "tagger");
  if (tagger === undefined || made === undefined || step?.kind !== "tagger") return undefined;
  const { text, fields, form, file } = step;
  const key = form.kind === "slots" ? form.label?.key : undefined;
  return {
    text,
    fields,
    form,
    files: new Map([...made.files].filter(([name]) => name !== file)),
    labelKey: key,
    labelOf(row) {
      const answer = tagger.answerOf(row);
      return key === undefined || answer === undefined || !isJsonObject(answer) ? undefined : answer[key];
    },
  };
}
