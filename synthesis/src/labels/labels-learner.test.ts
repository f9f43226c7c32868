import type { Json, LabelledRow } from "@loopai/core";
import { ejectModule, openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { inferSchemas } from "../data/infer-schemas.ts";
import { SeededRandom } from "../learn/seeded-random.ts";
import { groupOf } from "../split/group-of.ts";
import { synthesize } from "../synthesize.ts";
import { bestThreshold } from "./best-threshold.ts";
import { labelSets } from "./label-sets.ts";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  billing: ["invoice", "refund", "charge"],
  shipping: ["parcel", "courier", "delivery"],
  urgent: ["immediately", "asap", "today"],
};
const FILLER = ["please", "my", "the", "again", "about", "was", "not", "still"];

function row(input: Json, output: Json, at: number): LabelledRow {
  const split = at % 5 === 0 ? "holdout" : "train";
  return { input, output, source: "import", group: groupOf(input), split, origin: `mail.csv:${at}` };
}

function mails(count: number, order: readonly string[] = ["billing", "shipping", "urgent"]): readonly LabelledRow[] {
  const random = new SeededRandom(3);
  return Array.from({ length: count }, (_, at) => {
    const topics = order.filter(() => random.below(5) < 2);
    const own = topics.map((topic) => WORDS[topic]?.[random.below(3)] ?? "");
    const filler = Array.from({ length: 6 }, () => FILLER[random.below(FILLER.length)] ?? "");
    return row({ text: [...filler, ...own, `${at}`].join(" ") }, { topics }, at);
  });
}

describe("several labels at once", () => {
  test("are learnt by synthesize(), each by itself, an empty list among the answers", async () => {
    const rows = mails(300);

    const { files, report } = await synthesize({ ...inferSchemas(rows), rows });

    const program = openDataProgram(files);
    expect(report).toMatchObject({ model: "labels", gate: { admitted: true } });
    expect(report.holdout?.value).toBeGreaterThan(0.9);
    expect(program.execute({ text: "please my refund was not the parcel again" })?.output).toEqual({
      topics: ["billing", "shipping"],
    });
    expect(program.execute({ text: "please the again" })?.output).toEqual({ topics: [] });
    expect(program.explain({ text: "my invoice" })?.reasons.map(({ reason }) => reason)).toContain("billing");
    const sure = program.execute({ text: "please my invoice was about the charge again" })?.confidence ?? 0;
    expect(sure).toBeGreaterThan(0.9);
  });

  test("answer alike once ejected", async () => {
    const rows = mails(120);
    const { files } = await synthesize({ ...inferSchemas(rows), rows });
    const program = openDataProgram(files);

    const url = `data:text/javascript;base64,${Buffer.from(ejectModule(files)).toString("base64")}`;
    const ejected = (await import(/* @vite-ignore */ url)) as { execute(input: Json): unknown };

    for (const { input } of rows.slice(0, 20)) expect(ejected.execute(input)).toEqual(program.execute(input));
  });

  test("are listed in the order of the schema, where rows follow it", () => {
    const order = ["urgent", "billing", "shipping"];
    const schema = { type: "object", properties: { topics: { type: "array", items: { enum: order } } } };

    expect(labelSets(mails(60, order), schema)?.labels).toEqual(order);
    expect(labelSets(mails(60), true)?.labels).toEqual(["billing", "shipping", "urgent"]);
  });

  test("are not what a choice, or lists that never repeat, are taken for", () => {
    const choice = Array.from({ length: 40 }, (_, at) => row({ text: `${at}` }, [at % 2 === 0 ? "a" : "b"], at));
    const unique = Array.from({ length: 40 }, (_, at) => row({ text: `${at}` }, [`x${at}`, `y${at}`], at));

    expect(labelSets(choice, true)).toBeUndefined();
    expect(labelSets(unique, true)).toBeUndefined();
  });
});

test("bestThreshold() moves where that is clearly better, and stays at nought where it is not", () => {
  const low = Float64Array.from([-0.1, -0.2, -0.3, -2, -2.1, -2.2, -2.3]);
  const holds = [true, true, true, false, false, false, false];

  expect(bestThreshold(low, holds)).toBeCloseTo(-1.15);
  expect(bestThreshold(Float64Array.from([1, 2, -1, -2]), [true, true, false, false])).toBe(0);
});
