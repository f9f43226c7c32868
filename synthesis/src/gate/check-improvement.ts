/**
 * Is a later version better on what it was made for: the rows that came since the champion was made?
 *
 * The candidate has learnt from these rows, so its own answers on them prove nothing; what counts is what its
 * recipe answers when it has not seen them (out of fold). The champion has seen none of them either. A pinned
 * correction is the exception: to answer it as corrected is what the candidate was made for, and its own answer
 * counts.
 */
import { exactMcNemar, type GateCheck, type LabelledRow, sameJson } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";
import type { NewRow } from "./new-row.ts";

/** A lead of the champion that chance would give less often refuses the candidate; as high as for the holdout. */
const WORSE_BELOW = 0.2;

/**
 * @param champion Undefined for a first version.
 * @param newRows Training rows that the champion was made without; undefined when that is not known.
 * @param pinned Corrections on the training side.
 */
export function checkImprovement(
  program: JudgedProgram,
  champion: JudgedProgram | undefined,
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
  const verdicts = [
    onCorrections(
      program,
      champion,
      newRows.filter(({ row }) => corrected.has(row.group)),
    ),
    onOthers(
      champion,
      newRows.filter(({ row }) => !corrected.has(row.group)),
    ),
  ].filter((verdict) => verdict !== undefined);
  return {
    name: "improvement",
    passed: verdicts.every(({ passed }) => passed),
    finding: `since the champion ${verdicts.map(({ finding }) => finding).join("; ")}`,
  };
}

type Verdict = Pick<GateCheck, "passed" | "finding">;

/** More of them right than the champion, or all where the champion has all. */
function onCorrections(
  program: JudgedProgram,
  champion: JudgedProgram,
  newRows: readonly NewRow[],
): Verdict | undefined {
  if (newRows.length === 0) return undefined;
  const rows = newRows.map(({ row }) => row);
  const candidate = countRight(program, rows);
  const before = countRight(champion, rows);
  const finding = `${rows.length} corrections: candidate ${candidate} right, champion ${before}`;
  return { passed: candidate > before || candidate === rows.length, finding };
}

/** Not worse than the champion, by more than chance explains. */
function onOthers(champion: JudgedProgram, newRows: readonly NewRow[]): Verdict | undefined {
  if (newRows.length === 0) return undefined;
  const before = judgeRows(
    champion,
    newRows.map(({ row }) => row),
  ).map(({ right }) => right);
  const candidate = newRows.map(({ row, outOfFold }) => outOfFold !== undefined && sameJson(outOfFold, row.output));
  const onlyCandidate = candidate.filter((right, at) => right && !before[at]).length;
  const onlyChampion = before.filter((right, at) => right && !candidate[at]).length;
  const { secondBetter } = exactMcNemar(onlyCandidate, onlyChampion);
  const counts = `${newRows.length} training rows: candidate ${candidate.filter(Boolean).length} right out of fold, champion ${before.filter(Boolean).length}`;
  const finding = `${counts}; exact McNemar test that the champion is better: p = ${secondBetter.toFixed(3)}, refused below ${WORSE_BELOW}`;
  return { passed: secondBetter >= WORSE_BELOW, finding };
}

function countRight(program: JudgedProgram, rows: readonly LabelledRow[]): number {
  return judgeRows(program, rows).filter(({ right }) => right).length;
}
