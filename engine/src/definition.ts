/**
 * `program.json` of a data program: what the engine interprets. Format `loopai-data-program/1`.
 *
 * A program reads some places of the input as text fields and tries its steps in order; the first step
 * that knows an answer gives it. Answers are class indexes into `outputs`, so a class can stand for any
 * JSON value. docs/reference/data-program.md describes every byte.
 */
import * as z from "zod";
import { JsonValue } from "@loopai/core";

/** Place in the input, as a JSON pointer (RFC 6901); "" is the whole input. */
export const InputField = z.strictObject({ pointer: z.string().regex(/^(\/([^~/]|~0|~1)*)*$/) });

/** How a step's raw scores become the probability that its answer is right. Fitted on whole-pipeline folds. */
export const Calibration = z.discriminatedUnion("kind", [
  /** softmax(scores / temperature) at the answer (Guo et al. 2017). */
  z.strictObject({ kind: z.literal("temperature"), temperature: z.number().positive() }),
  /** The same probability for every answer of the step: its share right out of fold. */
  z.strictObject({ kind: z.literal("fixed"), probability: z.number().min(0).max(1) }),
  /** Logistic of slope * margin + intercept, margin = best score - second best (Platt 1999). */
  z.strictObject({ kind: z.literal("platt"), slope: z.number(), intercept: z.number() }),
]);
export type Calibration = z.infer<typeof Calibration>;

const ClassIndex = z.int().min(0);

/** Always the same answer. */
export const ConstantStep = z.strictObject({
  kind: z.literal("constant"),
  answer: ClassIndex,
  calibration: Calibration,
});

/** Answers inputs it has seen, compared by their normalised text; `file` is a JSON object {key: class index}. */
export const LookupStep = z.strictObject({
  kind: z.literal("lookup"),
  file: z.string(),
  calibration: Calibration,
});

/** Regular-expression rules (RE2 syntax), the first that matches answers. */
export const RulesStep = z.strictObject({
  kind: z.literal("rules"),
  rules: z
    .array(
      z.strictObject({
        name: z.string(),
        field: z.int().min(0),
        pattern: z.string().max(10_000),
        ignore_case: z.boolean().default(false),
        answer: ClassIndex,
      }),
    )
    .max(10_000),
  calibration: Calibration,
});

/** Sums the weights of the terms that occur; at most 300 terms, so that a person can read it. */
export const ScorecardStep = z.strictObject({
  kind: z.literal("scorecard"),
  /** One number a class. */
  bias: z.array(z.number()),
  terms: z.array(z.strictObject({ term: z.string(), weights: z.array(z.number()) })).max(300),
  calibration: Calibration,
});

/** Linear model over hashed n-grams; `file` holds features and weights (docs/reference/data-program.md). */
export const LinearStep = z.strictObject({
  kind: z.literal("linear"),
  file: z.string(),
  /** Strings behind the hashes, for explanations; not read to answer. */
  words: z.string().optional(),
  calibration: Calibration,
});

export const Step = z.discriminatedUnion("kind", [ConstantStep, LookupStep, RulesStep, ScorecardStep, LinearStep]);
export type Step = z.infer<typeof Step>;

export const ProgramDefinition = z.strictObject({
  format: z.literal("loopai-data-program/1"),
  /** Version of the Unicode tables that the featuriser must use. */
  unicode: z.string(),
  inputs: z.array(InputField).min(1).max(64),
  /** The answer each class index stands for. */
  outputs: z.array(JsonValue).min(1).max(100_000),
  steps: z.array(Step).min(1).max(16),
});
export type ProgramDefinition = z.infer<typeof ProgramDefinition>;
