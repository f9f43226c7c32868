/** The confidence of the steps without scores (constant, lookup, rules): the same for every answer. */
import type { Calibration } from "../calibration-definition.ts";
import { invalidProgram, type StepContext } from "./step-runner.ts";

/** @throws {LoopaiError} `program-invalid` when the calibration wants scores, which these steps do not have. */
export function fixedConfidence(calibration: Calibration | undefined, context: StepContext): number | undefined {
  if (calibration === undefined) return undefined;
  if (calibration.kind === "fixed") return calibration.probability;
  throw invalidProgram(
    `steps/${context.position}/calibration`,
    `is of kind ${calibration.kind}, expected fixed: this kind of step has no scores`,
  );
}
