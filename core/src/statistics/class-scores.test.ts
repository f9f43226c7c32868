import { describe, expect, test } from "vitest";
import { classScores, macroF1 } from "./class-scores.ts";

describe("macroF1()", () => {
  test("macroF1() agrees with the example of scikit-learn's f1_score", () => {
    const scores = classScores([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], 3);

    expect(macroF1(scores)).toBeCloseTo(4 / 15, 12);
  });

  test("macroF1() leaves out a class that neither occurs nor is answered", () => {
    const scores = classScores([0, 0], [0, 0], 2);

    expect(macroF1(scores)).toBe(1);
    expect(scores[1]?.f1).toBeNull();
  });
});

describe("classScores()", () => {
  test("classScores() states precision of what was answered and recall of what occurs", () => {
    const [first] = classScores([0, 0, 0, 1], [0, 0, 1, 0], 2);

    expect(first).toEqual({ rows: 3, answered: 3, correct: 2, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });

  test("classScores() counts an unknown label against the class that was answered, and no answer against recall", () => {
    const [first] = classScores([-1, 0], [0, -1], 1);

    expect(first).toMatchObject({ rows: 1, answered: 1, correct: 0, precision: 0, recall: 0 });
  });

  test("classScores() refuses lengths that differ", () => {
    expect(() => classScores([0], [], 1)).toThrow(RangeError);
  });
});
