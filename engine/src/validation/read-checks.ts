/** Reads the file of a validation step. By hand, since ejected modules carry this code and no schema library. */
import { isJsonObject, readJsonFile } from "../steps/json-file.ts";
import { invalidProgram, type StepContext } from "../steps/step-runner.ts";
import type { ValidationCheck } from "./validation-definition.ts";

const MOST_PATTERNS = 8;
const MOST_PATTERN_UNITS = 20_000;

/** @throws {LoopaiError} `program-invalid` naming the check that does not have the form of {@link ValidationCheck}. */
export function readChecks(file: string, context: Pick<StepContext, "file">): ReadonlyMap<string, ValidationCheck> {
  const checks = readJsonFile(file, context);
  if (!isJsonObject(checks)) throw invalidProgram(file, "is no JSON object of checks");
  return new Map(
    Object.entries(checks).map(([key, check], at) => {
      if (!isCheck(check)) {
        throw invalidProgram(
          `${file} check ${at + 1}`,
          `is no check, expected {"validator"} or {"patterns"} with a "probability" from 0 to 1`,
        );
      }
      return [key, check];
    }),
  );
}

function isCheck(check: unknown): check is ValidationCheck {
  if (!isJsonObject(check) || Object.keys(check).length !== 2) return false;
  const { validator, patterns, probability } = check;
  if (typeof probability !== "number" || !(probability >= 0 && probability <= 1)) return false;
  if (typeof validator === "string") return true;
  return (
    Array.isArray(patterns) &&
    patterns.length > 0 &&
    patterns.length <= MOST_PATTERNS &&
    patterns.every((pattern) => typeof pattern === "string" && pattern.length <= MOST_PATTERN_UNITS)
  );
}
