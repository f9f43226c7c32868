import { describe, expect, test } from "vitest";
import type { ClassCandidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import { outOfScopeCandidate } from "./out-of-scope-candidate.ts";

/** Six rows of two classes that the model knows, four of one that it takes for them, each fitting less well than the next. */
const EXAMPLES: Examples = {
  pointers: ["/text"],
  fields: Array.from({ length: 10 }, (_, at) => [`text ${at}`]),
  outputs: ["a", "b", "none"],
  classes: Int32Array.from([0, 0, 0, 1, 1, 1, 2, 2, 2, 2]),
  groups: Array.from({ length: 10 }, (_, at) => `group ${at}`),
};
const MODEL: ClassCandidate = {
  kind: "linear",
  answers: Int32Array.from([0, 0, 0, 1, 1, 1, 0, 0, 1, 2]),
  right: 7,
  scopeScores: () => Float64Array.from([9, 8, 3.5, 9, 8, 7, 3, 4, 7.5, 6]),
  make: () => ({
    steps: [{ kind: "linear", file: "w", calibration: { kind: "temperature", temperature: 1 } }],
    files: new Map(),
  }),
};

describe("outOfScopeCandidate()", () => {
  test("takes the lowest threshold under which enough of the answer's rows fall", () => {
    const candidate = outOfScopeCandidate(EXAMPLES, MODEL, { output: "none", recall: 0.5 });

    // One of four is recognised as it is; two more make it three, by which a half is reached with something to spare. One row of "a" is lost.
    expect([...candidate.answers]).toEqual([0, 0, 2, 1, 1, 1, 2, 2, 1, 2]);
    expect(candidate.right).toBe(8);
    const [step] = candidate.make().steps;
    expect(step).toMatchObject({
      otherwise: { answer: 2, below: expect.closeTo(4, 6), probability: (2 + 1) / (3 + 2) },
    });
  });

  test("changes no answer of a model that recognises enough as it is", () => {
    expect(outOfScopeCandidate(EXAMPLES, MODEL, { output: "none", recall: 0.05 }).answers).toEqual(MODEL.answers);
  });

  test("leaves a model as it is where no one asked, or no row has the answer", () => {
    expect(outOfScopeCandidate(EXAMPLES, MODEL, undefined)).toBe(MODEL);
    expect(outOfScopeCandidate(EXAMPLES, MODEL, { output: "other", recall: 0.9 })).toBe(MODEL);
  });
});
