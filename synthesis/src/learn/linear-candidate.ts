/**
 * The linear model over hashed n-grams: counted once, trained in folds and whole, blended, calibrated, packed.
 *
 * Everything of it that looks at labels runs inside the folds, but for the blend and the temperature, which
 * are three numbers fitted on out-of-fold scores.
 */
import { COUNT_WEIGHTS, writeWeights } from "@loopai/engine";
import type { ClassCandidate } from "./candidate.ts";
import { blendScores, chooseBlend } from "./choose-blend.ts";
import { chooseFeatures } from "./choose-features.ts";
import { countFeatures } from "./count-features.ts";
import type { Examples } from "./examples.ts";
import { fitTemperature } from "./fit-temperature.ts";
import { scopeScores } from "./scope-scores.ts";
import { sharedBytes, sharedFloats, sharedInts } from "./growing-columns.ts";
import type { LearnOptions } from "./learn-options.ts";
import { nameFeatures } from "./name-features.ts";
import { packWeights } from "./pack-weights.ts";
import { foldCount, RECIPE } from "./recipe.ts";
import { trainInWorkers } from "./train-in-workers.ts";
import type { TrainingData } from "./training-data.ts";

const FILE = "weights.bin";
const WORDS = "words.txt";

export async function linearCandidate(
  examples: Examples,
  folds: Uint8Array,
  options: LearnOptions,
): Promise<ClassCandidate> {
  const { seed, signal, onProgress } = options;
  const { fields, classes, outputs } = examples;
  const classCount = outputs.length;
  const { settings, recipe } = chooseFeatures(examples);

  const counted = await countFeatures(
    fields,
    settings,
    (done) => onProgress({ stage: "counting", done, total: fields.length }),
    signal,
  );
  const data: TrainingData = {
    counted,
    classCount,
    classes: sharedInts(classes),
    folds: sharedBytes(folds),
    recipe,
    countWeights: COUNT_WEIGHTS,
    seed,
  };
  const scores = recipe.trainers.map(() => sharedFloats(fields.length * classCount));
  const total = foldCount(fields.length);
  let foldsDone = 0;
  onProgress({ stage: "folds", done: 0, total });
  const fitted = await trainInWorkers({
    data,
    scores,
    foldCount: total,
    onTask: ({ kind }) => {
      if (kind === "fold") onProgress({ stage: "folds", done: ++foldsDone, total });
    },
    signal,
  });
  onProgress({ stage: "training", done: 0, total: 1 });
  const blend = chooseBlend(scores, classes, classCount);
  const temperature = fitTemperature(blend.scores, classes, classCount);

  const pack = () => packWeights(blendScores(fitted.models, blend.shares), fitted, data, settings, RECIPE.weightLimits);
  return {
    kind: "linear",
    answers: blend.answers,
    right: blend.right,
    basis: { scores: blend.scores, temperature, weights: () => writeWeights(pack()) },
    scopeScores: (none) => scopeScores(blend.scores, classCount, none, temperature),
    make: () => {
      const weights = pack();
      return {
        steps: [{ kind: "linear", file: FILE, words: WORDS, calibration: { kind: "temperature", temperature } }],
        files: new Map([
          [FILE, writeWeights(weights)],
          [WORDS, new TextEncoder().encode(nameFeatures(weights, settings, fields))],
        ]),
      };
    },
  };
}
