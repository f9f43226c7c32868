import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { binomialProbability } from "./binomial.ts";
import { clopperPearsonInterval, clopperPearsonLower, clopperPearsonUpper } from "./clopper-pearson.ts";

/** Computed at 60 digits; golden/vectors.py says how. */
const golden = z
  .object({
    bounds: z.array(z.object({ k: z.int(), n: z.int(), delta: z.number(), lower: z.number(), upper: z.number() })),
  })
  .parse(JSON.parse(readFileSync(new URL("./golden/vectors.json", import.meta.url), "utf8")));

const COUNTS = fc
  .integer({ min: 1, max: 5_000 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const DELTA = fc.double({ min: 1e-4, max: 0.5, noNaN: true });

/** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 5; last row: example of R's `binom.test`. */
const PUBLISHED = [
  { k: 81, n: 263, low: 0.2527, high: 0.3676, digits: 4 },
  { k: 15, n: 148, low: 0.0578, high: 0.1617, digits: 4 },
  { k: 0, n: 20, low: 0, high: 0.1684, digits: 4 },
  { k: 1, n: 29, low: 0.0009, high: 0.1776, digits: 4 },
  { k: 682, n: 925, low: 0.7076683, high: 0.7654066, digits: 7 },
];

describe("clopperPearsonInterval()", () => {
  test.for(PUBLISHED)("gives the published interval of $k in $n", ({ k, n, low, high, digits }) => {
    const interval = clopperPearsonInterval(k, n);

    expect(interval.map((end) => Number(end.toFixed(digits)))).toEqual([low, high]);
  });

  test("clopperPearsonInterval() covers the true share at least as often as it says, at every n up to 30", () => {
    const misses: string[] = [];

    for (let n = 1; n <= 30; n++) {
      const intervals = Array.from({ length: n + 1 }, (_, k) => clopperPearsonInterval(k, n, 0.9));
      for (let step = 1; step < 100; step++) {
        const p = step / 100;
        const covered = intervals.reduce(
          (sum, [low, high], k) => (low <= p && p <= high ? sum + binomialProbability(k, n, p) : sum),
          0,
        );
        if (covered < 0.9 - 1e-12) misses.push(`n=${n} p=${p}: ${covered}`);
      }
    }

    expect(misses).toEqual([]);
  });
});

describe("clopperPearsonLower()", () => {
  test.for(golden.bounds)("agrees with mpmath for $k in $n at $delta", ({ k, n, delta, lower, upper }) => {
    const bounds = [clopperPearsonLower(k, n, delta), clopperPearsonUpper(k, n, delta)] as const;

    expect(Math.abs(bounds[0] - lower)).toBeLessThan(1e-10 * Math.max(lower, 1e-3));
    expect(Math.abs(bounds[1] - upper)).toBeLessThan(1e-10 * Math.max(upper, 1e-3));
  });

  test("clopperPearsonLower() needs 59 right answers without an error for 95 %, and 299 for 99 %", () => {
    const bounds = [clopperPearsonLower(58, 58, 0.05), clopperPearsonLower(59, 59, 0.05)];

    expect(bounds[0]).toBeLessThan(0.95);
    expect(bounds[1]).toBeGreaterThan(0.95);
    expect(clopperPearsonLower(298, 298, 0.05)).toBeLessThan(0.99);
    expect(clopperPearsonLower(299, 299, 0.05)).toBeGreaterThan(0.99);
  });

  test("clopperPearsonLower() lies below the estimate, clopperPearsonUpper() above, and they mirror each other", () => {
    fc.assert(
      fc.property(COUNTS, DELTA, ({ k, n }, delta) => {
        const lower = clopperPearsonLower(k, n, delta);

        expect(lower).toBeLessThanOrEqual(k / n);
        expect(clopperPearsonUpper(k, n, delta)).toBeGreaterThanOrEqual(k / n);
        expect(clopperPearsonUpper(n - k, n, delta)).toBeCloseTo(1 - lower, 10);
      }),
      { numRuns: 100 },
    );
  });

  test("clopperPearsonLower() rises with every further right answer", () => {
    fc.assert(
      fc.property(COUNTS, DELTA, ({ k, n }, delta) => {
        fc.pre(k < n);

        expect(clopperPearsonLower(k + 1, n, delta)).toBeGreaterThan(clopperPearsonLower(k, n, delta));
      }),
      { numRuns: 100 },
    );
  });

  test("clopperPearsonLower() refuses counts and errors that make no sense", () => {
    const calls = [
      () => clopperPearsonLower(3, 2, 0.05),
      () => clopperPearsonLower(1, 2, 0),
      () => clopperPearsonUpper(0.5, 2, 0.1),
    ];

    for (const call of calls) expect(call).toThrow(RangeError);
  });
});
