/**
 * What one kind of step can do: know an answer, say how sure it is, and explain itself.
 *
 * A runner belongs to one program and is used by one call at a time, so it may keep its working memory
 * between calls. It checks its part of the definition when it is made; after that it never throws.
 */
import { type Json, LoopaiError } from "@loopai/core";
import type { Step } from "../definition.ts";

export interface StepRunner {
  readonly kind: Step["kind"];
  /**
   * The class index this step answers, {@link NO_ANSWER}, or {@link COMPUTED} where it made an output of its own.
   *
   * @param input The whole input, for steps that read more than texts.
   */
  answer(fields: readonly string[], input: Json): number;
  /** The output made last; only asked after {@link COMPUTED}. A new value each time. */
  output?(): Json;
  /** Calibrated probability that the answer given last is right; undefined for a step without calibration. */
  confidence(): number | undefined;
  /** What counted for the answer given last, for the same fields. */
  explain(fields: readonly string[], input: Json): StepExplanation;
}

export interface StepExplanation {
  /** A probability or score for each class the step weighed. */
  readonly classes: readonly { readonly answer: number; readonly score: number }[];
  /** In words, each with its weight for the answer. */
  readonly reasons: readonly { readonly reason: string; readonly weight: number }[];
}

export const NO_ANSWER = -1;
/** The answer is no class: `output()` has it. */
export const COMPUTED = -2;

/** What a step needs to know of the program that it is part of. */
export interface StepContext {
  /** Number of the step in its program, from 0, for error messages. */
  readonly position: number;
  readonly fields: number;
  /** JSON pointers of the fields. */
  readonly pointers: readonly string[];
  readonly classes: number;
  /** The bytes of a file of the program. @throws {LoopaiError} `program-invalid` when it is not there. */
  file(name: string): Uint8Array;
  /** The same for a file that a program may lack. */
  optionalFile(name: string): Uint8Array | undefined;
}

/** The error for a program whose files do not fit together; `at` is a place such as `steps/0/file`. */
export function invalidProgram(at: string, state: string, cause?: unknown): LoopaiError {
  const options = { details: [{ at, message: state }], ...(cause === undefined ? {} : { cause }) };
  return new LoopaiError("program-invalid", `Cannot open data program: ${at} ${state}`, options);
}

/** @throws {LoopaiError} `program-invalid` when `answer` is not the index of a class. */
export function checkClass(answer: unknown, at: string, context: StepContext): number {
  if (Number.isInteger(answer) && (answer as number) >= 0 && (answer as number) < context.classes) {
    return answer as number;
  }
  throw invalidProgram(at, `is no class index, expected 0 to ${context.classes - 1}`);
}
