import type { Certificate } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { labelled, rulesProgram } from "../gate/gate.test.fixture.ts";
import { evaluate } from "./evaluate.ts";

/** Answers spam with 0.9 and ham with 0.6. */
const PROGRAM = rulesProgram("prize|deal");
const ROWS = [
  ...labelled("hello", "ham", 6),
  ...labelled("prize", "spam", 2),
  ...labelled("deal", "ham", 1),
  ...labelled("lottery", "spam", 1),
];
const ALL = { threshold: 0, certificate: null };

describe("evaluate()", () => {
  test("evaluate() states accuracy with its interval, macro-F1 and calibration error over all rows", () => {
    const { rows, accuracy, macro_f1: macroF1, ece } = evaluate(PROGRAM, ROWS, ALL);

    expect(rows).toBe(10);
    expect(accuracy).toMatchObject({ value: 0.8, n: 10 });
    expect(accuracy.wilson95[0]).toBeLessThan(0.8);
    // ham: 6 right of 7 answered, 7 rows; spam: 2 right of 3 answered, 3 rows.
    expect(macroF1).toBeCloseTo((6 / 7 + 2 / 3) / 2, 12);
    // 7 rows at 0.6, 6 of them right; 3 rows at 0.9, 2 of them right.
    expect(ece).toBeCloseTo((Math.abs(6 - 7 * 0.6) + Math.abs(2 - 3 * 0.9)) / 10, 12);
  });

  test("evaluate() counts as answered what reaches the threshold", () => {
    const { answered, accuracy_of_answered: right } = evaluate(PROGRAM, ROWS, { threshold: 0.9, certificate: null });

    expect(answered).toMatchObject({ value: 0.3, n: 10 });
    expect(right).toMatchObject({ value: 2 / 3, n: 3 });
  });

  test("evaluate() answers nothing without a threshold and has no accuracy of it", () => {
    const { answered, accuracy_of_answered: right } = evaluate(PROGRAM, ROWS, { threshold: null, certificate: null });

    expect(answered.value).toBe(0);
    expect(right).toBeNull();
  });

  test("evaluate() takes each class's own threshold where the proof is per class", () => {
    const certificate: Certificate = {
      method: "ltt-fixed-sequence",
      accuracy: 0.95,
      delta: 0.05,
      rows: 100,
      answered: 70,
      correct: 70,
      lower_bound: 0.95,
      coverage: 0.7,
      split: "holdout",
      classes: [
        { output: "ham", threshold: 0.5, answered: 70, correct: 70 },
        { output: "spam", threshold: null, answered: 0, correct: 0 },
      ],
    };

    const { answered } = evaluate(PROGRAM, ROWS, { threshold: 0.5, certificate });

    expect(answered.value).toBe(0.7);
  });

  test("evaluate() lists classes by their rows, with a label that the program does not know", () => {
    const { classes } = evaluate(PROGRAM, [...ROWS, ...labelled("hello", "other", 1)], ALL);

    expect(classes).toEqual([
      { output: "ham", rows: 7, precision: 6 / 8, recall: 6 / 7 },
      { output: "spam", rows: 3, precision: 2 / 3, recall: 2 / 3 },
      { output: "other", rows: 1, precision: null, recall: 0 },
    ]);
  });

  test("evaluate() shows the surest mistakes first, at most ten, with their origin", () => {
    const { mistakes } = evaluate(PROGRAM, [...labelled("lottery", "spam", 20), ...labelled("deal", "ham", 1)], ALL);

    expect(mistakes).toHaveLength(10);
    expect(mistakes[0]).toEqual({
      origin: "deal:0",
      input: { text: "deal 0" },
      expected: "ham",
      answered: "spam",
      confidence: 0.9,
    });
  });

  test("evaluate() refuses to make figures of no rows", () => {
    expect(() => evaluate(PROGRAM, [], ALL)).toThrow(RangeError);
  });
});
