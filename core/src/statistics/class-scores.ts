/** Precision, recall and F1 of each class, and their plain mean. */

export interface ClassScore {
  /** Rows whose right answer is this class. */
  readonly rows: number;
  /** Rows for which this class was answered. */
  readonly answered: number;
  readonly correct: number;
  /** correct / answered; null where the class was never answered. */
  readonly precision: number | null;
  /** correct / rows; null where no row has this class. */
  readonly recall: number | null;
  /** 2 correct / (rows + answered); null where the class neither occurs nor is answered. */
  readonly f1: number | null;
}

/**
 * Scores of class 0 to `classes - 1`.
 *
 * @param expected Class index of the right answer, one a row; an index outside 0 to `classes - 1` (a label that
 * the program does not know) counts for no class but makes any answer of its row wrong.
 * @param predicted Class index answered, one a row; outside 0 to `classes - 1` stands for no answer.
 * @throws {RangeError} when the lengths differ.
 */
export function classScores(
  expected: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
): readonly ClassScore[] {
  if (expected.length !== predicted.length) {
    throw new RangeError(`Cannot score classes: ${predicted.length} answers for ${expected.length} rows`);
  }
  const counts = Array.from({ length: classes }, () => ({ rows: 0, answered: 0, correct: 0 }));
  for (let row = 0; row < expected.length; row++) {
    const truth = counts[expected[row] ?? -1];
    const answer = counts[predicted[row] ?? -1];
    if (truth !== undefined) truth.rows += 1;
    if (answer === undefined) continue;
    answer.answered += 1;
    if (answer === truth) answer.correct += 1;
  }
  return counts.map(({ rows, answered, correct }) => ({
    rows,
    answered,
    correct,
    precision: answered === 0 ? null : correct / answered,
    recall: rows === 0 ? null : correct / rows,
    f1: rows + answered === 0 ? null : (2 * correct) / (rows + answered),
  }));
}

/**
 * Macro-F1: the plain mean of F1 over the classes that occur or are answered, a class that is never right
 * counting 0 (as scikit-learn's `f1_score(average="macro", zero_division=0)`).
 *
 * @returns 0 to 1; 0 where no class occurs.
 */
export function macroF1(scores: readonly ClassScore[]): number {
  const known = scores.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return known.length === 0 ? 0 : known.reduce((sum, f1) => sum + f1, 0) / known.length;
}
