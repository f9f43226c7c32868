/** What every learner is told beside its rows. */
import type { SynthesisProgress } from "../synthesis-request.ts";

export interface LearnOptions {
  /** Draws folds and the order of rows in training. */
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** Told of the stages `counting`, `folds` and `training`. */
  readonly onProgress: (progress: SynthesisProgress) => void;
}
