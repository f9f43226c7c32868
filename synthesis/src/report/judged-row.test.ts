import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram, UNICODE_VERSION } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { judgeRows, scoredRows, worstMistakes } from "./judged-row.ts";

function rule(pattern: string, answer: number, probability: number) {
  return {
    kind: "rules",
    rules: [{ name: pattern, field: 0, pattern, answer }],
    calibration: { kind: "fixed", probability },
  };
}

const program = openDataProgram(
  new Map([
    [
      "program.json",
      Buffer.from(
        JSON.stringify({
          format: "loopai-data-program/1",
          unicode: UNICODE_VERSION,
          inputs: [{ pointer: "" }],
          outputs: ["ham", { label: "spam" }],
          steps: [rule("free", 1, 0.9), rule("hello", 0, 0.8)],
        }),
      ),
    ],
  ]),
);

function row(input: string, output: Json): LabelledRow {
  return { input, output, source: "import", group: "0000000000000000", split: "holdout", origin: `a.csv:${input}` };
}

const judged = judgeRows(program, [
  row("free", { label: "spam" }),
  row("free hello", "ham"),
  row("hello", { label: "spam" }),
  row("unknown", "ham"),
]);

describe("judgeRows()", () => {
  test("gives the columns of a proof, with -1 where nothing is answered", () => {
    expect(scoredRows(judged)).toEqual({
      confidence: [0.9, 0.9, 0.8, -1],
      predicted: [1, 1, 0, -1],
      right: [true, false, false, false],
    });
  });
});

describe("worstMistakes()", () => {
  test("names the wrong answers the program was surest of, with their origin", () => {
    expect(worstMistakes(judged, 2)).toEqual([
      {
        origin: "a.csv:free hello",
        input: "free hello",
        expected: "ham",
        answered: { label: "spam" },
        confidence: 0.9,
      },
      { origin: "a.csv:hello", input: "hello", expected: { label: "spam" }, answered: "ham", confidence: 0.8 },
    ]);
  });

  test("counts no answer as a mistake of no confidence", () => {
    expect(worstMistakes(judged, 10).at(-1)).toMatchObject({ origin: "a.csv:unknown", answered: null, confidence: 0 });
  });
});
