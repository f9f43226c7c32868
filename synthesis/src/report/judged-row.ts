/** What a program answers on rows whose right answer is known: the raw material of every figure. */
import { type Json, type LabelledRow, sameJson } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";

export interface JudgedRow {
  readonly row: LabelledRow;
  readonly answered: Json;
  /** 0 where the program knows no answer or gives no confidence. */
  readonly confidence: number;
  readonly right: boolean;
}

export function judgeRows(program: DataProgram, rows: readonly LabelledRow[]): readonly JudgedRow[] {
  return rows.map((row) => {
    const answer = program.execute(row.input);
    const right = answer !== undefined && sameJson(answer.output, row.output);
    return { row, answered: answer?.output ?? null, confidence: answer?.confidence ?? 0, right };
  });
}

/** The wrong answers the program was surest of, at most `count`. */
export function worstMistakes(judged: readonly JudgedRow[], count: number) {
  return judged
    .filter(({ right }) => !right)
    .toSorted((left, other) => other.confidence - left.confidence || (left.row.origin < other.row.origin ? -1 : 1))
    .slice(0, count)
    .map(({ row, answered, confidence }) => ({
      origin: row.origin,
      input: row.input,
      expected: row.output,
      answered,
      confidence,
    }));
}
