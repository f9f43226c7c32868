import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram, UNICODE_VERSION } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { learn } from "../learn/learn.ts";
import { groupOf } from "../split/group-of.ts";
import { inferSchemas } from "../data/infer-schemas.ts";
import { synthesize } from "../synthesize.ts";

const OPTIONS = { inputSchema: true, outputSchema: true, seed: 1, onProgress: () => undefined } as const;

function row(input: Json, output: Json, split: "train" | "holdout" = "train"): LabelledRow {
  return { input, output, source: "import", group: groupOf(input), split, origin: "app.log:1" };
}

const KINDS: readonly (readonly [event: string, line: (at: number) => string])[] = [
  ["closed", (at) => `Connection ${at} from 10.0.0.${at % 200} closed after ${at * 13} ms`],
  ["opened", (at) => `Accepted connection ${at} on port ${40_000 + at}`],
  ["slow", (at) => `Slow query took ${at * 31} ms: SELECT id FROM orders`],
];
const ROWS = Array.from({ length: 150 }, (_, at) => {
  const [event, line] = KINDS[at % 3] ?? ["", () => ""];
  return row({ system: "shop", line: line(at) }, event, at % 5 === 0 ? "holdout" : "train");
});

describe("templates of log lines", () => {
  test("are learnt by synthesize(), answer lines of an old template, and leave new ones to the program behind", async () => {
    const { files, report } = await synthesize({ ...inferSchemas(ROWS), rows: ROWS });
    const program = openDataProgram(files);

    expect(report.model).toMatch(/^template\+/);
    expect(report.gate.admitted).toBe(true);
    expect(program.execute({ system: "shop", line: "Accepted connection 999 on port 1" })).toMatchObject({
      output: "opened",
      confidence: expect.closeTo(0.99, 1),
    });
    const explained = program.explain({ system: "shop", line: "Slow query took 5 s: SELECT id FROM orders" });
    expect(explained?.reasons[0]?.reason).toBe("the template Slow query took <*> : SELECT id FROM orders");
    expect(program.explain({ system: "shop", line: "Disk is full" })?.step).not.toBe("template");
  });

  test("are no part of a program for texts that are no log lines", async () => {
    const words = ["red", "green", "blue", "grey"];
    const rows = Array.from({ length: 80 }, (_, at) =>
      row(
        { text: `a ${words[at % 4]} thing of kind ${String.fromCharCode(97 + (at % 26))}${at}x` },
        at % 4 < 2 ? "warm" : "cold",
      ),
    );
    const prose = rows.map((one, at) => ({
      ...one,
      input: { text: `thing ${words[at % 4]} ${words[(at >> 2) % 4]} ${words[(at >> 4) % 4]} ${"abcdefgh"[at % 8]}` },
    }));

    const { portfolio } = await learn(prose, OPTIONS);

    expect(portfolio.map(({ kind }) => kind)).not.toContain("template");
  });
});

describe("a template step", () => {
  const step = { kind: "template", line: 0, file: "t.json", probabilities: { line: 0.9, values: 0.8, word: 0.7 } };
  const open = (table: string, change: object = {}) =>
    openDataProgram(
      new Map([
        [
          "program.json",
          Buffer.from(
            JSON.stringify({
              format: "loopai-data-program/1",
              unicode: UNICODE_VERSION,
              inputs: [{ pointer: "/line" }],
              outputs: ["a"],
              steps: [{ ...step, ...change }],
            }),
          ),
        ],
        ["t.json", Buffer.from(table)],
      ]),
    );

  test.each([
    ["a class that is not there", '{"lines": {"x": 1}, "values": {}}', {}],
    ["a table that is none", '{"lines": {}, "values": [0]}', {}],
    ["a field that is not there", '{"lines": {}, "values": {}}', { line: 1 }],
  ])("with %s is refused", (_, table, change) => {
    expect(() => open(table, change)).toThrow(expect.objectContaining({ code: "program-invalid" }));
  });

  test("answers nothing for a line whose template it does not have, whatever the name", () => {
    const program = open('{"lines": {"took <*>": 0}, "values": {}}');

    expect(program.execute({ line: "took 5 ms" })).toEqual({ output: "a", confidence: 0.9 });
    expect(program.execute({ line: "__proto__" })).toBeUndefined();
  });

  test("finds a line by other values, or another name in one place, and is less sure of it", () => {
    const values = { "job of owner = <*> was set up": 0, "session opened for user ann": 0 };
    const program = open(JSON.stringify({ lines: {}, values }));

    expect(program.execute({ line: "job of owner=eve was set up" })).toEqual({ output: "a", confidence: 0.8 });
    expect(program.execute({ line: "session opened for user bob" })).toEqual({ output: "a", confidence: 0.7 });
    expect(program.execute({ line: "session closed for user ann" })).toBeUndefined();
    expect(program.execute({ line: "session opened for user bob now" })).toBeUndefined();
  });
});
