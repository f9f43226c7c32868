import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Printer } from "./printer.ts";

test("Printer drops lines once its reader has gone away, and tells it once", () => {
  const stream = new PassThrough();
  let closed = 0;
  const printer = new Printer(stream, true, () => {
    closed += 1;
  });

  stream.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  stream.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  printer.line("late");

  expect([printer.closed, closed, stream.read()]).toEqual([true, 1, null]);
});

test.each([
  [true, false, "\u001b[1mx\u001b[22m"],
  [true, true, "x"],
  [false, false, "x"],
])("Printer colours on a terminal (%s) where colours are wanted (NO_COLOR %s)", (isTTY, noColor, expected) => {
  const printer = new Printer({ write: () => undefined, on: () => undefined, isTTY }, noColor);

  expect(printer.colors.bold("x")).toBe(expected);
});
