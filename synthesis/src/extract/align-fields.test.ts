import { textWords } from "@loopai/engine";
import { expect, test } from "vitest";
import { alignFields } from "./align-fields.ts";
import { fitPlatt } from "./fit-platt.ts";

const FIELDS = new Map([
  ["given", 0],
  ["town", 1],
]);
const aligned = (text: string, ...values: { name: string; value: string }[]) => {
  const tags = alignFields(textWords(text), values, FIELDS);
  return tags === undefined ? undefined : [...tags];
};

test("alignFields() takes a value as a run of words, whatever sign ends a part", () => {
  expect(aligned("Ann of New York, NY", { name: "given", value: "Ann" }, { name: "town", value: "New York" })).toEqual([
    1, 0, 3, 4, 0,
  ]);
});

test("alignFields() takes words that stand apart one by one, and gives up where one is missing", () => {
  expect(aligned("Ann & Bob Lee", { name: "given", value: "Ann Bob" })).toEqual([1, 0, 1, 0]);
  expect(aligned("Ann & Bob Lee", { name: "given", value: "Ann Eve" })).toBeUndefined();
});

test("alignFields() finds the second of two equal words behind the first", () => {
  expect(aligned("York to York", { name: "given", value: "York" }, { name: "town", value: "York" })).toEqual([1, 0, 3]);
});

test("fitPlatt() finds the logistic that the margins came from", () => {
  const margins = Array.from({ length: 4_000 }, (_, at) => (at % 100) / 10);
  const right = margins.map(
    (margin, at) => ((at * 2_654_435_761) % 1_000) / 1_000 < 1 / (1 + Math.exp(-(0.8 * margin - 2))),
  );

  const { slope, intercept } = fitPlatt(margins, right);

  expect(slope).toBeCloseTo(0.8, 0);
  expect(intercept).toBeCloseTo(-2, 0);
});
