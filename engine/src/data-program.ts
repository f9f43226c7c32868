/**
 * A data program, opened and ready to answer.
 *
 * Opening checks everything that can be checked, so that answering never throws; an input the program
 * cannot read as text counts as empty text.
 */
import type { Answer, Json } from "@loopai/core";
import type { ProgramDefinition } from "./definition.ts";

export interface DataProgram {
  readonly definition: ProgramDefinition;
  /** The answer and its confidence, or `undefined` when no step knows one. Synchronous, some microseconds. */
  execute(input: Json): Answer | undefined;
  /** Why the program answers what it answers. Slow: for people. */
  explain(input: Json): Explanation | undefined;
}

/** What counted for an answer. */
export interface Explanation {
  readonly answer: Answer;
  /** Kind of the step that answered. */
  readonly step: string;
  /** Confidence or score of each class, best first, at most ten. */
  readonly classes: readonly { readonly output: Json; readonly score: number }[];
  /** Words, n-grams or rules that counted for or against the answer, strongest first, at most twenty. */
  readonly reasons: readonly { readonly reason: string; readonly weight: number }[];
}

/** The files of a program's folder by name, `program.json` among them. */
export type ProgramFiles = ReadonlyMap<string, Uint8Array>;
