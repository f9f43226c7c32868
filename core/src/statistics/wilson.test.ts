import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proportion, wilsonInterval } from "./wilson.ts";

/** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
const PUBLISHED = [
  { k: 81, n: 263, interval: [0.2553, 0.3662] },
  { k: 15, n: 148, interval: [0.0624, 0.1605] },
  { k: 0, n: 20, interval: [0, 0.1611] },
  { k: 1, n: 29, interval: [0.0061, 0.1718] },
];

describe("wilsonInterval()", () => {
  test.for(PUBLISHED)("gives the published interval of $k in $n", ({ k, n, interval }) => {
    const computed = wilsonInterval(k, n);

    expect(computed.map((end) => Number(end.toFixed(4)))).toEqual(interval);
  });

  test("wilsonInterval() agrees with scipy 1.17 binomtest(950, 1000).proportion_ci(0.9, 'wilson')", () => {
    const [low, high] = wilsonInterval(950, 1000, 0.9);

    expect(low).toBeCloseTo(0.9373997965803907, 12);
    expect(high).toBeCloseTo(0.960171784503825, 12);
  });

  test("wilsonInterval() holds the estimate, stays in 0 to 1 and moves up with every success", () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n - 1 }), fc.constant(n)));

    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([k, n], confidence) => {
        const [low, high] = wilsonInterval(k, n, confidence);
        const next = wilsonInterval(k + 1, n, confidence);

        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
        expect(next[0] > low && next[1] > high).toBe(true);
      }),
    );
  });

  test("wilsonInterval() knows nothing of no rows", () => {
    const interval = wilsonInterval(0, 0);

    expect(interval).toEqual([0, 1]);
  });
});

describe("proportion()", () => {
  test("proportion() states value, rows and interval, and refuses a share of nothing", () => {
    const share = proportion(81, 263);

    expect(share).toEqual({ value: 81 / 263, n: 263, wilson95: wilsonInterval(81, 263) });
    expect(() => proportion(0, 0)).toThrow(RangeError);
  });
});
