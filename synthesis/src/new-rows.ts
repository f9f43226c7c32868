/** The rows that a later version was made for. */
import type { Json, LabelledRow } from "@loopai/core";
import type { NewRow } from "./gate/new-row.ts";
import type { PreparedRows } from "./split/prepare-rows.ts";
import type { ServingChampion } from "./synthesis-request.ts";

/**
 * What a later version was made for: the training rows that came since the champion. Undefined where nobody knows.
 *
 * A text that the champion had learnt from already says nothing about which of the two generalises, and a row that
 * nobody answered out of fold says nothing of the candidate; a correction counts all the same.
 */
export function newRows(
  champion: ServingChampion | undefined,
  { train, arrival, pinned }: PreparedRows,
  answers: ReadonlyMap<LabelledRow, Json>,
): readonly NewRow[] | undefined {
  const before = champion?.trainRows;
  if (before === undefined) return undefined;
  const isNew = (at: number): boolean => (arrival[at] ?? 0) >= before;
  const known = new Set(train.filter((_, at) => !isNew(at)).map(({ group }) => group));
  const corrections = new Set(pinned);
  const corrected = new Set(pinned.map(({ group }) => group));
  return train
    .filter((_, at) => isNew(at))
    .filter((row) => (corrected.has(row.group) ? corrections.has(row) : !known.has(row.group) && answers.has(row)))
    .map((row) => ({ row, outOfFold: answers.get(row) }));
}
