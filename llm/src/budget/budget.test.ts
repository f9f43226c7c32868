import { LoopaiError } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CostEstimate, Model, ModelReply, ModelRequest } from "../model.ts";
import { Budget } from "./budget.ts";
import { budgetedModel } from "./budgeted-model.ts";
import { BUILT_IN_PRICES } from "./built-in-prices.ts";
import { guardedModel } from "../guarded-model.ts";
import { mergePrices } from "./prices.ts";

const REQUEST: ModelRequest = { purpose: "label", system: "", prompt: "", mostOutputTokens: 10 };

function estimate(usd: number, tokens: number): CostEstimate {
  const all = { inputTokens: tokens, cachedInputTokens: 0, outputTokens: 0, costUsd: usd };
  return { likely: all, most: all };
}

function reply(usd: number, tokens: number): ModelReply {
  const usage = { inputTokens: tokens, cachedInputTokens: 0, outputTokens: 0 };
  return { text: "", finish: "stop", usage, costUsd: usd, model: "m", durationMs: 1 };
}

/** Sets aside what fits, and says how the call is settled; what does not fit has nothing to settle. */
function reserved(budget: Budget, usd: number, tokens: number, taken: number): () => void {
  try {
    const reservation = budget.reserve("Cannot ask", estimate(usd, tokens));
    const usage = { inputTokens: tokens, cachedInputTokens: 0, outputTokens: 0 };
    return () => reservation.settle({ ...usage, costUsd: usd * taken });
  } catch (error) {
    if (!(error instanceof LoopaiError) || error.code !== "llm-budget-spent") throw error;
    return () => undefined;
  }
}

describe("a budget", () => {
  test("is never overspent, however many calls are under way, where calls take no more than was set aside", () => {
    const call = fc.record({
      usd: fc.float({ min: 0, max: 1, noNaN: true }),
      tokens: fc.nat(100),
      taken: fc.float({ min: 0, max: 1, noNaN: true }),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 40 }), (calls) => {
        const budget = new Budget([{ of: "this run", mostUsd: 2.5, mostTokens: 450 }]);
        const open: (() => void)[] = [];
        for (const { usd, tokens, taken, held } of calls) {
          const settle = reserved(budget, usd, tokens, taken);
          if (held) open.push(settle);
          else settle();
          expect(budget.spent.usd).toBeLessThanOrEqual(2.5 + 1e-9);
          expect(budget.spent.tokens).toBeLessThanOrEqual(450);
        }
        for (const settle of open) settle();
        expect(budget.spent.usd).toBeLessThanOrEqual(2.5 + 1e-9);
        expect(budget.spent.tokens).toBeLessThanOrEqual(450);
      }),
    );
  });

  test("names the cap that does not hold a call, and gives back what a failed call had set aside", async () => {
    let fail = true;
    const asked: string[] = [];
    const model: Model = {
      name: "p:m",
      estimate: () => estimate(0.6, 10),
      ask: async () => {
        asked.push("once");
        if (fail) throw new Error("down");
        return reply(0.5, 10);
      },
    };
    const budget = new Budget([
      { of: "this run", mostUsd: 1 },
      { of: "app spam this month", mostUsd: 100 },
    ]);
    const booked: unknown[] = [];
    const budgeted = budgetedModel(model, budget, {
      hold: (_, most) => ({ settle: (taken) => void booked.push([most.costUsd, taken?.costUsd]) }),
    });

    await expect(budgeted.ask(REQUEST)).rejects.toThrow("down");
    fail = false;
    await budgeted.ask(REQUEST);

    await expect(budgeted.ask(REQUEST)).rejects.toThrow(
      "Cannot ask p:m: the budget of this run is spent: 1.1000 USD of 1.0000 USD would be spent; allow more to go on",
    );
    expect(asked).toHaveLength(2);
    expect(booked).toEqual([
      [0.6, undefined],
      [0.6, 0.5],
    ]);
    expect(budget.spent).toEqual({ usd: 0.5, tokens: 10, calls: 1 });
  });
});

test("attempts that may be billed are taken as spent at their most, and the next is held anew", async () => {
  let attempts = 0;
  const model: Model = {
    name: "p:m",
    estimate: () => estimate(0.4, 10),
    ask: async ({ meter }) => {
      for (;;) {
        meter?.begin();
        attempts++;
        meter?.uncounted();
      }
    },
  };
  const budget = new Budget([{ of: "this run", mostUsd: 1 }]);

  await expect(budgetedModel(model, budget).ask(REQUEST)).rejects.toMatchObject({ code: "llm-budget-spent" });

  expect(attempts).toBe(2);
  expect(budget.spent).toMatchObject({ usd: 0.8, tokens: 20 });
});

describe("a guarded model", () => {
  const model: Model = { name: "p:m", estimate: () => estimate(0, 0), ask: async () => reply(0, 0) };

  test.each(["redacted", "hashed", "none"] as const)(
    "asks nothing under privacy %s, but for one on this machine",
    async (privacy) => {
      await expect(guardedModel(model, { privacy, local: false }).ask(REQUEST)).rejects.toMatchObject({
        code: "llm-forbidden",
      });
      expect((await guardedModel(model, { privacy, local: true }).ask(REQUEST)).finish).toBe("stop");
    },
  );

  test("asks under privacy full", async () => {
    expect((await guardedModel(model, { privacy: "full", local: false }).ask(REQUEST)).finish).toBe("stop");
  });
});

test("the user's prices stand over the built-in ones, each of which names its source", () => {
  for (const [name, price] of Object.entries(BUILT_IN_PRICES.models))
    expect([name, price.source]).toEqual([name, expect.stringMatching(/\d{4}/)]);
  const [name = ""] = Object.keys(BUILT_IN_PRICES.models);

  const merged = mergePrices(BUILT_IN_PRICES, { as_of: "2027-01-01", models: { [name]: { input: 1, output: 2 } } });

  expect(merged.models[name]).toEqual({ input: 1, output: 2 });
  expect(merged.as_of).toBe("2027-01-01");
});
