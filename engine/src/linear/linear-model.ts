/**
 * A linear model over hashed n-grams: the interface between the step that answers and the bytes of `weights.bin`.
 */

export interface LinearModel {
  readonly classes: number;
  /** Number of features, and of lines in `words.txt`. */
  readonly features: number;
  /** Number of text fields that an input has. */
  readonly fields: number;
  /** Fills `scores` (length `classes`) with one raw score a class. Allocates nothing. */
  score(fields: readonly string[], scores: Float64Array): void;
  /** Features of the input with their weight for one class, strongest first. */
  contributions(fields: readonly string[], classIndex: number): readonly LinearContribution[];
}

export interface LinearContribution {
  /** Feature index in the model, the line number (from 0) in `words.txt`. */
  readonly feature: number;
  readonly weight: number;
}
