/** A program's answers on labelled rows, as columns: all that a proof needs to know of them. */

export interface AnswerScores {
  /** Confidence of the answer given, 0 to 1, one a row; -1 where the program gave no answer. */
  readonly confidence: ArrayLike<number>;
  /** Class index of the answer given, one a row; -1 where the program gave no answer. */
  readonly predicted: ArrayLike<number>;
}

/** Rows with known labels which the program never trained on, drawn like its traffic. */
export interface ScoredRows extends AnswerScores {
  /** Whether the answer given was right, one a row. */
  readonly right: ArrayLike<boolean>;
}

/** How many rows a threshold answers, and how many of these rightly. */
export interface AnsweredCount {
  readonly answered: number;
  readonly correct: number;
}

/** The rows for which class `predicted` was answered. */
export function rowsOfClass(rows: ScoredRows, predicted: number): ScoredRows {
  const kept = indexesOfClass(rows, predicted);
  return { ...pick(rows, kept), right: kept.map((row) => rows.right[row] ?? false) };
}

/** The scores of the answers of class `predicted`. */
export function scoresOfClass(scores: AnswerScores, predicted: number): AnswerScores {
  return pick(scores, indexesOfClass(scores, predicted));
}

function indexesOfClass({ predicted }: AnswerScores, wanted: number): readonly number[] {
  return Array.from(predicted, (index, row) => (index === wanted ? row : -1)).filter((row) => row >= 0);
}

function pick({ confidence, predicted }: AnswerScores, rows: readonly number[]): AnswerScores {
  return { confidence: rows.map((row) => confidence[row] ?? -1), predicted: rows.map((row) => predicted[row] ?? -1) };
}

/**
 * Counts rows by the rule that serves: an answer is given iff its confidence is at least the threshold.
 *
 * All rows of one confidence fall on the same side, so ties are counted as they will be answered.
 */
export class AnsweredCounts {
  readonly #descending: Float64Array;
  /** Right answers among the first k + 1 rows by confidence. */
  readonly #correct: Int32Array;

  /** @throws {RangeError} when the columns differ in length or a confidence is not a number up to 1. */
  constructor(rows: ScoredRows) {
    const { confidence, right } = rows;
    if (confidence.length !== right.length || confidence.length !== rows.predicted.length) {
      throw new RangeError("Cannot count answered rows: expected as many confidences as answers and judgements");
    }
    const order = Array.from(confidence, (_, row) => row).toSorted(
      (left, other) => (confidence[other] ?? -1) - (confidence[left] ?? -1),
    );
    this.#descending = Float64Array.from(order, (row) => confidence[row] ?? -1);
    if (this.#descending.some((value) => !(value <= 1))) {
      throw new RangeError("Cannot count answered rows: a confidence is not a number up to 1");
    }
    let correct = 0;
    this.#correct = Int32Array.from(order, (row) => (correct += right[row] ? 1 : 0));
  }

  get rows(): number {
    return this.#descending.length;
  }

  /** The counts of the rule "answer iff confidence >= threshold". */
  at(threshold: number): AnsweredCount {
    let low = 0;
    let high = this.#descending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#descending[middle] ?? -1) >= threshold) low = middle + 1;
      else high = middle;
    }
    return { answered: low, correct: low === 0 ? 0 : (this.#correct[low - 1] ?? 0) };
  }

  /** The counts among the `rank` rows of highest confidence. */
  first(rank: number): AnsweredCount {
    return { answered: rank, correct: rank === 0 ? 0 : (this.#correct[rank - 1] ?? 0) };
  }
}
