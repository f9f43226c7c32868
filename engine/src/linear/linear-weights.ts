/**
 * What a linear model knows, as arrays: the contents of `weights.bin`.
 *
 * A weight is `values[entry] * rowScale(scales[feature])`, kept as one byte and a scale a row, since rows
 * differ by orders of magnitude. Rows hold only the classes that count: a model of 151 classes keeps some
 * 10 of them a feature and loses nothing that can be measured.
 */
import type { FeatureSettings } from "../features/feature-settings.ts";

export interface LinearWeights {
  readonly settings: FeatureSettings;
  readonly classes: number;
  /** Length of each block of features after normalising. */
  readonly blockWeights: readonly number[];
  /** Rarity (inverse document frequency) of a feature is `rarityLow + code * rarityStep`. */
  readonly rarityLow: number;
  readonly rarityStep: number;
  /** Scale of a row with scale code 0, the largest. */
  readonly topScale: number;
  /** One a column. */
  readonly bias: Float32Array;
  /** Hash of each feature, ascending as unsigned numbers. */
  readonly hashes: Uint32Array;
  readonly rarities: Uint8Array;
  readonly scales: Uint8Array;
  /** Entries of feature f are `starts[f]` to `starts[f + 1]`. */
  readonly starts: Uint32Array;
  /** Column of each entry, ascending within a row. */
  readonly columns: Uint16Array;
  readonly values: Int8Array;
}

/** Most classes a linear model can tell apart: columns are 16 bits. */
export const MOST_LINEAR_CLASSES = 65_535;

/** Two classes share one column: what speaks for one speaks against the other. */
export function columnsOf(classes: number): number {
  return classes === 2 ? 1 : classes;
}

const CODES_PER_HALVING = 16;

/** Scale of a row, falling by half every 16 codes. */
export function rowScale(code: number, topScale: number): number {
  return topScale * 2 ** (-code / CODES_PER_HALVING);
}

/** The code whose scale is the least that is not under `scale`. */
export function scaleCode(scale: number, topScale: number): number {
  if (scale <= 0) return 255;
  return Math.max(0, Math.min(255, Math.floor(CODES_PER_HALVING * Math.log2(topScale / scale))));
}
