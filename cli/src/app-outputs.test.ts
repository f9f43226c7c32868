import { expect, test } from "vitest";
import { outputFor, schemaOutputs } from "./app-outputs.ts";

const LABEL = { type: "object", properties: { label: { type: "string", enum: ["ham", "spam"] } } };

test.each([
  ["an enum", { type: "string", enum: ["a", "b"] }, ["a", "b"]],
  ["a boolean", { type: "boolean" }, [true, false]],
  ["an object of one listed property", LABEL, [{ label: "ham" }, { label: "spam" }]],
  ["any text", { type: "string" }, undefined],
  ["two properties", { properties: { a: { enum: [1] }, b: { enum: [2] } } }, undefined],
  ["anything", true, undefined],
])("schemaOutputs() lists the answers of %s", (_name, schema, expected) => {
  expect(schemaOutputs(schema)).toEqual(expected);
});

test.each([
  ["spam", { label: "spam" }],
  ['{"label":"other"}', { label: "other" }],
  ["other", "other"],
])("outputFor() takes %j for the listed answer, for JSON, or for a text", (word, expected) => {
  expect(outputFor(word, schemaOutputs(LABEL) ?? [], LABEL)).toEqual(expected);
});

test("outputFor() keeps 42 a text where the schema wants one", () => {
  expect(outputFor("42", [], { type: "string" })).toBe("42");
});
