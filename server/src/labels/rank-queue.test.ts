import type { AnswerRule } from "@loopai/runtime";
import { expect, test } from "vitest";
import { type LabelCandidate, rankQueue } from "./rank-queue.ts";

function candidate(
  group: string,
  confidence?: number,
  executionId: string | null = null,
  drawn?: LabelCandidate["drawn"],
): LabelCandidate {
  const answer = confidence === undefined ? undefined : { output: "ham", confidence };
  return { input: group, group, origin: `mine.csv:${group}`, executionId, answer, drawn };
}

const by = (sampler: string) => ({ sampler, disagreement: null });
const shadowed = {
  sampler: "disagreement",
  disagreement: { version: 3, status: "succeeded" as const, output: "spam" },
};

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

test("rankQueue() puts what was drawn for checking first, a shadow's disagreement before all, and says why it was drawn", () => {
  const candidates = [
    candidate("a", 0.5),
    candidate("b", 0.99, "run-b", by("uniform")),
    candidate("c", 0.6, "run-c", by("uncertainty")),
    candidate("d", 0.98, "run-d", shadowed),
    candidate("e", 0.7, "run-e", by("failures")),
    candidate("f", 0.8, "run-f", by("stratified")),
    candidate("g", 0.9, "run-g", by("constructor")),
  ];

  const ranked = rankQueue(candidates, new Set(), from(0));

  expect(ranked.map(({ group, why }) => `${group}: ${why}`)).toEqual([
    "d: drawn because v3 in shadow answers otherwise",
    "c: drawn because the program was not sure",
    "e: drawn because the call failed",
    "f: drawn because its answer is rare",
    "g: drawn by the sampler constructor",
    "b: drawn at random",
    "a: 50 % sure: near even",
  ]);
});

test("rankQueue() lets a sample stand for its group, whatever came before it", () => {
  const ranked = rankQueue(
    [
      candidate("a", 0.6, "run-1"),
      candidate("a", 0.6, "run-2", by("uniform")),
      candidate("a", 0.6, "run-3", shadowed),
      candidate("a", 0.6, "run-4", by("uniform")),
    ],
    new Set(),
    from(0),
  );

  expect(ranked.map(({ executionId }) => executionId)).toEqual(["run-3"]);
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
