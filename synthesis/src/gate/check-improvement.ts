/**
 * Is a later version better on what it was made for: the rows that came since the champion was made?
 *
 * The candidate has learnt from these rows, so its own answers on them prove nothing; what counts is what its
 * recipe answers when it has not seen them (out of fold). A pinned correction is the exception: to answer it
 * as corrected is what the candidate was made for, and its own answer counts.
 */
import { type GateCheck, type LabelledRow, sameJson } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";
import { judgeRows } from "../report/judged-row.ts";
import type { NewRow } from "./new-row.ts";

/**
 * @param champion Undefined for a first version.
 * @param newRows Training rows that the champion was made without; undefined when that is not known.
 * @param pinned Corrections on the training side.
 */
export function checkImprovement(
  program: DataProgram,
  champion: DataProgram | undefined,
  newRows: readonly NewRow[] | undefined,
  pinned: readonly LabelledRow[],
): GateCheck {
  if (champion === undefined) {
    return { name: "improvement", passed: true, finding: "left out: a first version has no champion to improve on" };
  }
  if (newRows === undefined) {
    const finding = "left out: which training rows are new since the champion is not known";
    return { name: "improvement", passed: true, finding };
  }
  if (newRows.length === 0) {
    return { name: "improvement", passed: true, finding: "left out: no training row is new since the champion" };
  }
  const corrected = new Set(pinned.map(({ group }) => group));
  const rows = newRows.map(({ row }) => row);
  const own = judgeRows(program, rows);
  const candidate = newRows.filter(({ row, outOfFold }, index) =>
    corrected.has(row.group) ? own[index]?.right : outOfFold !== undefined && sameJson(outOfFold, row.output),
  ).length;
  const before = judgeRows(champion, rows).filter(({ right }) => right).length;

  const finding = `${rows.length} training rows are new since the champion: candidate ${candidate} right (out of fold, corrections as pinned), champion ${before}`;
  if (before === rows.length) {
    return { name: "improvement", passed: candidate === before, finding: `${finding}: nothing to improve on them` };
  }
  return { name: "improvement", passed: candidate > before, finding };
}
