import { type LabelledRow, LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { refuseTooFewRows, rowWarnings } from "./enough-rows.ts";
import { prepareRows } from "./prepare-rows.ts";

function rows(
  count: number,
  output: (at: number) => string,
  split: LabelledRow["split"] = "train",
): readonly LabelledRow[] {
  return Array.from({ length: count }, (_, at) => ({
    input: `text ${split} ${at}`,
    output: output(at),
    source: "import",
    group: `${split === "train" ? "a" : "b"}${String(at).padStart(15, "0")}`,
    split,
    origin: `a.csv:${at + 2}`,
  }));
}

function evenly(at: number): string {
  return `label ${at % 2}`;
}

describe("refuseTooFewRows()", () => {
  test.each([
    ["no row", [], /^Cannot learn a program: there are no labelled rows; add some/],
    [
      "one label",
      rows(50, () => "spam"),
      /all 50 rows, a\.csv:\d+ among them, have the label "spam"; add rows of a second label/,
    ],
    [
      "one row a label",
      rows(12, (at) => `label ${(at * 37 + 11) % 101}`),
      /each of the 12 labels has one row, such as a\.csv:\d+; add rows until labels repeat/,
    ],
    [
      "answers that seldom repeat",
      rows(90, (at) => `label ${(at * 37 + 11) % 50}`),
      /90 rows have 50 different labels, so most labels have one row; only a choice/,
    ],
    [
      "one label left to learn from",
      [...rows(5, () => "x"), ...rows(5, (at) => (at < 3 ? "x" : "y"), "holdout")],
      /of 10 rows 5 are kept for judging, and the 5 left to learn from have 1 label; add rows/,
    ],
  ])("refuses %s and says what would do", (_, given, message) => {
    const check = () => refuseTooFewRows(prepareRows(given));

    expect(check).toThrow(LoopaiError);
    expect(check).toThrow(message);
  });

  test("takes two labels of two rows", () => {
    const few = prepareRows(rows(4, evenly));

    const check = () => refuseTooFewRows(few);

    expect(check).not.toThrow();
  });
});

describe("rowWarnings()", () => {
  test("says nothing of enough rows of each label", () => {
    expect(rowWarnings(prepareRows([...rows(100, evenly), ...rows(60, evenly, "holdout")]))).toEqual([]);
  });

  test("names rare labels, a label that cannot be learnt, and too few rows to judge", () => {
    const train = rows(50, (at) => (at < 3 ? "rare" : "common"));
    const holdout = rows(20, (at) => (at === 7 ? "new" : "common"), "holdout");

    expect(rowWarnings(prepareRows([...train, ...holdout]))).toEqual([
      '1 of 2 labels have fewer than 10 rows to learn from ("rare" 3): add rows of them',
      'The label "new" stands only in rows kept for judging, such as a.csv:9: it cannot be learnt, add rows of it',
      "Rows kept for judging: 20, under 60: too few to judge; about 300 labelled rows would do",
    ]);
  });

  test("does not ask again what a person settled", () => {
    const given = [...rows(100, evenly), ...rows(60, evenly, "holdout")];
    const [corrected] = rows(1, () => "label 1").map((row) => ({ ...row, source: "correction" as const }));

    expect(rowWarnings(prepareRows([...given, ...(corrected === undefined ? [] : [corrected])]))).toEqual([]);
  });

  test("counts texts with contradicting labels", () => {
    const twice = rows(1, () => "label 1").map((row) => ({ ...row, input: "TEXT train 0" }));
    const given = [...rows(100, evenly), ...rows(60, evenly, "holdout"), ...twice];

    expect(rowWarnings(prepareRows(given))).toEqual([
      expect.stringMatching(
        /^Texts that carry different labels in different rows: 1, the first a\.csv:2 and a\.csv:2: one/,
      ),
    ]);
  });
});
