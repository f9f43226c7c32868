/** A `validation` step of program.json: whether a value has the form that its kind of value has. */
import * as z from "zod";

export const ValidationStep = z.strictObject({
  kind: z.literal("validation"),
  /** Index of the field that holds the value. */
  value: z.int().min(0),
  /** Index of the field whose text says which check the value is held against; absent where there is only one. */
  by: z.int().min(0).optional(),
  /** A JSON object of {@link ValidationChecks}. */
  file: z.string(),
  /** Answers for a value that passes and for one that does not. */
  valid: z.int().min(0),
  invalid: z.int().min(0),
});
export type ValidationStep = z.infer<typeof ValidationStep>;

/** One form of a value: a validator of the bank by name, or patterns in RE2 syntax that must all match. */
export type ValidationCheck = (
  | { readonly validator: string }
  /** At most 8, each of at most 20,000 units. */
  | { readonly patterns: readonly string[] }
) & {
  /** How sure its answers are, 0 to 1: share right of rows that were not learnt from. */
  readonly probability: number;
};

/** Checks by the text of the field `by`; under "" where the step has none. */
export type ValidationChecks = Readonly<Record<string, ValidationCheck>>;
