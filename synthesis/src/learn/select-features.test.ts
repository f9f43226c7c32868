import { describe, expect, test } from "vitest";
import { linearRecipe, RECIPE } from "./recipe.ts";
import { selectFeatures } from "./select-features.ts";
import type { TrainingData } from "./training-data.ts";

/** 40 rows of two classes; each of `rowsOf` lists the rows that have the feature of its place. */
function dataOf(rowsOf: readonly (readonly number[])[], mostFeatures: number): TrainingData {
  const features = Array.from({ length: 40 }, (_, row) =>
    rowsOf.flatMap((rows, id) => (rows.includes(row) ? [id] : [])),
  );
  const starts = [0];
  for (const ids of features) starts.push((starts.at(-1) ?? 0) + ids.length);
  const ids = Int32Array.from(features.flat());
  return {
    counted: {
      rows: 40,
      starts: Int32Array.from(starts),
      ids,
      counts: new Uint8Array(ids.length).fill(1),
      features: rowsOf.length,
      hashes: Int32Array.from(rowsOf.keys()),
      blocks: new Uint8Array(rowsOf.length),
    },
    classCount: 2,
    classes: Int32Array.from({ length: 40 }, (_, row) => row % 2),
    folds: new Uint8Array(40),
    recipe: { ...linearRecipe({ classes: 2, rows: 100, unspaced: false, hasCategory: false }), mostFeatures },
    countWeights: new Float64Array(256).fill(1),
    seed: 1,
  };
}

const ALL = Array.from({ length: 40 }, (_, row) => row);
const EVEN = ALL.filter((row) => row % 2 === 0);
const FIRST_HALF = ALL.slice(0, 20);

describe("selectFeatures()", () => {
  test("takes those that tell classes apart when not all have room", () => {
    const data = dataOf([FIRST_HALF, EVEN, FIRST_HALF, EVEN.slice(0, 15)], 2);

    expect([...selectFeatures(data, Int32Array.from(ALL)).ids]).toEqual([1, 3]);
  });

  test("leaves out features of every row and of too few", () => {
    const data = dataOf([ALL, EVEN, ALL.slice(0, RECIPE.fewestRowsOfFeature - 1)], 10);

    expect([...selectFeatures(data, Int32Array.from(ALL)).ids]).toEqual([1]);
  });

  test("looks at no row but those given", () => {
    // Feature 0 tells the classes apart in the rows that are held out only.
    const data = dataOf(
      [
        [...EVEN.slice(10), 1, 3, 5, 2],
        [0, 2, 4, 6],
      ],
      1,
    );

    const { ids, rowsOfFeature } = selectFeatures(data, Int32Array.from(FIRST_HALF));

    expect([...ids]).toEqual([1]);
    expect([...rowsOfFeature]).toEqual([4]);
  });
});
