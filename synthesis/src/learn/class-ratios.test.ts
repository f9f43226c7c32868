import { describe, expect, test } from "vitest";
import { classWeights, ratiosOfClass, sharedRatios } from "./class-ratios.ts";
import type { WeighedRows } from "./weighed-rows.ts";

/** Two features and the bias: feature 0 twice as heavy in class 0 as elsewhere, feature 1 alike in all three. */
const ROWS: WeighedRows = {
  rows: 3,
  features: 2,
  starts: Int32Array.of(0, 3, 6, 9),
  ids: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2),
  values: Float32Array.of(6, 4, 1, 2, 4, 1, 2, 4, 1),
  classes: Int32Array.of(0, 1, 2),
  classCount: 3,
};

/** |ln(p / q)| with one added to each feature's weight, by hand. */
function expected(own: number, ofClass: number, other: number, ofOthers: number): number {
  return Math.abs(Math.log((own + 1) / (ofClass + 2) / ((other + 1) / (ofOthers + 2))));
}

describe("ratiosOfClass()", () => {
  test("weighs a feature by how much its share in the class differs from that in all others", () => {
    const ratios = ratiosOfClass(classWeights(ROWS), 0, 1);

    expect(ratios[0]).toBeCloseTo(expected(6, 10, 4, 12), 5);
    expect(ratios[1]).toBeCloseTo(expected(4, 10, 8, 12), 5);
  });

  test("raises it to the power and leaves the bias alone", () => {
    const ratios = ratiosOfClass(classWeights(ROWS), 0, 0.5);

    expect(ratios[0]).toBeCloseTo(Math.sqrt(expected(6, 10, 4, 12)), 5);
    expect(ratios[2]).toBe(1);
  });
});

describe("sharedRatios()", () => {
  test("takes the largest ratio of all classes", () => {
    const sums = classWeights(ROWS);

    const shared = sharedRatios(sums, 1);

    const each = [0, 1, 2].map((classIndex) => ratiosOfClass(sums, classIndex, 1)[0] ?? 0);
    expect(shared[0]).toBe(Math.max(...each));
  });
});
