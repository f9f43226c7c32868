import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { binomialLowerTail, binomialProbability, binomialUpperTail } from "./binomial.ts";

/** Computed at 60 digits; golden/vectors.py says how. */
const golden = z
  .object({ tails: z.array(z.object({ k: z.int(), n: z.int(), p: z.number(), tail: z.number() })) })
  .parse(JSON.parse(readFileSync(new URL("./golden/vectors.json", import.meta.url), "utf8")));

describe("binomialUpperTail()", () => {
  test.for(golden.tails)("agrees with mpmath at k=$k, n=$n, p=$p", ({ k, n, p, tail }) => {
    const computed = binomialUpperTail(k, n, p);

    expect(Math.abs(computed - tail)).toBeLessThanOrEqual(1e-11 * Math.max(tail, 1e-3));
  });

  test("binomialUpperTail() and binomialLowerTail() share out all probability", () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));

    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), ([k, n], p) => {
        expect(binomialUpperTail(k, n, p) + binomialLowerTail(k - 1, n, p)).toBeCloseTo(1, 9);
      }),
      { numRuns: 300 },
    );
  });

  test("binomialUpperTail() is certain at k = 0 and refuses k over n", () => {
    const certain = binomialUpperTail(0, 5, 0.2);

    expect(certain).toBe(1);
    expect(() => binomialUpperTail(6, 5, 0.2)).toThrow(RangeError);
    expect(() => binomialUpperTail(1, 5, Number.NaN)).toThrow(RangeError);
  });
});

describe("binomialProbability()", () => {
  test("binomialProbability() is the count of sequences at a fair coin", () => {
    const probabilities = [0, 1, 2, 3, 4].map((k) => binomialProbability(k, 4, 0.5) * 16);

    for (const [k, sequences] of [1, 4, 6, 4, 1].entries()) expect(probabilities[k]).toBeCloseTo(sequences, 12);
  });

  test("binomialProbability() puts all weight on one end at p = 0 and p = 1", () => {
    const ends = [binomialProbability(0, 3, 0), binomialProbability(1, 3, 0), binomialProbability(3, 3, 1)];

    expect(ends).toEqual([1, 0, 1]);
  });
});
