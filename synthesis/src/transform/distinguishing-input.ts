/** Asks for the input that would tell two programs apart: the most useful next example. */
import { runCases } from "@loopai/engine";
import type { FoundTransform } from "./search-transforms.ts";

/**
 * Number of the input on which the programs make most different texts; undefined where they all agree.
 *
 * @param inputs Texts of the fields of inputs without an output.
 */
export function distinguishingInput(
  programs: readonly FoundTransform[],
  inputs: readonly (readonly string[])[],
): number | undefined {
  let best: number | undefined;
  let most = 1;
  for (const [at, fields] of inputs.entries()) {
    const different = new Set(programs.map(({ cases }) => JSON.stringify(runCases(cases, fields) ?? "(none)"))).size;
    if (different <= most) continue;
    most = different;
    best = at;
  }
  return best;
}
