/**
 * `program.json` of a data program: what the engine interprets. Format `loopai-data-program/1`.
 *
 * A program reads some places of the input as text fields and tries its steps in order; the first step
 * that knows an answer gives it. Answers are class indexes into `outputs`, so a class can stand for any
 * JSON value, or outputs that a step computes from the input. docs/reference/data-program.md describes every byte.
 */
import * as z from "zod";
import { JsonValue } from "@loopai/core";
import { Calibration, Coefficient } from "./calibration-definition.ts";
import { FieldRulesStep } from "./field-rules/field-rules-definition.ts";
import { LabelsStep } from "./labels/labels-definition.ts";
import { TaggerStep } from "./tagger/tagger-definition.ts";
import { TemplateStep } from "./templates/template-definition.ts";
import { TransformStep } from "./transform/transform-definition.ts";
import { TreeStep } from "./tree/tree-definition.ts";
import { ValidationStep } from "./validation/validation-definition.ts";

/** Place in the input, as a JSON pointer (RFC 6901); "" is the whole input. */
export const InputField = z.strictObject({
  pointer: z
    .string()
    .max(1_000)
    .regex(/^(\/([^~/]|~0|~1)*)*$/),
});

const ClassIndex = z.int().min(0);

/** A regular expression over one field. */
const FieldPattern = z.strictObject({
  name: z.string().max(200),
  field: z.int().min(0),
  pattern: z.string().max(10_000),
  ignore_case: z.boolean().default(false),
});

/** Always the same answer. */
export const ConstantStep = z.strictObject({
  kind: z.literal("constant"),
  answer: ClassIndex,
  calibration: Calibration,
});
export type ConstantStep = z.infer<typeof ConstantStep>;

/** Answers inputs it has seen, compared by their normalised text; `file` is a JSON object {key: class index}. */
export const LookupStep = z.strictObject({
  kind: z.literal("lookup"),
  file: z.string(),
  calibration: Calibration,
});
export type LookupStep = z.infer<typeof LookupStep>;

/**
 * Regular-expression rules (RE2 syntax), the first that matches answers. Rules written by hand may leave
 * the calibration out: their answers then carry no confidence.
 */
export const RulesStep = z.strictObject({
  kind: z.literal("rules"),
  rules: z.array(FieldPattern.extend({ answer: ClassIndex })).max(10_000),
  calibration: Calibration.optional(),
});
export type RulesStep = z.infer<typeof RulesStep>;

/**
 * Sums the weights of all rules that match, on top of a linear model where there is one: rules that a person or a model wrote,
 * and what was learnt, under one calibration.
 */
export const WeighedRulesStep = z.strictObject({
  kind: z.literal("weighed-rules"),
  /** Weights: one number a class. */
  rules: z.array(FieldPattern.extend({ weights: z.array(Coefficient) })).max(1_000),
  /** One number a class. */
  bias: z.array(Coefficient),
  /** A linear model (docs/reference/data-program.md) whose scores, times `scale`, are added. */
  model: z.strictObject({ file: z.string(), scale: z.number().min(1e-6).max(1e6) }).optional(),
  calibration: Calibration,
});
export type WeighedRulesStep = z.infer<typeof WeighedRulesStep>;

/** Sums the weights of the terms that occur; at most 300 terms, so that a person can read it. */
export const ScorecardStep = z.strictObject({
  kind: z.literal("scorecard"),
  /** One number a class. */
  bias: z.array(Coefficient),
  /** A word, two words with a space between, or a shape such as `<number>`; see docs/reference/data-program.md. */
  terms: z.array(z.strictObject({ term: z.string().min(1).max(200), weights: z.array(Coefficient) })).max(300),
  calibration: Calibration,
});
export type ScorecardStep = z.infer<typeof ScorecardStep>;

/** Linear model over hashed n-grams; `file` holds features and weights (docs/reference/data-program.md). */
export const LinearStep = z.strictObject({
  kind: z.literal("linear"),
  file: z.string(),
  /** Strings behind the hashes, for explanations; not read to answer. */
  words: z.string().optional(),
  calibration: Calibration,
  /** What is answered where the best class fits less well than `below` (scope-score.ts): "none of the others". */
  otherwise: z
    .strictObject({
      answer: ClassIndex,
      below: Coefficient,
      /** How sure that answer is: its share right out of fold. */
      probability: z.number().min(0).max(1),
    })
    .optional(),
});
export type LinearStep = z.infer<typeof LinearStep>;

export const Step = z.discriminatedUnion("kind", [
  ConstantStep,
  LookupStep,
  RulesStep,
  WeighedRulesStep,
  ScorecardStep,
  LinearStep,
  TemplateStep,
  TaggerStep,
  FieldRulesStep,
  LabelsStep,
  TransformStep,
  TreeStep,
  ValidationStep,
]);
export type Step = z.infer<typeof Step>;

export const ProgramDefinition = z.strictObject({
  format: z.literal("loopai-data-program/1"),
  /** Version of the Unicode tables that the featuriser must use. */
  unicode: z.string().max(100),
  inputs: z.array(InputField).min(1).max(64),
  /** The answer each class index stands for; none where every step computes its outputs. */
  outputs: z.array(JsonValue).max(100_000),
  steps: z.array(Step).min(1).max(16),
});
export type ProgramDefinition = z.infer<typeof ProgramDefinition>;
