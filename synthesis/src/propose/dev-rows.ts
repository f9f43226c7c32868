/** Which rows proposals are chosen by: a fold or two of the cross-validation, so that learners have not seen them either. */
import { LoopaiError } from "@loopai/core";
import type { LearningJob } from "../learn/learner.ts";

/** With fewer rows two folds are kept back: one would hold too few to choose by. */
const FEW_ROWS = 500;
const FEWEST_DEV = 5;

/** Numbers of the job's rows. @throws {LoopaiError} `data-insufficient`. */
export function devRows({ rows, folds }: Pick<LearningJob, "rows" | "folds">): {
  readonly dev: readonly number[];
  readonly shown: readonly number[];
} {
  const kept = rows.length < FEW_ROWS ? 2 : 1;
  const all = [...rows.keys()];
  // What a model said of a text is no measure of what it writes.
  const dev = all.filter((row) => folds[row] < kept && rows[row].source !== "model");
  if (dev.length < FEWEST_DEV || dev.length === all.length) {
    throw new LoopaiError(
      "data-insufficient",
      `Cannot choose what a model proposes: only ${dev.length} of ${all.length} rows could be kept from it, at least ${FEWEST_DEV} are needed; add labelled rows`,
    );
  }
  return { dev, shown: all.filter((row) => folds[row] >= kept) };
}
