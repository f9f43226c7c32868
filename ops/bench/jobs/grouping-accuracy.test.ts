import { expect, test } from "vitest";
import { groupingAccuracy } from "./grouping-accuracy.ts";

test("groupingAccuracy() counts a line only where its group is its event, no more and no less", () => {
  // The example of Zhu et al. 2019: six lines, the first two of which are found apart.
  expect(groupingAccuracy([0, 1, 2, 2, 3, 3], ["a", "a", "b", "b", "c", "c"])).toBeCloseTo(4 / 6, 12);
  expect(groupingAccuracy([0, 0, 0], ["a", "a", "b"])).toBe(0);
});
