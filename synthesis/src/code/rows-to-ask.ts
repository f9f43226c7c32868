/** Which rows code is asked before it may serve anybody, in an order that says nothing. */
import type { LabelledRow } from "@loopai/core";
import type { PreparedRows } from "../split/prepare-rows.ts";

/** Training rows that are asked where no others are: for the time it takes and for the replay, never for a figure. */
const MOST_TRAIN = 1_000;

/**
 * Corrections first, then what judges: whoever cannot ask all of them leaves out the last ones, which stand in the order of
 * their hashes, so that what is left is a fair sample.
 */
export function rowsToAsk({ train, holdout, evidence, pinned }: PreparedRows): readonly LabelledRow[] {
  const judging = [...new Set([...pinned, ...evidence, ...holdout])];
  return judging.length > 0 ? judging : train.slice(0, MOST_TRAIN);
}
