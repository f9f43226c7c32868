/** Whether an answer is the very output that a row has. */
import { type Json, sameJson } from "@loopai/core";

/** No answer is never right. */
export function isRight(answer: Json | undefined, output: Json): boolean {
  return answer !== undefined && sameJson(answer, output);
}
