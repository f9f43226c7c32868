import { LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { findColumns } from "./find-columns.ts";
import type { Table } from "./table.ts";

const TEXTS = ["my card was stolen", "where is the money I sent", "the app does not open", "change my address please"];

function table(columns: Record<string, (at: number) => string>, rows = 40): Table {
  const names = Object.keys(columns);
  return {
    columns: names,
    rows: Array.from({ length: rows }, (_, at) => ({ line: at + 2, cells: names.map((name) => columns[name]?.(at)) })),
  };
}

const prose = (at: number): string => `${TEXTS[at % 4]} case ${at}`;
const few = (at: number): string => ["card", "transfer", "app"][at % 3] ?? "";

describe("findColumns()", () => {
  test("takes the column named like a label, and the text beside it", () => {
    const found = findColumns(table({ category: few, body: prose }), {}, "a.csv");

    expect(found).toMatchObject({ inputs: ["body"], label: "category" });
    expect(found.foundBy).toBe(
      'label "category": by its name, with 3 different values in 40 rows; input "body": what there is beside the label',
    );
  });

  test("finds a label without a telling name by its few values", () => {
    const found = findColumns(table({ v1: few, v2: prose }), {}, "a.csv");

    expect(found).toMatchObject({ inputs: ["v2"], label: "v1" });
  });

  test("of several columns with few values takes the last and names the others", () => {
    const found = findColumns(table({ a: prose, b: (at) => `p${at % 2}`, c: few }), {}, "a.csv");

    expect(found.label).toBe("c");
    expect(found.foundBy).toContain('the last of "b", "c"');
  });

  test("leaves out ids, dates, constants and what could give the answer away, and says so", () => {
    const columns = {
      tweet_id: (at: number) => `${570_306_133 + at}`,
      created: (at: number) => `2024-01-${(at % 28) + 1}`,
      source: () => "web",
      reason: (at: number) => (at % 3 === 0 ? "late" : "lost"),
      confidence: (at: number) => `0.${at}`,
      text: prose,
      sentiment: few,
    };

    const found = findColumns(table(columns), {}, "a.csv");

    expect(found).toMatchObject({ inputs: ["text"], label: "sentiment" });
    expect(found.foundBy).toContain('left out: "tweet_id", "created", "source", "reason", "confidence"');
  });

  test("takes several columns of text", () => {
    const found = findColumns(
      table({
        ticket_id: (at) => `T-${at}`,
        subject: (at) => `help ${at}`,
        body: prose,
        age: (at) => `${at}`,
        queue: few,
      }),
      {},
      "a.csv",
    );

    expect(found).toMatchObject({ inputs: ["subject", "body"], label: "queue" });
  });

  test("takes the longest column where every column looks like an id", () => {
    const found = findColumns(table({ id: (at) => `${at}`, code: () => "same", label: few }), {}, "a.csv");

    expect(found.inputs).toEqual(["code"]);
  });

  test("takes what the user named, in the user's order", () => {
    const found = findColumns(table({ a: few, b: prose, c: few }), { inputs: ["b", "a"], label: "c" }, "a.csv");

    expect(found).toMatchObject({ inputs: ["b", "a"], label: "c" });
  });

  test.each([
    [{ label: "d" }, /there is no column "d"; its columns are "a", "b"/],
    [{ inputs: ["x"] }, /there is no column "x"/],
    [{ inputs: ["a"], label: "a" }, /named both as input and as label/],
  ])("refuses %j", (choice, message) => {
    const find = () => findColumns(table({ a: few, b: prose }), choice, "a.csv");

    expect(find).toThrow(LoopaiError);
    expect(find).toThrow(message);
  });
});
