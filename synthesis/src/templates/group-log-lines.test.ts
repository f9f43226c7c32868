import { describe, expect, test } from "vitest";
import { groupLogLines } from "./group-log-lines.ts";

const opened = ["ann", "bob", "eve"].map((user) => `session opened for user ${user} by (uid=0)`);

describe("groupLogLines()", () => {
  test("puts lines together that differ in numbers, and names that take three values", () => {
    const { groups, templates } = groupLogLines([...opened, "took 3 ms", "took 11 ms", ...opened]);

    expect([...groups]).toEqual([0, 0, 0, 1, 1, 0, 0, 0]);
    expect(templates).toEqual([
      { template: "session opened for user <*> by ( uid = <*> )", lines: 6, example: opened[0] },
      { template: "took <*>", lines: 2, example: "took 3 ms" },
    ]);
  });

  test("keeps two values apart, and words that say what was done or are commands", () => {
    const lines = [
      ...opened.slice(0, 2),
      ...["Started", "Paused", "Resumed"].map((done) => `the virtual machine was ${done} just now`),
      ...["GET", "PUT", "POST"].map((verb) => `the client sent ${verb} just now`),
    ];

    expect(new Set(groupLogLines(lines).groups).size).toBe(lines.length);
  });

  test("has nothing to say of no lines", () => {
    expect(groupLogLines([])).toEqual({ groups: new Int32Array(), templates: [] });
  });
});
