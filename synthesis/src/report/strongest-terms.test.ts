import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram, UNICODE_VERSION } from "@loopai/engine";
import { expect, test } from "vitest";
import { strongestTerms } from "./strongest-terms.ts";

function scorecard(weights: Readonly<Record<string, number>>) {
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "" }],
    outputs: ["ham", "spam"],
    steps: [
      {
        kind: "scorecard",
        bias: [0, 0],
        terms: Object.entries(weights).map(([term, weight]) => ({ term, weights: [0, weight] })),
        calibration: { kind: "temperature", temperature: 1 },
      },
    ],
  };
  return openDataProgram(new Map([["program.json", Buffer.from(JSON.stringify(definition))]]));
}

function row(input: string, output: Json): LabelledRow {
  return { input, output, source: "import", group: "0000000000000000", split: "train", origin: `a.csv:${input}` };
}

test("strongestTerms() puts frequent, telling words first and what is no word last", () => {
  const program = scorecard({ "!": 9, free: 2, "call now": 3, prize: 4, "<long-number>": 1 });
  const rows = ["FREE prize!", "free call now 09061701461", "Free!"].map((text) => row(text, "spam"));

  const [, spam] = strongestTerms(program, [...rows, row("see you", "ham")], ["ham", "spam"], 10);

  expect(spam?.terms.map(({ term }) => term)).toEqual([
    "free",
    "prize",
    "call now",
    "a number of five or more digits <long-number>",
    "!",
  ]);
});

test("strongestTerms() keeps to the count, and names none for an answer that is never given", () => {
  const program = scorecard({ free: 2, prize: 4 });

  const terms = strongestTerms(program, [row("free prize", "spam"), row("free", "ham")], ["ham", "spam"], 1);

  expect(terms).toEqual([
    { output: "ham", terms: [] },
    { output: "spam", terms: [{ term: "prize", weight: 4 }] },
  ]);
});
