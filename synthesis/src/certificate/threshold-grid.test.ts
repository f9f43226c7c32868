import { describe, expect, test } from "vitest";
import { thresholdGrid } from "./threshold-grid.ts";

const CLAIM = { accuracy: 0.95, delta: 0.05 };
const scores = (count: number): number[] => Array.from({ length: count }, (_, row) => (row + 0.5) / count);
const answered = (sample: readonly number[], threshold: number): number =>
  sample.filter((score) => score >= threshold).length;

describe("thresholdGrid()", () => {
  test("thresholdGrid() stands on the answers that just bear one more error, the last threshold answering all", () => {
    const sample = scores(300);

    const grid = thresholdGrid(sample, 300, CLAIM);

    expect(grid.map((threshold) => answered(sample, threshold))).toEqual([93, 124, 153, 181, 208, 234, 260, 286, 300]);
    expect(grid.at(-1)).toBe(0);
  });

  test("thresholdGrid() starts where a fifth of a thousand rows is answered and has at most 40 thresholds", () => {
    const sample = scores(1_000);

    const grid = thresholdGrid(sample, 1_000, CLAIM);

    expect(answered(sample, grid[0] ?? 0)).toBe(181);
    expect(grid.length).toBeLessThanOrEqual(40);
    expect(grid).toEqual(grid.toSorted((left, right) => right - left));
  });

  test("thresholdGrid() starts without an error borne where one error would take most of the rows", () => {
    const sample = scores(100);

    const grid = thresholdGrid(sample, 100, CLAIM);

    expect(answered(sample, grid[0] ?? 0)).toBe(59);
  });

  test("thresholdGrid() scales the shares where there are more scores than rows", () => {
    const sample = scores(3_000);

    const grid = thresholdGrid(sample, 300, CLAIM);

    expect(answered(sample, grid[0] ?? 0)).toBe(930);
  });

  test("thresholdGrid() is empty where even no error among all rows proves nothing", () => {
    const grid = thresholdGrid(scores(58), 58, CLAIM);

    expect(grid).toEqual([]);
  });
});
