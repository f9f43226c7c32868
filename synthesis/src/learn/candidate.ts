/** One kind of program that could be made of the rows, and how often it was right on rows it did not learn from. */
import type { ProgramFiles, Step } from "@loopai/engine";

export interface Candidate {
  readonly kind: "constant" | "lookup" | "scorecard" | "linear";
  /** Class that each row is given out of fold: by a program that learnt from no row of its group. */
  readonly answers: Int32Array;
  /** Rows that are answered right so. */
  readonly right: number;
  /** Makes the program's steps and their files. Called for the one that is chosen. */
  make(): MadeSteps;
}

export interface MadeSteps {
  readonly steps: readonly Step[];
  /** Without `program.json`. */
  readonly files: ProgramFiles;
}
