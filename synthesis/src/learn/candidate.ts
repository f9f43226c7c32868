/** One kind of program that could be made of the rows, and how often it was right on rows it did not learn from. */
import type { Json } from "@loopai/core";
import type { ProgramFiles, Step } from "@loopai/engine";

export interface Candidate {
  /** Kind of its main step. */
  readonly kind: Step["kind"];
  /** Rows of the job that are answered exactly right out of fold. */
  readonly right: number;
  /** What row number `row` of the job is answered out of fold, by a program that learnt from no row of its group; undefined: nothing. */
  answerOf(row: number): Json | undefined;
  /** Makes the program. Called for the one that is chosen. */
  make(): MadeProgram;
  /** Of a linear model: what other programs can stand on. */
  readonly basis?: LinearBasis | undefined;
}

/** A linear model as a part of another program. */
export interface LinearBasis {
  /** Out of fold: row r, class k at `r * classes + k`. */
  readonly scores: Float32Array;
  /** softmax(scores / temperature) are its probabilities. */
  readonly temperature: number;
  /** The bytes of `weights.bin`, from all rows. */
  weights(): Uint8Array;
}

/** A candidate that answers with one of the classes of its examples. */
export interface ClassCandidate {
  readonly kind: Step["kind"];
  /** Class that each row is given out of fold. */
  readonly answers: Int32Array;
  readonly right: number;
  /** How well the best class but `none` fits each row out of fold (the engine's `scopeScore`), where it can say. */
  scopeScores?(none: number): Float64Array;
  readonly basis?: LinearBasis;
  make(): MadeSteps;
}

interface MadeSteps {
  readonly steps: readonly Step[];
  /** Without `program.json`. */
  readonly files: ProgramFiles;
}

export interface MadeProgram extends MadeSteps {
  /** Places of the input that the steps read as fields, at least one. */
  readonly pointers: readonly string[];
  /** The answer each class index stands for; none where every step computes its outputs. */
  readonly outputs: readonly Json[];
}
