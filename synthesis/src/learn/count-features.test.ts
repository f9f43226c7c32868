import { FeatureExtractor, type FeatureSettings } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { countFeatures } from "./count-features.ts";

const SETTINGS: FeatureSettings = {
  fields: 1,
  words: true,
  shortestGram: 1,
  longestGram: 4,
  patterns: true,
  categoryField: -1,
};

/** Rows with enough distinct features to make every table grow. */
const ROWS = Array.from({ length: 600 }, (_, at) => [
  Array.from({ length: 40 }, (_word, word) => Math.imul(at * 41 + word + 1, 0x9e3779b1).toString(36)).join(" "),
]);

function featuresOf(texts: readonly string[]): Map<number, number> {
  const extractor = new FeatureExtractor(SETTINGS);
  extractor.extract(texts);
  const counts = new Map<number, number>();
  for (const { hashes, length } of extractor.blocks) {
    for (const hash of hashes.subarray(0, length)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

describe("countFeatures()", () => {
  test("counts in each row what the featuriser lists, but for features of a single row", async () => {
    const counted = await countFeatures(ROWS, SETTINGS, () => undefined);

    const rows = ROWS.map(featuresOf);
    const rowsOfHash = new Map<number, number>();
    for (const row of rows) for (const hash of row.keys()) rowsOfHash.set(hash, (rowsOfHash.get(hash) ?? 0) + 1);
    const expected = rows.map((row) => [...row].filter(([hash]) => (rowsOfHash.get(hash) ?? 0) > 1));
    const found = ROWS.map((_, row) =>
      Array.from(counted.ids.subarray(counted.starts[row], counted.starts[row + 1]), (id, at) => [
        counted.hashes[id],
        counted.counts[counted.starts[row] + at],
      ]),
    );
    expect(found).toEqual(expected);
    expect(counted.features).toBeGreaterThan(10_000);
  });

  test("ends when the signal aborts", async () => {
    const counting = countFeatures(ROWS, SETTINGS, () => undefined, AbortSignal.abort(new Error("enough")));

    await expect(counting).rejects.toThrow("enough");
  });
});
