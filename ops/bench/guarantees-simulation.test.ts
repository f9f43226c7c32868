import type { ScoredRows } from "@loopai/synthesis";
import { describe, expect, test } from "vitest";
import { loosest, rankedShares, simulateGuarantees } from "./guarantees-simulation.ts";
import { seededRandom } from "./seeded-random.ts";

const GUARANTEE = { accuracy: 0.95, delta: 0.05, per_class: false };

/** 10,000 rows; the share of wrong answers rises from 0 at the most confident to `last` at the least. */
function population(last: number): ScoredRows {
  const random = seededRandom(5);
  const shares = Array.from({ length: 10_000 }, (_, row) => row / 10_000);
  return {
    confidence: shares.map((share) => 1 - share),
    predicted: shares.map(() => 0),
    right: shares.map((share) => random() >= last * share ** 2),
  };
}

describe("rankedShares()", () => {
  test("rankedShares() has one entry a confidence and leaves rows without an answer out of it", () => {
    const shares = rankedShares({
      confidence: [0.5, 0.9, 0.5, -1],
      predicted: [0, 0, 0, -1],
      right: [false, true, true, false],
    });

    expect(shares).toEqual([
      { threshold: 0.9, covered: 0.25, right: 1 },
      { threshold: 0.5, covered: 0.75, right: 2 / 3 },
    ]);
    expect(loosest(shares, 0.9)?.threshold).toBe(0.9);
  });
});

describe("simulateGuarantees()", () => {
  test("simulateGuarantees() finds certified thresholds to hold where point estimates break the promise", () => {
    const figures = simulateGuarantees(population(0.35), GUARANTEE, 1_000, 200, seededRandom(1));

    expect(figures.of).toBe(200);
    expect(figures.broken).toBeLessThanOrEqual(18);
    expect(figures.naive_broken).toBeGreaterThan(60);
    expect(figures.coverage_ratio).toBeGreaterThan(0.6);
    expect(figures.coverage_ratio).toBeLessThan(1);
  });

  test("simulateGuarantees() covers nearly all of a population that keeps the promise throughout", () => {
    const figures = simulateGuarantees(population(0.03), GUARANTEE, 1_000, 50, seededRandom(1));

    expect(figures).toMatchObject({ broken: 0, naive_broken: 0 });
    expect(figures.coverage_ratio).toBeGreaterThan(0.95);
  });

  test("simulateGuarantees() has no ratio where nothing keeps the promise, and certifies next to nothing", () => {
    const wrong = population(0.35);
    const hopeless = { ...wrong, right: Array.from(wrong.right, (_, row) => row % 5 !== 0) };

    const figures = simulateGuarantees(hopeless, GUARANTEE, 300, 100, seededRandom(1));

    expect(figures.coverage_ratio).toBeNull();
    expect(figures.broken).toBeLessThanOrEqual(5);
  });
});
