import { describe, expect, test } from "vitest";
import { fitTemperature } from "./fit-temperature.ts";
import { SeededRandom } from "./seeded-random.ts";

describe("fitTemperature()", () => {
  test("finds the temperature that labels were drawn with", () => {
    const random = new SeededRandom(3);
    const uniform = (): number => (random.below(1_000_000) + 0.5) / 1_000_000;
    const rows = 4_000;
    const scores = Float32Array.from({ length: rows * 2 }, () => uniform() * 4);
    const classes = Int32Array.from({ length: rows }, (_, row) => {
      const difference = (scores[row * 2 + 1] - scores[row * 2]) / 0.5;
      return uniform() < 1 / (1 + Math.exp(-difference)) ? 1 : 0;
    });

    expect(fitTemperature(scores, classes, 2)).toBeCloseTo(0.5, 1);
  });

  test("leaves rows without an error below certainty", () => {
    const scores = Float32Array.from({ length: 200 }, (_, at) => at % 2);
    const classes = new Int32Array(100).fill(1);

    const temperature = fitTemperature(scores, classes, 2);

    const confidence = 1 / (1 + Math.exp(-1 / temperature));
    expect(confidence).toBeGreaterThan(0.95);
    expect(confidence).toBeLessThan(0.999);
  });
});
