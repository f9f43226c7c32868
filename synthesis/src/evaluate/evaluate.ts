/**
 * How right a program is on labelled rows, in figures for people.
 *
 * Which rows are fair is the caller's duty: rows that the program learnt from flatter it.
 */
import {
  canonicalJson,
  type Champion,
  expectedCalibrationError,
  type Json,
  type LabelledRow,
  macroF1,
  type Mistake,
  type Proportion,
  proportion,
} from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { classTable } from "../report/class-table.ts";
import { type JudgedRow, judgeRows, worstMistakes } from "../report/judged-row.ts";

const MISTAKES = 10;

/** From which confidence on answers are given: a route's champion has this form. */
export type ServingTerms = Pick<Champion, "threshold" | "certificate">;

/** Field names as on the wire. */
export interface Evaluation {
  readonly rows: number;
  /** Of all rows, whether answered or deferred: what the program itself says. No answer counts as wrong. */
  readonly accuracy: Proportion;
  readonly macro_f1: number;
  /** Top-label calibration error over all rows, 10 equal-width bins. */
  readonly ece: number;
  /** Share that is answered rather than deferred. */
  readonly answered: Proportion;
  /** Null where nothing is answered. */
  readonly accuracy_of_answered: Proportion | null;
  /** Every answer the program or the rows know, the most frequent label first. */
  readonly classes: readonly ClassEvaluation[];
  /** The wrong answers the program was surest of, at most ten, deferred or not. */
  readonly mistakes: readonly Mistake[];
}

export interface ClassEvaluation {
  readonly output: Json;
  readonly rows: number;
  /** Null where the class was never answered. */
  readonly precision: number | null;
  /** Null where no row has the class. */
  readonly recall: number | null;
}

/**
 * Figures of `program` on `rows`, all of them over every row but those named "answered".
 *
 * @throws {RangeError} when there is no row: no figure has a value then.
 */
export function evaluate(program: JudgedProgram, rows: readonly LabelledRow[], terms: ServingTerms): Evaluation {
  const judged = judgeRows(program, rows);
  const right = judged.map((row) => row.right);
  const isAnswered = servingRule(terms);
  const answered = judged.filter(isAnswered);
  const classes = scoreClasses(judged, program.definition.outputs);
  return {
    rows: rows.length,
    accuracy: shareRight(judged),
    macro_f1: macroF1(classes.scores),
    ece: expectedCalibrationError(
      judged.map(({ confidence }) => Math.max(0, confidence)),
      right,
    ),
    answered: proportion(answered.length, judged.length),
    accuracy_of_answered: answered.length === 0 ? null : shareRight(answered),
    classes: classes.rows,
    mistakes: worstMistakes(judged, MISTAKES),
  };
}

/** Whether a row would be answered under `terms`: by its class's own threshold where the proof is per class. */
function servingRule({ threshold, certificate }: ServingTerms): (row: JudgedRow) => boolean {
  const own = certificate?.classes?.map((entry) => [canonicalJson(entry.output), entry.threshold] as const);
  const thresholds = own === undefined ? undefined : new Map(own);
  return ({ answered, confidence }) => {
    const least = thresholds === undefined ? threshold : (thresholds.get(canonicalJson(answered)) ?? null);
    // A confidence of -1 stands for no answer, which no threshold lets through.
    return least !== null && confidence >= Math.max(0, least);
  };
}

function shareRight(judged: readonly JudgedRow[]): Proportion {
  return proportion(judged.filter(({ right }) => right).length, judged.length);
}

function scoreClasses(judged: readonly JudgedRow[], known: readonly Json[]) {
  const { outputs, scores } = classTable(judged, known);
  const rows = scores.map((score, index) => ({
    output: outputs[index] ?? null,
    rows: score.rows,
    precision: score.precision,
    recall: score.recall,
  }));
  return { scores, rows: rows.toSorted((left, right) => right.rows - left.rows) };
}
