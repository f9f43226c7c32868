/** Which program answers a call: the canary its share, else what serves. */
import { canonicalJson, hashShare, type Json, LoopaiError } from "@loopai/core";
import type { ServingProgram } from "./opened-route.ts";
import type { ServedState } from "./served-state.ts";

/**
 * The same subject, or else the same input, gets the same program for as long as the canary's salt and share stand.
 *
 * @throws {LoopaiError} `program-missing` or `artifact-corrupt` when nothing can answer.
 */
export function chooseProgram(state: ServedState, input: Json, subject: string | undefined): ServingProgram {
  const { canary, watch, serving } = state;
  if (canary !== undefined && watch?.stopped === undefined) {
    const { share, salt } = canary.terms;
    if (hashShare(subject ?? inputKey(input), salt) < share) return canary.program;
  }
  if (serving instanceof LoopaiError) throw new LoopaiError(serving.code, serving.message, { cause: serving });
  return serving;
}

/** An input that has no canonical text, being nested too deeply or no JSON, is refused by whichever program gets it. */
function inputKey(input: Json): string {
  try {
    return canonicalJson(input);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return "";
    throw error;
  }
}
