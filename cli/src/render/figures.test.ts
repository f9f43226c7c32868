import { describe, expect, test } from "vitest";
import { bytes, counted, decimal, duration, percent, proportion } from "./figures.ts";

describe("percent()", () => {
  test.each([
    [0.98642, "98.64 %"],
    [0.97, "97 %"],
    [1, "100 %"],
    [0.99999, "99.99 %"],
    [0.000001, "0.01 %"],
    [0, "0 %"],
  ])("writes %d as %s, never rounding up to all or down to nothing", (share, text) => {
    expect(percent(share)).toBe(text);
  });
});

describe("bytes()", () => {
  test.each([
    [999, "999 bytes"],
    [212_345, "212 KB"],
    [1_234, "1.23 KB"],
    [999_600, "1.0 MB"],
    [12_345_678, "12.3 MB"],
  ])("writes %d as %s", (value, text) => {
    expect(bytes(value)).toBe(text);
  });
});

describe("duration()", () => {
  test.each([
    [0.009, "9 µs"],
    [0.4231, "0.42 ms"],
    [42.4, "42 ms"],
    [1_900, "1.9 s"],
    [125_000, "2 min 05 s"],
  ])("writes %d ms as %s", (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

test.each([
  [0.9999, "0.999"],
  [1, "1.000"],
  [0.0004, "0.000"],
  [-2.5, "-2.500"],
])("decimal() writes %d as %s, never rounding up to certainty", (value, text) => {
  expect(decimal(value)).toBe(text);
});

test("counted() names one thing and several", () => {
  expect([counted(1, "row"), counted(4_105, "row"), counted(2, "class", "classes")]).toEqual([
    "1 row",
    "4,105 rows",
    "2 classes",
  ]);
});

test("proportion() says of how many and with which interval", () => {
  const text = proportion({ value: 0.5, n: 1_026, wilson95: [0.46951, 0.53049] });

  expect(text).toBe("50 % of 1,026 (95 % interval 47 % to 53 %)");
});
