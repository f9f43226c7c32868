import { describe, expect, test } from "vitest";
import { openDataProgram } from "../open-data-program.ts";
import { fixed, programFiles } from "../sample-program.test.fixture.ts";
import { nearestExamples } from "./nearest-examples.ts";

const program = openDataProgram(
  programFiles({ steps: [{ kind: "constant", answer: 0, calibration: fixed(1) }], inputs: [{ pointer: "/text" }] }),
);
const EXAMPLES = [
  { input: { text: "are you coming home for dinner" }, origin: "1" },
  { input: { text: "free prize, call now" }, origin: "2" },
  { input: { text: "FREE   prizes! Call now" }, origin: "3" },
  { input: { text: "qqq" }, origin: "4" },
  { input: { text: "Free prize, call NOW" }, origin: "5" },
];

describe("nearestExamples()", () => {
  test("lists what reads most alike first, the earlier of equals first", () => {
    const nearest = nearestExamples(program, { text: "free prize, call now" }, EXAMPLES, 3);

    expect(nearest.map(({ example }) => example.origin)).toEqual(["2", "5", "3"]);
    expect(nearest[0]?.similarity).toBeCloseTo(1, 12);
    expect(nearest[2]?.similarity).toBeLessThan(1);
  });

  test("leaves out what has nothing in common", () => {
    const nearest = nearestExamples(program, { text: "zzz" }, EXAMPLES, 5);

    expect(nearest).toEqual([]);
  });

  test("weighs rare words more than common ones", () => {
    const common = ["the cat", "the dog", "the cow", "the owl", "an emu"].map((text) => ({ input: { text } }));

    const nearest = nearestExamples(program, { text: "the emu" }, common, 1);

    expect(nearest[0]?.example.input.text).toBe("an emu");
  });

  test("reads only the fields of the program", () => {
    const examples = [
      { input: { text: "a cat", note: "free prize" } },
      { input: { text: "free prize", note: "a cat" } },
    ];

    const nearest = nearestExamples(program, { text: "free prize" }, examples, 5);

    expect(nearest.map(({ example }) => example)).toEqual([examples[1]]);
  });

  test("gives the same list every time, and none without examples", () => {
    const again = nearestExamples(program, { text: "call home" }, EXAMPLES, 4);

    const nearest = nearestExamples(program, { text: "call home" }, EXAMPLES, 4);

    expect(nearest).toEqual(again);
    expect(nearestExamples(program, { text: "call home" }, [], 4)).toEqual([]);
  });
});
