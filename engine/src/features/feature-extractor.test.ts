import { describe, expect, test } from "vitest";
import { FeatureExtractor } from "./feature-extractor.ts";
import { type FeatureSettings, FIELD_UNITS } from "./feature-settings.ts";

const ALL: FeatureSettings = {
  fields: 1,
  words: true,
  shortestGram: 1,
  longestGram: 5,
  patterns: true,
  categoryField: -1,
};

function textsOf(settings: FeatureSettings, fields: readonly string[]): readonly string[] {
  const texts: string[] = [];
  new FeatureExtractor(settings).extract(fields, { wants: () => true, found: (_, text) => texts.push(text) });
  return texts;
}

function hashesOf(settings: FeatureSettings, fields: readonly string[]): readonly (readonly number[])[] {
  const extractor = new FeatureExtractor(settings);
  extractor.extract(fields);
  return extractor.blocks.map(({ hashes, length }) => [...hashes.subarray(0, length)]);
}

describe("feature extractor", () => {
  test("extract() lists words, pairs, shapes, first and last words", () => {
    const texts = textsOf({ ...ALL, shortestGram: 0, longestGram: 0, patterns: false }, ["Call 555 now!!"]);

    expect(texts).toEqual([
      "shape 000",
      "call",
      "call 555",
      "555",
      "555 now",
      "now",
      "now !!",
      "!!",
      "starts with call",
      "starts with call 555",
      "ends with !!",
    ]);
  });

  test("extract() lists grams within words, with the edges of words", () => {
    const texts = textsOf({ ...ALL, words: false, patterns: false, shortestGram: 2, longestGram: 3 }, ["Ab  c"]);

    expect(texts).toEqual(["_a", "_ab", "ab", "ab_", "b_", "_c", "_c_", "c_"]);
  });

  test("extract() takes each CJK character for a word", () => {
    const texts = textsOf({ ...ALL, shortestGram: 0, longestGram: 0, patterns: false }, ["東京 tokyo"]);

    expect(texts.slice(0, 5)).toEqual(["東", "東 京", "京", "京 tokyo", "tokyo"]);
  });

  test("extract() lists what a field looks like", () => {
    const texts = textsOf({ ...ALL, words: false, shortestGram: 0, longestGram: 0 }, ["AB-12"]);

    expect(texts).toEqual([
      "pattern A",
      "pattern A of 2",
      "pattern A-",
      "pattern A- of 2+1",
      "pattern A-0",
      "pattern -",
      "pattern - of 1",
      "pattern -0",
      "pattern -0 of 1+2",
      "pattern 0",
      "pattern 0 of 2",
      "length about 5",
    ]);
  });

  test("extract() tells the same text in two fields apart, and its category", () => {
    const settings = { ...ALL, fields: 2, categoryField: 0 };

    expect(hashesOf(settings, ["a", "x"])).not.toEqual(hashesOf(settings, ["x", "a"]));
    expect(hashesOf(settings, ["a", "x"])[2]).not.toEqual(hashesOf(settings, ["b", "x"])[2]);
  });

  test("extract() gives these hashes on every platform", () => {
    // Part of the format: a change here makes every stored program answer differently.
    expect(hashesOf({ ...ALL, longestGram: 2 }, ["É1"])).toMatchInlineSnapshot(`
      [
        [
          1477300622,
          -631544654,
          1485891915,
          1717875560,
        ],
        [
          423601250,
          1909843872,
          -1231056786,
          528804305,
          1355747573,
        ],
        [
          -411275846,
          -1423923936,
          1411528654,
          -1266664816,
          156967519,
          -1468482384,
          -731320320,
        ],
      ]
    `);
  });

  test("extract() reads a field up to its limit and any 16-bit units", () => {
    const long = "x".repeat(FIELD_UNITS);

    expect(hashesOf(ALL, [`${long}yz`])).toEqual(hashesOf(ALL, [long]));
    expect(hashesOf(ALL, ["\ud800\u0000\udfff"])[0]).not.toEqual([]);
  });

  test("extract() of nothing lists only the length", () => {
    expect(hashesOf(ALL, [""]).map(({ length }) => length)).toEqual([0, 0, 1]);
  });
});
