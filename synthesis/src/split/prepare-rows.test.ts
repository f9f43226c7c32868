import { type LabelledRow, LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { prepareRows } from "./prepare-rows.ts";

function row(
  text: string,
  output: string,
  split: LabelledRow["split"],
  source: LabelledRow["source"] = "import",
): LabelledRow {
  const group = Buffer.from(text.trim().toLowerCase().padEnd(8, "_").slice(0, 8)).toString("hex");
  return { input: { text }, output, source, group, split, origin: `a.csv:${text}` };
}

const ROWS = [
  row("a", "x", "train"),
  row("b", "y", "train"),
  row("c", "x", "holdout"),
  row("d", "y", "dev"),
  row("e", "y", "holdout", "review"),
  row("f", "x", "train", "correction"),
];

function texts(rows: readonly LabelledRow[]): readonly string[] {
  return rows.map(({ origin }) => origin.slice(6)).toSorted();
}

describe("prepareRows()", () => {
  test("puts rows on their sides and counts", () => {
    const prepared = prepareRows([...ROWS, row("A", "y", "train")]);

    expect(texts(prepared.train)).toEqual(["A", "a", "b", "f"]);
    expect(texts(prepared.dev)).toEqual(["d"]);
    expect(texts(prepared.holdout)).toEqual(["c", "e"]);
    expect(texts(prepared.evidence)).toEqual(["c"]);
    expect(texts(prepared.pinned)).toEqual(["f"]);
    expect(prepared).toMatchObject({ groups: 6, conflicting: 1 });
  });

  test("pins a correction of a holdout row to a learnt answer and judges by the others; one to another answer only judges", () => {
    const corrected = [row("c", "y", "holdout", "correction"), row("g", "new", "holdout", "correction")];

    const prepared = prepareRows([...ROWS, ...corrected]);

    expect(texts(prepared.pinned)).toEqual(["c", "f"]);
    expect(texts(prepared.holdout)).toEqual(["e", "g"]);
    expect(texts(prepared.evidence)).toEqual(["c"]);
    expect(texts(prepared.train)).toEqual(["a", "b", "f"]);
  });

  test("knows in which order the training rows came", () => {
    const { train, arrival } = prepareRows(ROWS);

    const came = train.toSorted(
      (left, right) => (arrival[train.indexOf(left)] ?? 0) - (arrival[train.indexOf(right)] ?? 0),
    );
    expect(came.map(({ origin }) => origin)).toEqual(["a.csv:a", "a.csv:b", "a.csv:f"]);
  });

  test("gives the same rows in the same order, and the same fingerprint, however they came", () => {
    expect({ ...prepareRows(ROWS.toReversed()), arrival: null }).toEqual({ ...prepareRows(ROWS), arrival: null });
  });

  test("has another fingerprint when one label differs", () => {
    const changed = ROWS.with(0, row("a", "y", "train"));

    expect(prepareRows(changed).fingerprint).not.toBe(prepareRows(ROWS).fingerprint);
  });

  test("counts texts that read the same once in the holdout, the imported one first", () => {
    const { holdout, evidence } = prepareRows([row("C", "x", "holdout", "review"), ...ROWS, row("C ", "x", "holdout")]);

    expect(holdout).toHaveLength(2);
    expect(evidence).toHaveLength(1);
  });

  test("does not learn from a text that another row shows to proposers", () => {
    const { train } = prepareRows([...ROWS, row("D", "y", "train")]);

    expect(train.map(({ origin }) => origin)).not.toContain("a.csv:D");
  });

  test("refuses rows that read the same on both sides", () => {
    const straddling = [...ROWS, row("C", "x", "train")];

    const prepare = () => prepareRows(straddling);

    expect(prepare).toThrow(LoopaiError);
    expect(prepare).toThrow(/^Cannot split rows: a.csv:c is kept for judging/);
  });
});
