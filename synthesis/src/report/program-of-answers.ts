/** A program whose answers are there already: what code said when it was asked. */
import { type Answer, canonicalJson, type Json } from "@loopai/core";
import type { JudgedProgram } from "./judged-program.ts";

/**
 * Gives `answers`, one for each of `inputs`; on any other input it knows none.
 *
 * @param outputs What it may answer beside what it did. @defaultValue nothing
 */
export function programOfAnswers(
  inputs: readonly Json[],
  answers: readonly (Answer | undefined)[],
  outputs: readonly Json[] = [],
): JudgedProgram {
  const known = new Map(inputs.map((input, at) => [canonicalJson(input), answers[at]]));
  const answered = answers.flatMap((answer) => (answer === undefined ? [] : [answer.output]));
  const all = new Map([...outputs, ...answered].map((output) => [canonicalJson(output), output]));
  return {
    definition: { outputs: [...all.values()] },
    execute: (input) => known.get(canonicalJson(input)),
  };
}
