/**
 * `report.json`: what was measured while a program was made. Not part of the program's hash.
 *
 * Every figure stands with its number of rows, its interval and the split it was measured on.
 */
import * as z from "zod";
import { JsonValue } from "./json.ts";
import { Certificate } from "./certificate.ts";

/** A share with its 95 % Wilson interval. */
export const Proportion = z.strictObject({
  value: z.number(),
  n: z.int(),
  wilson95: z.tuple([z.number(), z.number()]),
});
export type Proportion = z.infer<typeof Proportion>;

/** A row of the coverage table: what a guarantee of `accuracy` would cost in deferrals. */
export const CoverageRow = z.strictObject({
  accuracy: z.number(),
  delta: z.number(),
  certificate: Certificate.nullable(),
  /** Confidence threshold of the certificate; null without one. */
  threshold: z.number().nullable(),
  /** Holdout rows that would do where none could be proven: an estimate at the present error rate; null when unknowable. */
  rows_needed: z.int().nullable(),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

export const Mistake = z.strictObject({
  origin: z.string(),
  input: JsonValue,
  expected: JsonValue,
  answered: JsonValue,
  confidence: z.number(),
});
export type Mistake = z.infer<typeof Mistake>;

export const GateCheck = z.strictObject({
  name: z.enum([
    "parse",
    "support",
    "size",
    "latency",
    "replay",
    "regression",
    "holdout",
    "leak",
    "classes",
    "improvement",
    "constant",
  ]),
  passed: z.boolean(),
  /** What was measured, in words with its figures. */
  finding: z.string(),
});
export type GateCheck = z.infer<typeof GateCheck>;

export const GateVerdict = z.strictObject({ admitted: z.boolean(), checks: z.array(GateCheck) });
export type GateVerdict = z.infer<typeof GateVerdict>;

/** One kind of program the learner weighed, by its out-of-fold accuracy. */
export const PortfolioEntry = z.strictObject({
  kind: z.string(),
  out_of_fold: Proportion,
  chosen: z.boolean(),
  /** Why it was chosen or not, in words with figures. */
  why: z.string().optional(),
});

export const Report = z.strictObject({
  made_at: z.string(),
  wall_ms: z.number(),
  cpu_ms: z.number(),
  /** What the program is: `constant`, `lookup`, `scorecard`, `linear`, joined by `+` where combined; of code its language. */
  model: z.string(),
  /** What it may answer; of code what was answered or labelled, and nothing where that is too much to list. */
  classes: z.array(JsonValue),
  rows: z.strictObject({ train: z.int(), dev: z.int(), holdout: z.int(), groups: z.int(), conflicting: z.int() }),
  artifact_bytes: z.int(),
  portfolio: z.array(PortfolioEntry),
  /** What a model was asked for, and what came of it; absent where none was asked. */
  proposals: z
    .strictObject({
      /** `provider:model`. */
      model: z.string(),
      /** SHA-256 of each prompt's file by its name. */
      prompts: z.record(z.string(), z.string()),
      calls: z.int(),
      input_tokens: z.int(),
      output_tokens: z.int(),
      cost_usd: z.number(),
      /** Training rows that no prompt showed: proposals were chosen by these. */
      dev_rows: z.int(),
      attempts: z.array(
        z.strictObject({
          proposer: z.enum(["rules", "code"]),
          /** 0 for a first proposal, else the round of mending. */
          round: z.int(),
          /** Dev rows answered right; absent where the reply was no program. */
          right: z.int().optional(),
          outcome: z.string(),
        }),
      ),
    })
    .optional(),
  /** Accuracy by cross-validation on the training rows: an estimate, chosen on; on the dev rows where a model was asked. Absent where nothing was learnt. */
  out_of_fold: Proportion.optional(),
  /** Accuracy on the holdout; absent without holdout rows. */
  holdout: Proportion.optional(),
  /** Top-label calibration error on the holdout, 10 equal-width bins. */
  ece: z.number().optional(),
  /** Plain mean of F1 over the classes, on the holdout. */
  macro_f1: z
    .strictObject({ value: z.number(), n: z.int(), bootstrap95: z.tuple([z.number(), z.number()]) })
    .optional(),
  /** Of numeric answers, on the rows of the holdout that were answered. */
  mean_absolute_error: z
    .strictObject({ value: z.number(), n: z.int(), bootstrap95: z.tuple([z.number(), z.number()]) })
    .optional(),
  /** Each class on the holdout, the most frequent first; null where a figure has no value. */
  by_class: z
    .array(
      z.strictObject({
        output: JsonValue,
        rows: z.int(),
        answered: z.int(),
        precision: z.number().nullable(),
        recall: z.number().nullable(),
        f1: z.number().nullable(),
      }),
    )
    .optional(),
  /** What is taken for what on the holdout, the most frequent first; `answered` is absent where there was no answer. */
  confusions: z
    .array(z.strictObject({ expected: JsonValue, answered: JsonValue.optional(), rows: z.int() }))
    .optional(),
  /** Accuracy on the quarter of the holdout with most words that no training row has: a guess at traffic that has moved on. */
  unlike_rows: Proportion.optional(),
  /** Programs of this app that were judged by its holdout, this one among them. */
  holdout_looks: z.int().optional(),
  coverage: z.array(CoverageRow),
  strongest: z.array(
    z.strictObject({ output: JsonValue, terms: z.array(z.strictObject({ term: z.string(), weight: z.number() })) }),
  ),
  mistakes: z.array(Mistake),
  /** Training rows whose label the other rows speak against, the clearest first; absent where there is none. */
  suspects: z
    .array(
      z.strictObject({
        /** Duplicate group of the row. */
        group: z.string(),
        origin: z.string(),
        /** Its label, and what the others say. */
        output: JsonValue,
        expected: JsonValue,
        /** Out of fold, 0 to 1. */
        confidence: z.number(),
      }),
    )
    .optional(),
  gate: GateVerdict,
  warnings: z.array(z.string()),
});
export type Report = z.infer<typeof Report>;
