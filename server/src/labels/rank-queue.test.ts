import type { AnswerRule } from "@loopai/runtime";
import { expect, test } from "vitest";
import { type LabelCandidate, rankQueue } from "./rank-queue.ts";

function candidate(group: string, confidence?: number, executionId: string | null = null): LabelCandidate {
  const answer = confidence === undefined ? undefined : { output: "ham", confidence };
  return { input: group, group, origin: `mine.csv:${group}`, executionId, answer };
}

const from = (threshold: number | null): AnswerRule => ({ threshold, classes: undefined });

const groupsOf = (ranked: readonly LabelCandidate[]) => ranked.map(({ group }) => group);

test("rankQueue() puts what is deferred or near even first, the least sure before, then the rest", () => {
  const candidates = [
    candidate("a", 0.99),
    candidate("b", 0.85),
    candidate("c", 0.52),
    candidate("d"),
    candidate("e", 0.93),
  ];

  const ranked = rankQueue(candidates, new Set(), from(0.9));

  expect(groupsOf(ranked)).toEqual(["d", "c", "b", "e", "a"]);
  expect(ranked.map(({ why }) => why)).toEqual([
    "the program knows no answer",
    "52 % sure: too little to answer",
    "85 % sure: too little to answer",
    "93 % sure: a check",
    "99 % sure: a check",
  ]);
});

test("rankQueue() gives one of each duplicate group, an execution before a row", () => {
  const ranked = rankQueue(
    [candidate("a", 0.6), candidate("a", 0.6, "run-1"), candidate("b", 0.7)],
    new Set(),
    from(0),
  );

  expect(groupsOf(ranked)).toEqual(["a", "b"]);
  expect(ranked[0]?.executionId).toBe("run-1");
  expect(ranked[0]?.why).toBe("60 % sure: near even");
});

test("rankQueue() leaves out groups that have a label", () => {
  const ranked = rankQueue([candidate("a", 0.5), candidate("b", 0.5)], new Set(["a"]), from(0));

  expect(groupsOf(ranked)).toEqual(["b"]);
});

test("rankQueue() keeps the order of the data where there is no program", () => {
  const ranked = rankQueue([candidate("b"), candidate("a")], new Set(), undefined);

  expect(groupsOf(ranked)).toEqual(["b", "a"]);
  expect(ranked[0]?.why).toBe("there is no program yet");
});

test("rankQueue() orders by confidence where everything is deferred", () => {
  const ranked = rankQueue([candidate("a", 0.95), candidate("b", 0.6)], new Set(), from(null));

  expect(groupsOf(ranked)).toEqual(["b", "a"]);
});
