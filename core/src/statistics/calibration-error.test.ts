import { describe, expect, test } from "vitest";
import { expectedCalibrationError } from "./calibration-error.ts";

describe("expectedCalibrationError()", () => {
  test("expectedCalibrationError() weighs each bin's gap by its rows", () => {
    // Bin (0.9, 1]: mean 0.95, 1 of 2 right: gap 0.45. Bin (0.5, 0.6]: mean 0.6, 1 of 2 right: gap 0.1.
    const error = expectedCalibrationError([0.92, 0.98, 0.6, 0.6], [true, false, true, false]);

    expect(error).toBeCloseTo((2 * 0.45 + 2 * 0.1) / 4, 12);
  });

  test("expectedCalibrationError() lets errors cancel inside a bin but not between bins", () => {
    const inside = expectedCalibrationError([0.75, 0.75, 0.75, 0.75], [true, true, true, false]);
    const between = expectedCalibrationError([0.95, 0.55], [false, true]);

    expect(inside).toBe(0);
    expect(between).toBeCloseTo((0.95 + 0.45) / 2, 12);
  });

  test("expectedCalibrationError() puts 0 into the first bin and 1 into the last", () => {
    const error = expectedCalibrationError([0, 1], [false, true]);

    expect(error).toBe(0);
  });

  test("expectedCalibrationError() refuses lengths that differ and confidences outside 0 to 1", () => {
    const calls = [() => expectedCalibrationError([0.5], []), () => expectedCalibrationError([1.5], [true])];

    for (const call of calls) expect(call).toThrow(RangeError);
  });
});
