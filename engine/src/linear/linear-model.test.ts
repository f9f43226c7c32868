import { LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { FeatureExtractor } from "../features/feature-extractor.ts";
import { finish, GRAM_SALT } from "../features/feature-hash.ts";
import type { FeatureSettings } from "../features/feature-settings.ts";
import type { LinearWeights } from "./linear-weights.ts";
import { openLinearModel } from "./open-linear-model.ts";
import { readWeights } from "./read-weights.ts";
import { writeWeights } from "./write-weights.ts";

const SETTINGS: FeatureSettings = {
  fields: 1,
  words: true,
  shortestGram: 0,
  longestGram: 0,
  patterns: false,
  categoryField: -1,
};

/** A model that knows the words "free" (for class 2) and "lunch" (for all three). */
function threeClasses(): LinearWeights {
  const features = ["free", "lunch"]
    .map((word) => ({ word, hash: wordHash(word) }))
    .toSorted((left, right) => left.hash - right.hash);
  const rows = features.map(({ word }) =>
    word === "free" ? { columns: [2], values: [100] } : { columns: [0, 1, 2], values: [-50, 20, 30] },
  );
  return {
    settings: SETTINGS,
    classes: 3,
    blockWeights: [1, 1, 1],
    rarityLow: 1,
    rarityStep: 0.5,
    topScale: 0.25,
    bias: Float32Array.of(0.5, 0, -0.5),
    hashes: Uint32Array.from(features, ({ hash }) => hash),
    rarities: Uint8Array.of(0, 0),
    scales: Uint8Array.of(0, 0),
    starts: Uint32Array.of(0, rows[0].columns.length, 4),
    columns: Uint16Array.from(rows.flatMap(({ columns }) => columns)),
    values: Int8Array.from(rows.flatMap(({ values }) => values)),
  };
}

/** A model that knows `words`, every third with a row of a single class. */
function manyRows(words: readonly string[], classes: number): LinearWeights {
  const columns = classes === 2 ? 1 : classes;
  const hashes = words.map(wordHash).toSorted((left, right) => left - right);
  const rows = hashes.map((_, at) =>
    Array.from({ length: columns }, (_value, column) => column).filter(
      (column) => at % 3 > 0 || column === at % columns,
    ),
  );
  const starts = rows.map((_, at) => rows.slice(0, at).flat().length);
  const entries = rows.flat();
  return {
    ...threeClasses(),
    classes,
    bias: Float32Array.from({ length: columns }, (_, column) => column),
    hashes: Uint32Array.from(hashes),
    rarities: new Uint8Array(hashes.length),
    scales: new Uint8Array(hashes.length),
    starts: Uint32Array.of(...starts, entries.length),
    columns: Uint16Array.from(entries),
    values: Int8Array.from(entries, (_, entry) => ((entry * 37) % 255) - 127),
  };
}

/** A model of two classes with the features `hashes`. */
function ofHashes(hashes: Uint32Array): LinearWeights {
  return {
    ...threeClasses(),
    classes: 2,
    bias: Float32Array.of(0),
    hashes,
    rarities: new Uint8Array(hashes.length),
    scales: new Uint8Array(hashes.length),
    starts: Uint32Array.from({ length: hashes.length + 1 }, (_, feature) => feature),
    columns: new Uint16Array(hashes.length),
    values: new Int8Array(hashes.length),
  };
}

/** The first feature that a word by itself has is the word. */
function wordHash(word: string): number {
  const extractor = new FeatureExtractor(SETTINGS);
  extractor.extract([word]);
  return extractor.blocks[0].hashes[0] >>> 0;
}

describe("linear model", () => {
  test("readWeights() gives back what writeWeights() wrote", () => {
    const weights = threeClasses();

    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  test("score() sums the rows of the features that occur, normalised, and the bias", () => {
    const model = openLinearModel(writeWeights(threeClasses()));
    const scores = new Float64Array(3);

    model.score(["FREE lunch"], scores);

    const half = Math.SQRT1_2 * 0.25;
    expect(scores[0]).toBeCloseTo(0.5 - 50 * half, 12);
    expect(scores[1]).toBeCloseTo(20 * half, 12);
    expect(scores[2]).toBeCloseTo(-0.5 + 130 * half, 12);
  });

  test.each([2, 4, 5, 9])("score() is the sum of weighed rows for %i classes, full rows and others", (classes) => {
    const words = Array.from({ length: 13 }, (_, at) => `w${String.fromCharCode(97 + at)}x`);
    const weights = manyRows(words, classes);
    const model = openLinearModel(writeWeights(weights));
    const scores = new Float64Array(classes);

    model.score([words.join(" ")], scores);

    const factor = weights.topScale / Math.sqrt(words.length);
    const columns = classes === 2 ? 1 : classes;
    const sums = Array.from({ length: columns }, (_, column) => weights.bias[column]);
    for (let entry = 0; entry < weights.values.length; entry++) {
      sums[weights.columns[entry]] += weights.values[entry] * factor;
    }
    const expected = classes === 2 ? [-sums[0], sums[0]] : sums;
    for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(expected[at], 10);
  });

  test("score() of text without known features is the bias", () => {
    const model = openLinearModel(writeWeights(threeClasses()));
    const scores = Float64Array.of(7, 7, 7);

    model.score([""], scores);

    expect([...scores]).toEqual([0.5, 0, -0.5]);
  });

  test("score() gives the same after other inputs came between", () => {
    const model = openLinearModel(writeWeights(threeClasses()));
    const first = new Float64Array(3);
    const again = new Float64Array(3);

    model.score(["lunch lunch free"], first);
    model.score(["free ".repeat(1_000)], again);
    model.score(["lunch lunch free"], again);

    expect(again).toEqual(first);
  });

  test("contributions() names the features that count for a class, strongest first", () => {
    const model = openLinearModel(writeWeights(threeClasses()));

    const contributions = model.contributions(["free lunch"], 2);

    expect(contributions.map(({ weight }) => Math.round(weight * 100))).toEqual([1768, 530]);
  });

  test("readWeights() refuses every shortened file and every unknown version", () => {
    const bytes = writeWeights(threeClasses());
    const otherVersion = bytes.slice().fill(9, 4, 5);

    const shortened = Array.from({ length: bytes.length }, (_, length) => bytes.slice(0, length));

    for (const wrong of [...shortened, otherVersion]) expect(() => readWeights(wrong)).toThrow(LoopaiError);
  });

  test("readWeights() refuses a file with something behind its end", () => {
    const longer = Uint8Array.of(...writeWeights(threeClasses()), 0);

    expect(() => readWeights(longer)).toThrow("something follows its end");
  });

  test.each([
    // 2,000 belong into one slot of 2 ** 18, so the last passes 1,999; all others pass none.
    [
      "a single place of a table",
      Array.from({ length: 200_000 }, (_, at) => (at < 198_000 ? at + 4_096 : (at - 197_999) * 2 ** 18)),
    ],
    // 200 belong into each of 1,000 slots: 100 are passed on average, and never more than 199.
    ["many places", Array.from({ length: 200_000 }, (_, at) => Math.floor(at / 1_000) * 2 ** 18 + (at % 1_000) * 256)],
  ])("openLinearModel() refuses hashes that were chosen to crowd %s", (_, hashes) => {
    const crowded = writeWeights(ofHashes(Uint32Array.from(hashes)));

    expect(() => openLinearModel(crowded)).toThrow(
      expect.objectContaining({ code: "program-invalid", message: expect.stringMatching(/crowd one place/) }),
    );
  });

  test("openLinearModel() opens a table as full as one gets, with hashes as texts have them", () => {
    // 0.8 * 2 ** 18 features fill four of five slots.
    const hashes = new Set(Array.from({ length: 209_000 }, (_, at) => finish(at, GRAM_SALT) >>> 0));
    const weights = ofHashes(Uint32Array.from(hashes).toSorted());

    const model = openLinearModel(writeWeights(weights));

    expect(model.features).toBe(209_000);
  });

  test("readWeights() refuses a file over 16 MiB whatever it holds", () => {
    const large = new Uint8Array(16 * 1024 * 1024 + 1);
    large.set(writeWeights(threeClasses()));

    expect(() => readWeights(large)).toThrow(/has 16777217 bytes, expected at most 16777216/);
  });

  test.each<readonly [name: string, change: Partial<LinearWeights>]>([
    ["top scale", { topScale: 1e38 }],
    ["rarity", { rarityLow: -1.1e6 }],
    ["block weight", { blockWeights: [1, 1, 3e38] }],
    ["bias", { bias: Float32Array.of(0, 2e6, 0) }],
    ["infinite rarity step", { rarityStep: Infinity }],
    ["bias that is no number", { bias: Float32Array.of(0, NaN, 0) }],
  ])("readWeights() refuses an absurd %s", (_, change) => {
    const bytes = writeWeights({ ...threeClasses(), ...change });

    expect(() => readWeights(bytes)).toThrow(/a number is not between -1000000 and 1000000/);
  });
});
