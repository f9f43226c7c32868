/** Rows that came since the champion was made: what the candidate was made for. */
import type { Json, LabelledRow } from "@loopai/core";

export interface NewRow {
  readonly row: LabelledRow;
  /**
   * What the candidate's recipe answers on the row when it has not learnt from it (out of fold); undefined
   * where it knows no answer.
   */
  readonly outOfFold: Json | undefined;
}
