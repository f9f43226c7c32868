/** Scores the rows of one fold by models that never saw them. */
import { fitModels } from "./fit-models.ts";
import { scoreRow } from "./train-softmax.ts";
import type { TrainingData } from "./training-data.ts";
import { weighRows } from "./weighed-rows.ts";

/**
 * Fits on all other folds and writes the scores of this fold's rows.
 *
 * @param scores One column a trainer: the score of row r for class k at `r * classes + k`. Other rows are left alone.
 */
export function scoreFold(data: TrainingData, fold: number, scores: readonly Float32Array[]): void {
  const all = Int32Array.from(data.folds.keys());
  const { vocabulary, rarities, models } = fitModels(
    data,
    all.filter((row) => data.folds[row] !== fold),
  );
  const held = all.filter((row) => data.folds[row] === fold);
  const { starts, ids, values } = weighRows(data, held, vocabulary, rarities);
  const row = new Float64Array(data.classCount);
  for (const [trainer, weights] of models.entries()) {
    for (let at = 0; at < held.length; at++) {
      scoreRow(weights, ids, values, starts[at], starts[at + 1], row);
      scores[trainer].set(row, held[at] * data.classCount);
    }
  }
}
