import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDataProgram } from "../open-data-program.ts";
import { programFiles } from "../sample-program.test.fixture.ts";
import { fieldNumber } from "./tree-runner.ts";

const INPUTS = [{ pointer: "/amount" }, { pointer: "/country" }];

function open(nodes: readonly object[]) {
  return openDataProgram(programFiles({ inputs: INPUTS, outputs: ["ok", "block"], steps: [{ kind: "tree", nodes }] }));
}

const NODES = [
  { field: 0, below: 10, yes: 1, no: 2 },
  { answer: 0, probability: 0.9 },
  { field: 1, is: "DE", yes: 3, no: 4 },
  { answer: 0, probability: 0.8 },
  { answer: 1, probability: 0.7 },
];

describe("a tree step", () => {
  test.each([
    [{ amount: 9.99 }, "ok", 0.9],
    [{ amount: 10, country: "DE" }, "ok", 0.8],
    [{ amount: 10, country: "FR" }, "block", 0.7],
    [{ amount: "x" }, "block", 0.7],
    [{}, "block", 0.7],
  ])("answers %j by its questions", (input, output, confidence) => {
    expect(open(NODES).execute(input)).toEqual({ output, confidence });
  });

  test("tells the questions and what they came to", () => {
    expect(
      open(NODES)
        .explain({ amount: 12, country: "DE" })
        ?.reasons.map(({ reason }) => reason),
    ).toEqual(["amount is not under 10", 'country is "DE"']);
  });

  test.each<[string, readonly object[]]>([
    [
      "leads back to itself",
      [
        { field: 0, below: 1, yes: 0, no: 1 },
        { answer: 0, probability: 1 },
      ],
    ],
    [
      "leads nowhere",
      [
        { field: 0, below: 1, yes: 1, no: 2 },
        { answer: 0, probability: 1 },
      ],
    ],
    [
      "asks a field that is not there",
      [
        { field: 2, below: 1, yes: 1, no: 1 },
        { answer: 0, probability: 1 },
      ],
    ],
    ["answers a class that is not there", [{ answer: 2, probability: 1 }]],
    ["has no nodes", []],
  ])("that %s is refused when the program is opened", (_, nodes) => {
    expect(() => open(nodes)).toThrow(/Cannot open data program/);
  });

  test("never throws, whatever the input", () => {
    const program = open(NODES);
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(["ok", "block"]).toContain(program.execute(input as never)?.output);
      }),
    );
  });
});

test.each([
  ["12.5", 12.5],
  ["-0.5e3", -500],
  ["", Number.NaN],
  ["0x10", Number.NaN],
  [" 1", Number.NaN],
  ["1,000", Number.NaN],
  ["Infinity", Number.NaN],
])("fieldNumber() of %j is %d", (text, value) => {
  expect(fieldNumber(text)).toBe(value);
});
