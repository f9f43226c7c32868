import { describe, expect, test } from "vitest";
import { raritiesOf } from "./rarity.ts";

describe("raritiesOf()", () => {
  test("follows 1 + ln((1 + n) / (1 + d)) to within half a step", () => {
    const rowsOfFeature = Int32Array.of(2, 3, 10, 100, 998);

    const { low, step, codes } = raritiesOf(rowsOfFeature, 999, 2);

    for (const [at, rows] of rowsOfFeature.entries()) {
      const exact = 1 + Math.log(1_000 / (1 + rows));
      expect(Math.abs(low + codes[at] * step - exact)).toBeLessThanOrEqual(step / 2 + 1e-6);
    }
  });

  test("puts the rarest feature at the top of the range", () => {
    expect(raritiesOf(Int32Array.of(2), 999, 2).codes[0]).toBe(255);
  });
});
