/** What a program answers on rows whose right answer is known: the raw material of every figure. */
import { canonicalJson, type Json, type LabelledRow, type Mistake } from "@loopai/core";
import type { JudgedProgram } from "./judged-program.ts";
import type { ScoredRows } from "../certificate/scored-rows.ts";

export interface JudgedRow {
  readonly row: LabelledRow;
  readonly answered: Json;
  /** Index of the answer among the program's outputs, -1 where it knows no answer. */
  readonly predicted: number;
  /** -1 where the program knows no answer, 0 where it gives no confidence. */
  readonly confidence: number;
  readonly right: boolean;
}

export function judgeRows(program: JudgedProgram, rows: readonly LabelledRow[]): readonly JudgedRow[] {
  const indexes = new Map(program.definition.outputs.map((output, index) => [canonicalJson(output), index]));
  return rows.map((row) => {
    const answer = program.execute(row.input);
    if (answer === undefined) return { row, answered: null, predicted: -1, confidence: -1, right: false };
    const key = canonicalJson(answer.output);
    return {
      row,
      answered: answer.output,
      predicted: indexes.get(key) ?? -1,
      confidence: answer.confidence ?? 0,
      right: key === canonicalJson(row.output),
    };
  });
}

/** The columns that a proof needs. */
export function scoredRows(judged: readonly JudgedRow[]): ScoredRows {
  return {
    confidence: judged.map(({ confidence }) => confidence),
    predicted: judged.map(({ predicted }) => predicted),
    right: judged.map(({ right }) => right),
  };
}

/** The wrong answers the program was surest of, at most `count`. */
export function worstMistakes(judged: readonly JudgedRow[], count: number): Mistake[] {
  return judged
    .filter(({ right }) => !right)
    .toSorted((left, other) => other.confidence - left.confidence || (left.row.origin < other.row.origin ? -1 : 1))
    .slice(0, count)
    .map(({ row, answered, confidence }) => ({
      origin: row.origin,
      input: row.input,
      expected: row.output,
      answered,
      confidence: Math.max(0, confidence),
    }));
}
