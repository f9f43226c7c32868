import { expect, test } from "vitest";
import { inputFrom } from "./input-option.ts";

const ONE_FIELD = { type: "object", properties: { message: { type: "string" } }, required: ["message"] };
const TWO_FIELDS = { type: "object", properties: { subject: { type: "string" }, body: { type: "string" } } };

test.each([
  ["a text schema takes it as it is", { type: "string" }, "hi"],
  ["an object of one field takes it there", ONE_FIELD, { message: "hi" }],
  ["an object with one required field takes it there", { ...TWO_FIELDS, required: ["body"] }, { body: "hi" }],
])("inputFrom() places --text: %s", (_name, schema, expected) => {
  expect(inputFrom({ text: "hi" }, schema)).toEqual(expected);
});

test("inputFrom() names the fields where it cannot tell which one --text is", () => {
  expect(() => inputFrom({ text: "hi" }, TWO_FIELDS)).toThrow(
    `Cannot place --text: the app's input has the fields subject, body; give --input '{"subject":"...","body":"..."}'`,
  );
});

test.each([
  ["neither", {}, "give either --text or --input"],
  ["both", { text: "a", input: "1" }, "give either --text or --input"],
  ["no JSON", { input: "hello" }, "it is not JSON"],
])("inputFrom() refuses %s", (_name, options, message) => {
  expect(() => inputFrom(options, true)).toThrow(message);
});
