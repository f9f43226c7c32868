import { describe, expect, test } from "vitest";
import { labelled } from "../gate/gate.test.fixture.ts";
import { classFigures } from "./class-figures.ts";
import type { JudgedRow } from "./judged-row.ts";
import { rightOnUnlikeRows } from "./unlike-rows.ts";

const OUTPUTS = ["ham", "spam", "news"];

/** `count` rows of `expected` that are answered `answered`; undefined: not at all. */
function judged(expected: string, answered: string | undefined, count: number): readonly JudgedRow[] {
  return labelled(expected, expected, count).map((row) => ({
    row,
    answered: answered ?? null,
    predicted: answered === undefined ? -1 : OUTPUTS.indexOf(answered),
    confidence: answered === undefined ? -1 : 0.8,
    right: answered === expected,
  }));
}

const ROWS = [
  ...judged("ham", "ham", 60),
  ...judged("ham", "spam", 4),
  ...judged("spam", "spam", 30),
  ...judged("spam", undefined, 6),
];

describe("classFigures()", () => {
  test("states precision and recall of each class, the most frequent first", () => {
    const { by_class } = classFigures(ROWS, OUTPUTS);

    expect(by_class?.map(({ output, rows, answered }) => [output, rows, answered])).toEqual([
      ["ham", 64, 60],
      ["spam", 36, 34],
      ["news", 0, 0],
    ]);
    expect(by_class?.[1]).toMatchObject({ precision: 30 / 34, recall: 30 / 36, f1: 60 / 70 });
    expect(by_class?.[2]).toMatchObject({ precision: null, recall: null, f1: null });
  });

  test("lists what is taken for what, and what got no answer", () => {
    expect(classFigures(ROWS, OUTPUTS).confusions).toEqual([
      { expected: "spam", rows: 6 },
      { expected: "ham", answered: "spam", rows: 4 },
    ]);
  });

  test("states macro-F1 inside an interval that is the same every time", () => {
    const { macro_f1: first } = classFigures(ROWS, OUTPUTS);

    const [low, high] = first?.bootstrap95 ?? [0, 0];
    expect(first).toMatchObject({ value: (120 / 124 + 60 / 70) / 2, n: 100 });
    expect(low).toBeLessThan(first?.value ?? 0);
    expect(high).toBeGreaterThan(first?.value ?? 1);
    expect(classFigures(ROWS, OUTPUTS).macro_f1).toEqual(first);
  });

  test("says nothing of a program whose answers are no list", () => {
    expect(classFigures(ROWS, [])).toEqual({});
  });
});

describe("rightOnUnlikeRows()", () => {
  test("counts the quarter with most words that were never learnt from", () => {
    const train = labelled("ham", "ham", 300, { split: "train" });
    const rows = [...judged("ham", "ham", 240), ...judged("unheard", "ham", 80)];

    expect(rightOnUnlikeRows(rows, train)).toMatchObject({ value: 0, n: 80 });
  });

  test("says nothing where the quarter is too small or nothing is new", () => {
    const train = labelled("ham", "ham", 300, { split: "train" });

    expect(rightOnUnlikeRows(judged("unheard", "ham", 239), train)).toBeUndefined();
    expect(rightOnUnlikeRows(judged("ham", "ham", 240), train)).toBeUndefined();
  });
});
