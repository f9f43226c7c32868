import { describe, expect, test } from "vitest";
import { normalQuantile } from "./normal.ts";

describe("normalQuantile()", () => {
  /** R: qnorm(c(0.5, 0.8, 0.95, 0.975, 0.9995)) to 15 digits. */
  test.for([
    { p: 0.5, z: 0 },
    { p: 0.8, z: 0.841621233572914 },
    { p: 0.95, z: 1.644853626951472 },
    { p: 0.975, z: 1.959963984540054 },
    { p: 0.9995, z: 3.290526731491895 },
  ])("agrees with R's qnorm at $p", ({ p, z }) => {
    const value = normalQuantile(p);

    expect(Math.abs(value - z)).toBeLessThan(1e-12);
  });

  test("normalQuantile() refuses 0 and 1, where the value is infinite", () => {
    for (const p of [0, 1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
