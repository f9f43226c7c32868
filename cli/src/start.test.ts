import { readFileSync } from "node:fs";
import vm from "node:vm";
import { expect, test } from "vitest";

/** The starter's text as a script: Node takes the first line off, and no import is reached on an old Node. */
const STARTER = readFileSync(new URL("../bin/loopai.js", import.meta.url), "utf8").replace(/^#!.*\n/, "");

function start(node: string) {
  const lines: string[] = [];
  const process = { versions: { node }, exitCode: 0 };
  vm.runInNewContext(STARTER, { process, console: { error: (line: string) => lines.push(line) } });
  return { lines, exitCode: process.exitCode };
}

test.each(["12.22.12", "20.20.2", "24.14.9"])(
  "the starter says in one line on Node %s which Node is needed",
  (node) => {
    const { lines, exitCode } = start(node);

    expect(lines).toEqual([
      expect.stringContaining(`Cannot start on Node ${node}: Node 24.15.0 or newer is needed; get it from`),
    ]);
    expect(exitCode).toBe(1);
  },
);

test("the starter uses no syntax that Node 12 cannot parse", () => {
  expect(STARTER).not.toMatch(/\?\.|\?\?|=>|\bconst\b|\blet\b|`|\bclass\b|\basync\b/);
});
