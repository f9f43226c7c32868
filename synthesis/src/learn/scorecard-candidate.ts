/**
 * At most 300 words, pairs and shapes, each with a weight a class: a program that a person can read.
 *
 * Terms are chosen by chi-squared and weighed by the softmax trainer, present or not, inside each fold.
 */
import { scorecardTerms } from "@loopai/engine";
import { bestClasses, countRight } from "./best-classes.ts";
import type { ClassCandidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import { fitTemperature } from "./fit-temperature.ts";
import { RECIPE } from "./recipe.ts";
import { scoreRow, trainSoftmax } from "./train-softmax.ts";
import type { WeighedRows } from "./weighed-rows.ts";

/** Undefined where there are too many classes for a person to read it. */
export function scorecardCandidate(examples: Examples, folds: Uint8Array, seed: number): ClassCandidate | undefined {
  const classCount = examples.outputs.length;
  if (classCount > RECIPE.scorecardClasses) return undefined;
  const { terms, rows } = readTerms(examples.fields);
  const scores = new Float32Array(rows.length * classCount);
  const all = Array.from(rows.keys());
  for (const fold of new Set(folds)) {
    const fitted = fitScorecard(
      rows,
      terms.length,
      examples,
      all.filter((row) => folds[row] !== fold),
      seed,
    );
    const held = all.filter((row) => folds[row] === fold);
    scoreRows(rows, held, fitted, classCount, scores);
  }
  const answers = bestClasses(scores, classCount);
  return {
    kind: "scorecard",
    answers,
    right: countRight(answers, examples.classes),
    make: () => {
      const temperature = fitTemperature(scores, examples.classes, classCount);
      const { chosen, weights } = fitScorecard(rows, terms.length, examples, all, seed);
      const row = (at: number): number[] => [...weights.subarray(at * classCount, (at + 1) * classCount)].map(rounded);
      return {
        steps: [
          {
            kind: "scorecard",
            bias: row(chosen.length),
            terms: chosen.map((term, at) => ({ term: terms[term], weights: row(at) })),
            calibration: { kind: "temperature", temperature },
          },
        ],
        files: new Map(),
      };
    },
  };
}

interface Scorecard {
  /** Numbers of the chosen terms, ascending. */
  readonly chosen: readonly number[];
  /** Weight of chosen term t for class k at `t * classCount + k`, the bias last. */
  readonly weights: Float32Array;
}

/** Every term of the rows, and the distinct terms of each. */
function readTerms(fields: readonly (readonly string[])[]): {
  readonly terms: readonly string[];
  readonly rows: readonly ReadonlySet<number>[];
} {
  const numbers = new Map<string, number>();
  const rows = fields.map((texts) => {
    const row = new Set<number>();
    scorecardTerms(texts, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      row.add(number);
    });
    return row;
  });
  return { terms: [...numbers.keys()], rows };
}

function fitScorecard(
  rows: readonly ReadonlySet<number>[],
  termCount: number,
  { classes, outputs }: Examples,
  chosenRows: readonly number[],
  seed: number,
): Scorecard {
  const classCount = outputs.length;
  const chosen = chooseTerms(rows, termCount, classes, classCount, chosenRows);
  const places = new Map(chosen.map((term, place) => [term, place]));
  const ids: number[] = [];
  const starts = [0];
  for (const row of chosenRows) {
    for (const term of rows[row]) {
      const place = places.get(term);
      if (place !== undefined) ids.push(place);
    }
    ids.push(chosen.length);
    starts.push(ids.length);
  }
  const data: WeighedRows = {
    rows: chosenRows.length,
    features: chosen.length,
    starts: Int32Array.from(starts),
    ids: Int32Array.from(ids),
    values: new Float32Array(ids.length).fill(1),
    classes: Int32Array.from(chosenRows, (row) => classes[row]),
    classCount,
  };
  const ones = new Float32Array(chosen.length + 1).fill(1);
  return { chosen, weights: trainSoftmax(data, ones, seed, RECIPE.scorecardEpochs) };
}

/** The terms with the highest chi-squared (see `select-features.ts`), in the order of their numbers. */
function chooseTerms(
  rows: readonly ReadonlySet<number>[],
  termCount: number,
  classes: Int32Array,
  classCount: number,
  chosenRows: readonly number[],
): readonly number[] {
  const counts = new Int32Array(termCount * classCount);
  const classSizes = new Int32Array(classCount);
  for (const row of chosenRows) {
    classSizes[classes[row]]++;
    for (const term of rows[row]) counts[term * classCount + classes[row]]++;
  }
  const scored: { readonly term: number; readonly score: number }[] = [];
  for (let term = 0; term < termCount; term++) {
    let total = 0;
    let sum = 0;
    for (let classIndex = 0; classIndex < classCount; classIndex++) {
      const count = counts[term * classCount + classIndex];
      total += count;
      if (count > 0) sum += (count * count) / classSizes[classIndex];
    }
    if (total < RECIPE.scorecardFewestRows || total === chosenRows.length) continue;
    scored.push({ term, score: (sum * chosenRows.length) / total - total });
  }
  return scored
    .toSorted((left, right) => right.score - left.score || left.term - right.term)
    .slice(0, RECIPE.scorecardTerms)
    .map(({ term }) => term)
    .toSorted((left, right) => left - right);
}

function scoreRows(
  rows: readonly ReadonlySet<number>[],
  held: readonly number[],
  { chosen, weights }: Scorecard,
  classCount: number,
  into: Float32Array,
): void {
  const places = new Map(chosen.map((term, place) => [term, place]));
  const scores = new Float64Array(classCount);
  for (const row of held) {
    const ids = [...rows[row]].flatMap((term) => places.get(term) ?? []).concat(chosen.length);
    scoreRow(weights, Int32Array.from(ids), new Float32Array(ids.length).fill(1), 0, ids.length, scores);
    into.set(scores, row * classCount);
  }
}

/** Three digits are what a person reads; more say nothing. */
function rounded(weight: number): number {
  return Number(weight.toFixed(3));
}
