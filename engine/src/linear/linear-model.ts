/**
 * A linear model over hashed n-grams: the interface between the step that answers and the bytes of `weights.bin`.
 */

export interface LinearModel {
  readonly classes: number;
  /** Fills `scores` (length `classes`) with one raw score a class. Allocates nothing. */
  score(fields: readonly string[], scores: Float64Array): void;
  /** Features of the input with their weight for one class, strongest first; hash and block name the feature. */
  contributions(fields: readonly string[], classIndex: number): readonly LinearContribution[];
}

export interface LinearContribution {
  /** Feature index in the model, the line number (from 0) in `words.txt`. */
  readonly feature: number;
  readonly weight: number;
}
