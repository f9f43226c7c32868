/** A small linear model for tests: the features of one text a class speak for that class. */
import { FeatureExtractor } from "./features/feature-extractor.ts";
import { BLOCKS, type FeatureSettings } from "./features/feature-settings.ts";
import { columnsOf } from "./linear/linear-weights.ts";
import { writeWeights } from "./linear/write-weights.ts";

const SAMPLE_SETTINGS: FeatureSettings = {
  fields: 1,
  words: true,
  shortestGram: 2,
  longestGram: 4,
  patterns: true,
  categoryField: -1,
};

interface Row {
  readonly weights: Int8Array;
  readonly text: string;
}

/** The files `weights.bin` and `words.txt` of a model of as many classes as there are texts, two or more. */
export function sampleWeights(texts: readonly string[], settings = SAMPLE_SETTINGS): Record<string, Uint8Array> {
  const rows = readRows(texts, settings);
  const columns = columnsOf(texts.length);
  const features = rows.length;
  const bytes = writeWeights({
    settings,
    classes: texts.length,
    blockWeights: Array.from({ length: BLOCKS }, () => 1),
    rarityLow: 1,
    rarityStep: 1 / 64,
    topScale: 1 / 16,
    bias: new Float32Array(columns).fill(1 / 64),
    hashes: Uint32Array.from(rows, ([hash]) => hash),
    rarities: Uint8Array.from({ length: features }, (_, feature) => (feature * 37) % 256),
    scales: Uint8Array.from({ length: features }, (_, feature) => (feature * 11) % 64),
    starts: Uint32Array.from({ length: features + 1 }, (_, feature) => feature * columns),
    columns: Uint16Array.from({ length: features * columns }, (_, entry) => entry % columns),
    // Two classes share one column, which speaks for the second.
    values: Int8Array.from(
      rows.flatMap(([, { weights }]) => (columns === 1 ? [weights[1] - weights[0]] : [...weights])),
    ),
  });
  const words = rows.map(([, { text }]) => text.replaceAll("\n", " ")).join("\n");
  return { "weights.bin": bytes, "words.txt": new TextEncoder().encode(words) };
}

/** The features of all texts by ascending hash, each with +60 for the classes that have it and -20 for the others. */
function readRows(texts: readonly string[], settings: FeatureSettings): readonly (readonly [number, Row])[] {
  const rows = new Map<number, Row>();
  const extractor = new FeatureExtractor(settings);
  for (const [index, text] of texts.entries()) {
    extractor.extract([text], {
      wants: () => true,
      found: (hash, shown) => {
        const row = rows.get(hash >>> 0) ?? { weights: new Int8Array(texts.length).fill(-20), text: shown };
        row.weights[index] = 60;
        rows.set(hash >>> 0, row);
      },
    });
  }
  return [...rows].toSorted(([left], [right]) => left - right);
}
