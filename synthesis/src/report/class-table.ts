/** How each class fares: the raw material of per-class tables, macro-F1 and confusion. */
import { canonicalJson, type ClassScore, classScores, type Json } from "@loopai/core";
import type { JudgedRow } from "./judged-row.ts";

export interface ClassTable {
  /** The value that each class index stands for: what the program may answer, then other labels of the rows. */
  readonly outputs: readonly Json[];
  /** One a class. */
  readonly scores: readonly ClassScore[];
  /** Class of each row. */
  readonly expected: readonly number[];
  /** Class answered, one a row; -1 where there was no answer. */
  readonly predicted: readonly number[];
}

/** @param known What the program may answer. */
export function classTable(judged: readonly JudgedRow[], known: readonly Json[]): ClassTable {
  const indexes = new Map<string, number>();
  const outputs: Json[] = [];
  const indexOf = (output: Json): number => {
    const key = canonicalJson(output);
    const index = indexes.get(key) ?? outputs.push(output) - 1;
    indexes.set(key, index);
    return index;
  };
  for (const output of known) indexOf(output);
  const expected = judged.map(({ row }) => indexOf(row.output));
  const predicted = judged.map((row) => (row.confidence < 0 ? -1 : indexOf(row.answered)));
  return { outputs, scores: classScores(expected, predicted, outputs.length), expected, predicted };
}
