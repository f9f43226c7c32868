import { expect, test } from "vitest";
import { fitWarnings } from "./fit-check.ts";

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
