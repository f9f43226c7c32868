/**
 * What a training works on: plain numbers in shared memory, handed to every worker without a copy.
 *
 * Files that run in a worker import nothing but types and arithmetic from other rooms, so that a worker
 * starts in milliseconds.
 */
import type { CountedRows } from "./count-features.ts";
import type { LinearRecipe } from "./recipe.ts";

export interface TrainingData {
  readonly counted: CountedRows;
  readonly classCount: number;
  /** Class and fold of each row. */
  readonly classes: Int32Array;
  readonly folds: Uint8Array;
  readonly recipe: LinearRecipe;
  /** What an occurrence count weighs; the engine's table, for workers that do not load the engine. */
  readonly countWeights: Float64Array;
  readonly seed: number;
}

/** Rows by their place in the data. */
export type RowSet = Int32Array;
