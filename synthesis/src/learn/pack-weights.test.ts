import { type FeatureSettings, readWeights, rowScale, writeWeights } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import type { FittedModels } from "./fit-models.ts";
import { packWeights } from "./pack-weights.ts";
import { linearRecipe } from "./recipe.ts";
import { SeededRandom } from "./seeded-random.ts";
import type { TrainingData } from "./training-data.ts";

const SETTINGS: FeatureSettings = {
  fields: 1,
  words: true,
  shortestGram: 3,
  longestGram: 4,
  patterns: false,
  categoryField: -1,
};

/** A fit of `features` features with random weights, and the data that goes with it. */
function fit(features: number, classCount: number) {
  const random = new SeededRandom(1);
  const numbers = Int32Array.from({ length: features }, (_, feature) => feature);
  const fitted: FittedModels = {
    vocabulary: { ids: numbers, places: numbers, blocks: new Uint8Array(features), rowsOfFeature: numbers },
    rarities: { low: 1, step: 0.25, codes: new Uint8Array(features) },
    energies: new Float32Array(features).fill(1),
    models: [],
  };
  const counted = { hashes: numbers.map((number) => Math.imul(number, 0x9e3779b1)) };
  const data = {
    classCount,
    counted,
    recipe: linearRecipe({ classes: classCount, rows: 100, unspaced: false, hasCategory: false }),
  } as TrainingData;
  const matrix = Float32Array.from({ length: (features + 1) * classCount }, () => random.below(2_001) / 1_000 - 1);
  return { fitted, data, matrix };
}

describe("packWeights()", () => {
  test("keeps how the classes of a row differ, within a step of the row, where there is room", () => {
    const { fitted, data, matrix } = fit(50, 5);

    const packed = packWeights(matrix, fitted, data, SETTINGS, { bytes: 1_000_000, entries: 5 });

    const place = new Map([...data.counted.hashes].map((hash, feature) => [hash >>> 0, feature]));
    for (const [feature, hash] of packed.hashes.entries()) {
      const scale = rowScale(packed.scales[feature], packed.topScale);
      const row = (place.get(hash) ?? 0) * 5;
      const start = packed.starts[feature];
      for (let column = 1; column < 5; column++) {
        const difference = (packed.values[start + column] - packed.values[start]) * scale;
        expect(Math.abs(difference - (matrix[row + column] - matrix[row]))).toBeLessThan(scale * 1.01);
      }
    }
    expect(packed.values).toHaveLength(250);
  });

  test("keeps the largest entries of a row of too many", () => {
    const { fitted, data, matrix } = fit(50, 40);

    const packed = packWeights(matrix, fitted, data, SETTINGS, { bytes: 1_000_000, entries: 8 });

    expect(packed.values).toHaveLength(400);
    expect(packed.values.every((value) => Math.abs(value) > 60)).toBe(true);
  });

  test.each([2, 3, 100, 300])(
    "fits the file of %i classes into the bytes allowed, and keeps the largest",
    (classCount) => {
      const { fitted, data, matrix } = fit(400, classCount);

      const packed = packWeights(matrix, fitted, data, SETTINGS, { bytes: 2_500, entries: 300 });
      const bytes = writeWeights(packed);

      // The bytes of the head and the bias come on top.
      expect(bytes.length).toBeLessThan(2_500 + 100 + 4 * classCount);
      expect(bytes.length).toBeGreaterThan(1_500);
      expect(readWeights(bytes)).toEqual(packed);
    },
  );
});
