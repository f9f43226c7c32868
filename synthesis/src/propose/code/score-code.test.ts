import type { LabelledRow } from "@loopai/core";
import { expect, test } from "vitest";
import { groupOf } from "../../split/group-of.ts";
import type { CodePort, WrittenCode } from "../code-port.ts";
import { describeFailures } from "./describe-failures.ts";
import { isBetter, scoreCode } from "./score-code.ts";

const CODE: WrittenCode = { language: "javascript", entry: "program.js", files: new Map() };

function row(text: string, source: LabelledRow["source"] = "import"): LabelledRow {
  return { input: { text }, output: "a", source, group: groupOf({ text }), split: "train", origin: `a.csv:${text}` };
}

/** Every call throws what it was given, as hostile code would. */
const ECHO: CodePort = {
  ask: async (_, rows) =>
    rows.map((one) => ({
      row: one,
      answer: undefined,
      failure: "program-failed" as const,
      message: JSON.stringify(one.input),
    })),
  replay: async () => {
    throw new Error("is not asked here");
  },
};

test("what code throws on rows that are kept from the model never comes into a prompt", async () => {
  const dev = Array.from({ length: 10 }, (_, at) => row(`KEPTBACK ${at}`));
  const shown = Array.from({ length: 10 }, (_, at) => row(`shown ${at}`));

  const scored = await scoreCode(ECHO, CODE, { dev, shown });

  if (typeof scored === "string") throw new Error(scored);
  const said = JSON.stringify(describeFailures(scored));
  expect(said).toContain("shown 1");
  expect(said).not.toContain("KEPTBACK");
});

test("corrections are asked however many rows stand before them, and a program that misses fewer is the better one", async () => {
  const shown = [...Array.from({ length: 1_500 }, (_, at) => row(`shown ${at}`)), row("corrected", "correction")];

  const scored = await scoreCode(ECHO, CODE, { dev: [], shown });

  if (typeof scored === "string") throw new Error(scored);
  expect(scored.missed).toBe(1);
  expect(isBetter({ ...scored, missed: 0 }, { ...scored, right: 9 })).toBe(true);
  expect(isBetter({ ...scored, right: 9 }, scored)).toBe(true);
  expect(isBetter(scored, scored)).toBe(false);
});
