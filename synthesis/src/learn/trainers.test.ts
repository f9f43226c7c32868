import { describe, expect, test } from "vitest";
import { scoreRow, trainSoftmax } from "./train-softmax.ts";
import { trainSvm } from "./train-svm.ts";
import type { WeighedRows } from "./weighed-rows.ts";

/** Rows of one feature and the bias: feature k speaks for class k % classCount. */
function telling(classCount: number): WeighedRows {
  const rows = 60;
  const features = classCount * 2;
  const feature = Array.from({ length: rows }, (_, row) => row % features);
  return {
    rows,
    features,
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * 2),
    ids: Int32Array.from(feature.flatMap((id) => [id, features])),
    values: new Float32Array(rows * 2).fill(1),
    classes: Int32Array.from(feature, (id) => id % classCount),
    classCount,
  };
}

function answers(weights: Float32Array, { rows, starts, ids, values, classCount }: WeighedRows): readonly number[] {
  const scores = new Float64Array(classCount);
  return Array.from({ length: rows }, (_, row) => {
    scoreRow(weights, ids, values, starts[row], starts[row + 1], scores);
    return scores.indexOf(Math.max(...scores));
  });
}

describe.each([2, 3, 7])("trainers with %i classes", (classCount) => {
  const data = telling(classCount);
  const ones = new Float32Array(data.features + 1).fill(1);

  test("trainSoftmax() learns what tells the classes apart, the same for the same seed", () => {
    const weights = trainSoftmax(data, ones, 1, 10);

    expect(answers(weights, data)).toEqual([...data.classes]);
    expect(trainSoftmax(data, ones, 1, 10)).toEqual(weights);
  });

  test("trainSvm() learns what tells the classes apart, the same for the same seed", () => {
    const weights = trainSvm(data, () => ones, 1, 1);

    expect(answers(weights, data)).toEqual([...data.classes]);
    expect(trainSvm(data, () => ones, 1, 1)).toEqual(weights);
  });

  test("trainSvm() keeps the rows of the first class outside its margin", () => {
    const weights = trainSvm(data, () => ones, 100, 1);
    const scores = new Float64Array(classCount);
    const row = data.classes.indexOf(1);

    scoreRow(weights, data.ids, data.values, data.starts[row], data.starts[row + 1], scores);

    expect(scores[1]).toBeGreaterThan(0.8);
  });
});
