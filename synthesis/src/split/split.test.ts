import type { Json, LabelledRow } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addRows } from "./add-rows.ts";
import { groupOf } from "./group-of.ts";
import { labelRows } from "./label-rows.ts";
import { firstOfEachGroup, settleLabels } from "./settle-labels.ts";
import { splitOf } from "./split-of.ts";

function row(text: string, output: string, source: LabelledRow["source"] = "import"): LabelledRow {
  const group = groupOf({ text });
  return { input: { text }, output, source, group, split: splitOf(group), origin: "a.csv:2" };
}

describe("groupOf()", () => {
  test.each([
    ["Hello  World", "hello world"],
    ["CALL NOW", " call now "],
  ])("puts %j and %j, which read the same, into one group", (left, right) => {
    expect(groupOf({ text: left })).toBe(groupOf({ text: right }));
  });

  test.each([
    [{ text: "a b" }, { text: "a c" }],
    [
      { a: "x", b: "y" },
      { a: "y", b: "x" },
    ],
    [
      { a: "x y", b: "z" },
      { a: "x", b: "y z" },
    ],
    [
      { amount: 1, text: "t" },
      { amount: 2, text: "t" },
    ],
    ["a", { text: "a" }],
  ])("keeps %j and %j apart", (left, right) => {
    expect(groupOf(left)).not.toBe(groupOf(right));
  });

  test("does not look at the order of keys or at fields without text", () => {
    expect(groupOf({ b: "y", a: "x", c: "", d: null })).toBe(groupOf({ a: "x", b: "y" }));
  });

  test("has a form for every JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(groupOf(value as Json)).toMatch(/^[0-9a-f]{16}$/);
      }),
      { seed: 1 },
    );
  });

  // Data folders in use hold these: a change here would move their rows to other sides.
  test("stays what it was in published data", () => {
    expect([groupOf({ text: "Hello World" }), groupOf("Grüße, 50 €!"), groupOf([1, { a: null }])]).toEqual([
      "d75e493a867d22a3",
      "ac5610de679b37a3",
      "45d41bb66121a62f",
    ]);
  });
});

describe("splitOf()", () => {
  test("keeps a fifth of all groups for judging", () => {
    const groups = Array.from({ length: 10_000 }, (_, at) => groupOf(`text ${at}`));

    const share = groups.filter((group) => splitOf(group) === "holdout").length / groups.length;

    // Three standard deviations of a binomial share of 0.2 in 10,000.
    expect(Math.abs(share - 0.2)).toBeLessThan(0.012);
  });

  test("stays what it was in published data", () => {
    const sides = Array.from({ length: 12 }, (_, at) => splitOf(`000000000000000${at.toString(16)}`)[0]).join("");

    expect(sides).toBe("ttttttthhttt");
  });
});

describe("labelRows()", () => {
  test("names the file and line a row came from", () => {
    const [labelled] = labelRows([{ input: { text: "a" }, output: "x", line: 7, dev: false }], "mine.csv", "import");

    expect(labelled).toMatchObject({ origin: "mine.csv:7", source: "import", group: groupOf({ text: "a" }) });
  });

  test("takes a row at its word that asks for dev, but never out of the holdout", () => {
    const texts = Array.from({ length: 100 }, (_, at) => `text ${at}`);

    const labelled = labelRows(
      texts.map((text) => ({ input: text, output: "x", line: 1, dev: true })),
      "a.csv",
      "import",
    );

    expect(labelled.map((one) => one.split)).toEqual(
      texts.map((text) => (splitOf(groupOf(text)) === "holdout" ? "holdout" : "dev")),
    );
    expect(new Set(labelled.map((one) => one.split))).toEqual(new Set(["dev", "holdout"]));
  });
});

describe("addRows()", () => {
  test("adds nothing when the same file comes again", () => {
    const rows = [row("a", "x"), row("b", "y")];

    expect(addRows(rows, rows)).toEqual({ added: [], alreadyThere: 2, conflicting: 0 });
  });

  test("takes a row once, keeps what contradicts and counts it", () => {
    const incoming = [row("a", "y"), row("a", "y"), row("A ", "y"), row("c", "z")];

    const result = addRows([row("a", "x")], incoming);

    expect(result).toEqual({ added: [incoming[0], incoming[2], incoming[3]], alreadyThere: 1, conflicting: 2 });
  });

  test("takes a correction again that somebody went back to, so that it is the latest", () => {
    const [first, second] = [row("a", "x", "correction"), row("a", "y", "correction")];

    const result = addRows([first, second], [first, first]);

    expect(result).toMatchObject({ added: [first], alreadyThere: 1 });
  });

  test("takes a correction although an import says the same", () => {
    expect(addRows([row("a", "x")], [row("a", "x", "correction")]).added).toHaveLength(1);
  });
});

describe("settleLabels()", () => {
  test("lets the latest correction win over imports, reviews and earlier corrections", () => {
    const rows = [
      row("a", "correction 1", "correction"),
      row("A", "import"),
      row("a", "correction 2", "correction"),
      row("a", "review", "review"),
      row("b", "other"),
    ];

    const settled = settleLabels(rows);

    expect(settled.rows.map((one) => one.output)).toEqual([...Array<string>(4).fill("correction 2"), "other"]);
    expect(settled).toMatchObject({ conflicting: 1, disagreeing: [], groups: 2 });
    expect(settled.relabelled).toEqual(new Set([groupOf({ text: "a" })]));
  });

  test("leaves contradictions inside files as they are", () => {
    const rows = [row("a", "x"), row("a", "y"), row("a", "x")];

    expect(settleLabels(rows)).toEqual({
      rows,
      conflicting: 1,
      disagreeing: [{ origin: "a.csv:2", other: "a.csv:2" }],
      groups: 1,
      relabelled: new Set(),
    });
  });
});

describe("firstOfEachGroup()", () => {
  test("counts rows that read the same once", () => {
    const rows = [row("a b", "x"), row("A  b", "y"), row("c", "z")];

    expect(firstOfEachGroup(rows)).toEqual([rows[0], rows[2]]);
  });
});
