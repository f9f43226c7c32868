/**
 * A program of rules for extraction that a model wrote.
 *
 * Judged on dev rows with evidence from the rows that the model was shown; the program's own evidence comes from all rows. How sure an
 * answer is follows from the least evidence of its rules where that tells right from wrong, else it is one share for all.
 */
import { sameJson } from "@loopai/core";
import {
  type DataProgram,
  type FieldRule,
  type FieldRulesStep,
  openDataProgram,
  type TaggerForm,
} from "@loopai/engine";
import { namedValues } from "../../extract/extraction-form.ts";
import { fitPlatt } from "../../extract/fit-platt.ts";
import { withLabel } from "../../extract/with-label.ts";
import type { Candidate, MadeProgram } from "../../learn/candidate.ts";
import { programFiles } from "../../learn/program-files.ts";
import type { ProposingJob } from "../proposing.ts";
import type { ExtractionBasis } from "./extraction-basis.ts";
import { type ExtractionRows, withEvidence } from "./field-rules-in-rows.ts";

type Calibration = NonNullable<FieldRulesStep["calibration"]>;

/** Slope 1 and intercept 0: the margin can be read from the confidence. */
const PLAIN: Calibration = { kind: "platt", slope: 1, intercept: 0 };
const SUREST = 1 - 1e-12;

/** Rows of the job, all of them or those in `chosen`, as texts and what is to be found in them. */
export function extractionRows(
  { rows, examples }: Pick<ProposingJob, "rows" | "examples">,
  { text, form }: ExtractionBasis,
  chosen: ReadonlySet<unknown> = new Set(rows),
): ExtractionRows {
  const at = [...rows.keys()].filter((row) => chosen.has(rows[row]));
  return {
    texts: at.map((row) => examples.fields[row]?.[text] ?? ""),
    values: at.map((row) => namedValues(rows[row]?.output ?? null, form) ?? []),
  };
}

export interface FieldRulesTrial {
  readonly candidate: Candidate;
  /** What was tried: without the label beside slots. */
  readonly program: DataProgram;
}

/** @param rules Such as stand up to the rows that were shown. */
export function tryFieldRules(rules: readonly FieldRule[], basis: ExtractionBasis, job: ProposingJob): FieldRulesTrial {
  const program = (trusted: readonly FieldRule[], form: TaggerForm, calibration: Calibration): MadeProgram => {
    const { text, fields, files } = basis;
    const step: FieldRulesStep = {
      kind: "field-rules",
      text,
      fields: [...fields],
      rules: [...trusted],
      form,
      calibration,
    };
    return { pointers: job.examples.pointers, outputs: [], steps: [step], files };
  };
  const shown = extractionRows(job, basis, new Set(job.shown));
  const tried = openDataProgram(
    programFiles(program(withEvidence(rules, basis, shown), withoutLabel(basis.form), PLAIN)),
  );
  const dev = new Set(job.dev);
  const judged = job.rows.flatMap(({ input, output }, row) => {
    const answer = dev.has(job.rows[row]) ? tried.execute(input) : undefined;
    if (answer === undefined) return [];
    const whole = withLabel(answer.output, basis.labelKey, basis.labelOf(row));
    const confidence = Math.min(SUREST, answer.confidence ?? 0.5);
    return [{ row, whole, margin: Math.log(confidence / (1 - confidence)), isRight: sameJson(whole, output) }];
  });
  const answers = new Map(judged.map(({ row, whole }) => [row, whole] as const));
  const calibration = calibrationOf(judged);
  const candidate: Candidate = {
    kind: "field-rules",
    right: judged.filter(({ isRight }) => isRight).length,
    answerOf: (row) => answers.get(row),
    make: () => program(withEvidence(rules, basis, extractionRows(job, basis)), basis.form, calibration),
  };
  return { candidate, program: tried };
}

function calibrationOf(judged: readonly { readonly margin: number; readonly isRight: boolean }[]): Calibration {
  const right = judged.map(({ isRight }) => isRight);
  const fitted = fitPlatt(
    judged.map(({ margin }) => margin),
    right,
  );
  if (fitted.slope > 0) return { kind: "platt", ...fitted };
  return { kind: "fixed", probability: (right.filter(Boolean).length + 1) / (right.length + 2) };
}

function withoutLabel(form: TaggerForm): TaggerForm {
  if (form.kind === "object") return form;
  const { label: _, ...rest } = form;
  return rest;
}
