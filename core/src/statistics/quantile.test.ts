import { describe, expect, test } from "vitest";
import { quantile } from "./quantile.ts";

describe("quantile()", () => {
  test("quantile() gives what R's quantile(1:10) gives", () => {
    const sample = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    const quartiles = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(sample, p));

    expect(quartiles).toEqual([1, 3.25, 5.5, 7.75, 10]);
  });

  test("quantile() refuses an empty sample and a share over 1", () => {
    const calls = [() => quantile([], 0.5), () => quantile([1, 2], 1.5)];

    for (const call of calls) expect(call).toThrow(RangeError);
  });
});
