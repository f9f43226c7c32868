/** All that judging needs of a program: a data program is one, and so is code whose answers are there already. */
import type { Answer, Json } from "@loopai/core";

export interface JudgedProgram {
  readonly definition: {
    /** Everything it may answer. */
    readonly outputs: readonly Json[];
  };
  /** The answer, or undefined where it knows none. */
  execute(input: Json): Answer | undefined;
}
