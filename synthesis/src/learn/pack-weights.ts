/**
 * From a trained matrix to the weights of a program: the entries that count, one byte each.
 *
 * An entry counts by its size times the fourth root of how much its feature takes part; the least are left
 * out until the file fits. A row keeps its largest entries only, which bounds the time of a call with
 * many classes. `recipe.ts` states what the limits cost.
 */
import { columnsOf, type FeatureSettings, type LinearWeights, rowScale, scaleCode } from "@loopai/engine";
import type { FittedModels } from "./fit-models.ts";
import type { TrainingData } from "./training-data.ts";
import { WeightTable } from "./weight-table.ts";

const LARGEST_VALUE = 127;

export interface WeightLimits {
  /** Size of `weights.bin` without its head. */
  readonly bytes: number;
  /** Entries of one feature. */
  readonly entries: number;
}

/** @param matrix Blended weights: feature f, class k at `f * classCount + k`, the bias last. */
export function packWeights(
  matrix: Float32Array,
  { vocabulary, rarities, energies }: FittedModels,
  { classCount, counted, recipe }: TrainingData,
  settings: FeatureSettings,
  most: WeightLimits,
): LinearWeights {
  const table = new WeightTable(matrix, classCount, energies, most.entries);
  const least = table.leastThatFits(most.bytes);
  const kept = Array.from(vocabulary.ids, (id, place) => ({
    place,
    hash: counted.hashes[id] >>> 0,
    columns: table.columnsOf(place, least),
  }))
    .filter(({ columns }) => columns.length > 0)
    .toSorted((left, right) => left.hash - right.hash);
  const largest = kept.map(({ place }) => table.largestOf(place) / LARGEST_VALUE);
  const topScale = Math.fround(largest.reduce((top, scale) => Math.max(top, scale), 1e-30));
  const scales = Uint8Array.from(largest, (scale) => scaleCode(scale, topScale));
  const starts = new Uint32Array(kept.length + 1);
  for (const [at, { columns }] of kept.entries()) starts[at + 1] = starts[at] + columns.length;
  const values = kept.flatMap(({ place, columns }, at) => {
    const scale = rowScale(scales[at], topScale);
    return columns.map((column) => oneByte(table.weight(place, column) / scale));
  });
  return {
    settings,
    classes: classCount,
    blockWeights: recipe.blockWeights.map(Math.fround),
    rarityLow: rarities.low,
    rarityStep: rarities.step,
    topScale,
    bias: Float32Array.from({ length: columnsOf(classCount) }, (_, column) =>
      table.weight(vocabulary.ids.length, column),
    ),
    hashes: Uint32Array.from(kept, ({ hash }) => hash),
    rarities: Uint8Array.from(kept, ({ place }) => rarities.codes[place]),
    scales,
    starts,
    columns: Uint16Array.from(kept.flatMap(({ columns }) => columns)),
    values: Int8Array.from(values),
  };
}

function oneByte(value: number): number {
  return Math.max(-LARGEST_VALUE, Math.min(LARGEST_VALUE, Math.round(value)));
}
