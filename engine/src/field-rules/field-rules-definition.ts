/** A `field-rules` step of program.json: fields found in a text by ordered patterns, the first that matches wins. */
import * as z from "zod";
import { Coefficient, FixedCalibration, PlattCalibration } from "../calibration-definition.ts";
import { TaggerForm } from "../tagger/tagger-definition.ts";

const FieldIndex = z.int().min(0);

const FieldRule = z.strictObject({
  /** For explanations. */
  name: z.string().max(200),
  /** Index into `fields`: what its matches are values of. */
  field: FieldIndex,
  /** In RE2 syntax. The value is the group `value`, else group 1 where it took part, else the whole match. */
  pattern: z.string().max(10_000),
  ignore_case: z.boolean().default(false),
  /** Holds only right after a value of this field, or before the first value; absent: wherever. */
  after: z.union([FieldIndex, z.literal("start")]).optional(),
  /** How far its matches can be trusted, in log-odds; for Platt's margin. */
  evidence: Coefficient.default(0),
});
export type FieldRule = z.infer<typeof FieldRule>;

export const FieldRulesStep = z.strictObject({
  kind: z.literal("field-rules"),
  /** Index of the field of the input that holds the text. */
  text: z.int().min(0),
  /** Names of the fields of the output. */
  fields: z.array(z.string().max(200)).min(1).max(1_000),
  /** In their order: of two that match at one place the first wins. */
  rules: z.array(FieldRule).max(300),
  form: TaggerForm,
  /** Of the whole output; Platt's margin is the least evidence of a rule that found something, 0 where none did. Absent: no confidence. */
  calibration: z.discriminatedUnion("kind", [FixedCalibration, PlattCalibration]).optional(),
});
export type FieldRulesStep = z.infer<typeof FieldRulesStep>;
