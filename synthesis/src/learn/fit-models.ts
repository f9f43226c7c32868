/**
 * One whole fit of the linear models on some rows: select, weigh, scale, train.
 *
 * Everything that looks at labels happens here, on the rows given, so that a fold is held out of all of it.
 */
import { classWeights, ratiosOfClass, sharedRatios } from "./class-ratios.ts";
import { type Rarities, raritiesOf } from "./rarity.ts";
import { RECIPE, type Trainer } from "./recipe.ts";
import { selectFeatures, type Vocabulary } from "./select-features.ts";
import { scoreRow, trainSoftmax } from "./train-softmax.ts";
import { trainSvm } from "./train-svm.ts";
import type { RowSet, TrainingData } from "./training-data.ts";
import { type WeighedRows, weighRows } from "./weighed-rows.ts";

export interface FittedModels {
  readonly vocabulary: Vocabulary;
  readonly rarities: Rarities;
  /** Sum of squared values of each feature over the rows: how much it takes part. */
  readonly energies: Float32Array;
  /** One matrix a trainer, scaled to a spread of one: feature f for class k at `f * classes + k`, bias last. */
  readonly models: readonly Float32Array[];
}

export function fitModels(data: TrainingData, rows: RowSet): FittedModels {
  const vocabulary = selectFeatures(data, rows);
  const rarities = raritiesOf(vocabulary.rowsOfFeature, rows.length, RECIPE.fewestRowsOfFeature);
  const weighed = weighRows(data, rows, vocabulary, rarities);
  const sums = classWeights(weighed);
  const models = data.recipe.trainers.map((trainer) => {
    const weights = train(trainer, weighed, sums, data.seed);
    const spread = spreadOf(weights, weighed);
    return spread > 0 ? weights.map((weight) => weight / spread) : weights;
  });
  return { vocabulary, rarities, energies: energiesOf(weighed), models };
}

function train(
  trainer: Trainer,
  weighed: WeighedRows,
  sums: ReturnType<typeof classWeights>,
  seed: number,
): Float32Array {
  if (trainer.kind === "softmax") {
    return trainSoftmax(weighed, sharedRatios(sums, trainer.ratioPower), seed, RECIPE.softmaxEpochs);
  }
  return trainSvm(weighed, scalesFor(trainer, sums), trainer.cost, seed);
}

function scalesFor(
  trainer: Trainer & { readonly kind: "svm" },
  sums: ReturnType<typeof classWeights>,
): (classIndex: number) => Float32Array {
  switch (trainer.ratio) {
    case "per-class":
      return (classIndex) => ratiosOfClass(sums, classIndex, trainer.ratioPower);
    case "shared": {
      const shared = sharedRatios(sums, trainer.ratioPower);
      return () => shared;
    }
    case "none": {
      const ones = new Float32Array(sums.features + 1).fill(1);
      return () => ones;
    }
  }
}

/** Mean standard deviation of a row's scores: what makes the scores of different trainers comparable. */
function spreadOf(weights: Float32Array, { rows, starts, ids, values, classCount }: WeighedRows): number {
  const scores = new Float64Array(classCount);
  const looked = Math.min(rows, RECIPE.spreadRows);
  let sum = 0;
  for (let row = 0; row < looked; row++) {
    scoreRow(weights, ids, values, starts[row], starts[row + 1], scores);
    let mean = 0;
    for (const score of scores) mean += score / classCount;
    let square = 0;
    for (const score of scores) square += (score - mean) ** 2;
    sum += Math.sqrt(square / classCount);
  }
  return sum / looked;
}

function energiesOf({ features, rows, starts, ids, values }: WeighedRows): Float32Array {
  const energies = new Float32Array(features);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1] - 1; at++) energies[ids[at]] += values[at] * values[at];
  }
  return energies;
}
