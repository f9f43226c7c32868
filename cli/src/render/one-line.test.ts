import { expect, test } from "vitest";
import { oneLine } from "./one-line.ts";

test.each([
  ["a\u001b[31mb\u0007c", "a [31mb c"],
  ["first\r\nsecond\tthird", "first second third"],
  ["\u202etxt.exe", "txt.exe"],
  ["half \ud83d of a pair", "half of a pair"],
  ["whole 😀 pair", "whole 😀 pair"],
])("oneLine() lets nothing through that could move a cursor: %j", (text, expected) => {
  const line = oneLine(text);

  expect(line).toBe(expected);
});

test("oneLine() cuts between characters and marks the cut", () => {
  const line = oneLine("abc😀def", 5);

  expect(line).toBe("abc…");
});
