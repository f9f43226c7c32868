import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { inferSchemas } from "../data/infer-schemas.ts";
import { checkSupport } from "../gate/check-support.ts";
import { SeededRandom } from "../learn/seeded-random.ts";
import { groupOf } from "../split/group-of.ts";
import { synthesize } from "../synthesize.ts";

interface Payment {
  readonly amount: number;
  readonly country: string;
  readonly age: number;
}

/** Payments with a rule behind them, every thirtieth decided otherwise. */
function payments(count: number, decide: (payment: Payment) => Json): readonly LabelledRow[] {
  const random = new SeededRandom(5);
  return Array.from({ length: count }, (_, at): LabelledRow => {
    const payment = {
      amount: random.below(1_000) / 10,
      country: ["DE", "FR", "US", "GB"][random.below(4)] ?? "DE",
      age: random.below(80),
    };
    const output = at % 30 === 29 ? decide({ ...payment, amount: 0, age: 40 }) : decide(payment);
    const split = at % 5 === 0 ? "holdout" : "train";
    return {
      input: { ...payment },
      output,
      source: "import",
      group: groupOf({ ...payment }),
      split,
      origin: `payments.csv:${at}`,
    };
  });
}

function rule({ amount, country, age }: Payment): string {
  if (amount > 70) return country === "DE" ? "review" : "block";
  return age < 18 ? "review" : "ok";
}

describe("a tree over numbers and categories", () => {
  test("is learnt by synthesize(), tells its questions, and is right where words say little", async () => {
    const rows = payments(500, rule);

    const { files, report } = await synthesize({ ...inferSchemas(rows), rows });

    const program = openDataProgram(files);
    expect(report).toMatchObject({ model: "tree", gate: { admitted: true } });
    expect(report.holdout?.value).toBeGreaterThan(0.93);
    for (const payment of [
      { amount: 90, country: "DE", age: 30 },
      { amount: 90, country: "FR", age: 30 },
      { amount: 10, country: "US", age: 12 },
      { amount: 10, country: "US", age: 60 },
    ]) {
      expect(program.execute({ ...payment })?.output).toBe(rule(payment));
    }
    const reasons = program.explain({ amount: 90, country: "DE", age: 30 })?.reasons.map(({ reason }) => reason);
    expect(reasons).toEqual([expect.stringMatching(/^amount is not under 7\d/), 'country is "DE"']);
    expect(checkSupport(files, rows)).toMatchObject({ passed: true });
  });

  test("answers numbers, with the mean error and its interval in the report", async () => {
    const rows = payments(400, ({ amount }) => Math.ceil((amount + 1) / 10.2));

    const { report } = await synthesize({ ...inferSchemas(rows), rows });

    const { value = 9, n, bootstrap95 = [9, 9] } = report.mean_absolute_error ?? {};
    expect(n).toBe(80);
    expect(value).toBeLessThan(0.6);
    expect(bootstrap95[0]).toBeLessThanOrEqual(value);
    expect(bootstrap95[1]).toBeGreaterThanOrEqual(value);
  });

  test("is no part of jobs on texts", async () => {
    const rows = Array.from({ length: 80 }, (_, at): LabelledRow => {
      const input = { text: `${at % 2 === 0 ? "win cash" : "see you"} ${at}` };
      return {
        input,
        output: at % 2 === 0 ? "spam" : "ham",
        source: "import",
        group: groupOf(input),
        split: "train",
        origin: `a:${at}`,
      };
    });

    const { report } = await synthesize({ ...inferSchemas(rows), rows });

    expect(report.portfolio.map(({ kind }) => kind)).not.toContain("tree");
    expect(report.mean_absolute_error).toBeUndefined();
  });

  test("is refused by the gate where a leaf is right on no labelled row", async () => {
    const rows = payments(300, rule);
    const { files } = await synthesize({ ...inferSchemas(rows), rows });
    const definition = JSON.parse(new TextDecoder().decode(files.get("program.json")));
    const [root] = definition.steps[0].nodes;
    const shifted = definition.steps[0].nodes.map((node: { yes?: number; no?: number }) =>
      node.yes === undefined ? node : { ...node, yes: node.yes + 2, no: (node.no ?? 0) + 2 },
    );
    expect(root).toBeDefined();
    const secret = { field: 1, is: "XX", yes: 1, no: 2 };
    definition.steps[0].nodes = [secret, { answer: 0, probability: 1 }, ...shifted];
    const forged = new Map([["program.json", new TextEncoder().encode(JSON.stringify(definition))]]);

    expect(checkSupport(forged, rows)).toMatchObject({ passed: false, finding: expect.stringContaining("leaves") });
  });
});
