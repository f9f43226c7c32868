/** Programs and rows for the tests of the gate: real programs of rules, which answer as written. */
import type { LabelledRow } from "@loopai/core";
import { type DataProgram, openDataProgram, type ProgramFiles, UNICODE_VERSION } from "@loopai/engine";
import { groupOf } from "../split/group-of.ts";

/** Answers "spam" where `pattern` occurs in the text, else "ham". */
export function rulesFiles(pattern: string): ProgramFiles {
  return files([
    {
      kind: "rules",
      rules: [{ name: "spam", field: 0, pattern, answer: 1 }],
      calibration: { kind: "fixed", probability: 0.9 },
    },
    { kind: "constant", answer: 0, calibration: { kind: "fixed", probability: 0.6 } },
  ]);
}

export function rulesProgram(pattern: string): DataProgram {
  return openDataProgram(rulesFiles(pattern));
}

/** Always answers "ham". */
export function constantFiles(): ProgramFiles {
  return files([{ kind: "constant", answer: 0, calibration: { kind: "fixed", probability: 0.6 } }]);
}

function files(steps: readonly object[]): ProgramFiles {
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "/text" }],
    outputs: ["ham", "spam"],
    steps,
  };
  return new Map([["program.json", new TextEncoder().encode(JSON.stringify(definition))]]);
}

/** `count` rows "<word> <number>" of one label, numbered from 0. */
export function labelled(
  word: string,
  output: string,
  count: number,
  rest: Partial<LabelledRow> = {},
): readonly LabelledRow[] {
  return Array.from({ length: count }, (_, index) => {
    const input = { text: `${word} ${index}` };
    return {
      input,
      output,
      source: "import",
      group: groupOf(input),
      split: "holdout",
      origin: `${word}:${index}`,
      ...rest,
    };
  });
}
