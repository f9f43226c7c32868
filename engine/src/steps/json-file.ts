/** Reads a JSON file of a program. Files are data: nothing in them is ever run. */
import { invalidProgram, type StepContext } from "./step-runner.ts";

/** @throws {LoopaiError} `program-invalid` when the file is missing, no UTF-8 or no JSON. */
export function readJsonFile(name: string, context: Pick<StepContext, "file">): unknown {
  const bytes = context.file(name);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw invalidProgram(name, "is not JSON in UTF-8", cause);
  }
}

export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
