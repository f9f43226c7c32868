import { proportion } from "@loopai/core";
import { expect, test } from "vitest";
import { fitWarnings, unfitRows } from "./fit-check.ts";

const LABELS = { type: "string", enum: ["a", "b"] };

test("fitWarnings() has nothing against a choice among answers, parts of a text, or a short text of a form", () => {
  expect(fitWarnings("Sort tickets by queue.", LABELS)).toEqual([]);
  expect(
    fitWarnings("", { type: "object", properties: { street: { type: "string" }, town: { type: "string" } } }),
  ).toEqual([]);
  expect(fitWarnings("", { type: "string", pattern: "^[A-Z]{2}$" })).toEqual([]);
  expect(fitWarnings("", { type: "string", maxLength: 40 })).toEqual([]);
  expect(fitWarnings("", true)).toEqual([]);
});

test("fitWarnings() says that any text is no choice, and what would do", () => {
  expect(fitWarnings("", { type: "string" })).toEqual([expect.stringContaining("list the answers by enum")]);
  expect(fitWarnings("", { type: "object", properties: { answer: { type: "string" } } })).toHaveLength(1);
});

test("fitWarnings() names the word that speaks of making something up", () => {
  expect(fitWarnings("Summarise the ticket in one line.", LABELS)[0]).toContain('speaks of "Summarise"');
  expect(fitWarnings("Is it an explanation?", LABELS)).toEqual([]);
});

test("unfitRows() speaks of answers that hardly repeat and are not made right, and of nothing else", () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    input: `mail ${at}`,
    output: `a letter of its own, number ${at * 7}`,
    source: "import" as const,
    group: "0123456789abcdef",
    split: "train" as const,
    origin: `mails.csv:${at}`,
  }));

  expect(unfitRows(rows, proportion(0, 40))).toEqual([
    expect.stringMatching(
      /^40 different answers stand in 40 rows, and 0 of 40 were made right out of fold: .*keep the LLM/,
    ),
  ]);
  expect(unfitRows(rows, proportion(8, 8))).toEqual([]);
  expect(
    unfitRows(
      rows.map((row, at) => ({ ...row, output: at % 3 })),
      proportion(0, 40),
    ),
  ).toEqual([]);
  expect(unfitRows(rows.slice(0, 10), proportion(0, 10))).toEqual([]);
});
