import { describe, expect, test } from "vitest";
import type { ProgramFiles } from "./data-program.ts";
import { UNICODE_VERSION } from "./unicode/unicode-tables.ts";
import { openDataProgram } from "./open-data-program.ts";

/** The files of a program with these parts; everything that is left out has its usual value. */
function files(parts: object, more: Readonly<Record<string, unknown>> = {}): ProgramFiles {
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "/text" }],
    outputs: ["spam", "ham"],
    ...parts,
  };
  const texts = Object.entries({ "program.json": definition, ...more });
  return new Map(texts.map(([name, json]) => [name, new TextEncoder().encode(JSON.stringify(json))]));
}

const fixed = (probability: number) => ({ kind: "fixed", probability });
const constant = { kind: "constant", answer: 1, calibration: fixed(0.87) };
const rule = (name: string, pattern: string, answer: number) => ({ name, field: 0, pattern, answer });

describe("openDataProgram()", () => {
  test("answers by the first step that knows an answer", () => {
    const steps = [
      { kind: "lookup", file: "lookup.json", calibration: fixed(0.99) },
      { kind: "rules", rules: [rule("prize", "(?i)prize", 0)] },
      constant,
    ];
    const program = openDataProgram(files({ steps }, { "lookup.json": { "call me": 1 } }));

    const answers = ["  CALL\tme ", "a Prize", "hello"].map((text) => program.execute({ text }));

    expect(answers).toEqual([
      { output: "ham", confidence: 0.99 },
      { output: "spam" },
      { output: "ham", confidence: 0.87 },
    ]);
  });

  test("gives no answer when no step knows one", () => {
    const program = openDataProgram(files({ steps: [{ kind: "rules", rules: [rule("prize", "prize", 0)] }] }));

    const answer = program.execute({ text: "hello" });

    expect(answer).toBeUndefined();
  });
});
