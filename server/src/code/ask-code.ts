/** Asks code rows whose answers are known, under its own schemas: what no caller would be answered is no answer. */
import type { LabelledRow } from "@loopai/core";
import type { SchemaCheck } from "@loopai/engine";
import type { LoadedProgram } from "@loopai/sandbox";
import type { AskedRow } from "@loopai/synthesis";

export interface CodeQuestion {
  readonly checkInput: SchemaCheck;
  readonly checkOutput: SchemaCheck;
  /** What the code takes for the time: the same whenever it is asked. */
  readonly nowMs: number;
}

/** @throws {LoopaiError} as `LoadedProgram.execute`: the machine is at fault, not the code. */
export async function askCode(
  code: Pick<LoadedProgram, "execute">,
  { checkInput, checkOutput, nowMs }: CodeQuestion,
  row: LabelledRow,
): Promise<AskedRow> {
  if (checkInput(row.input) !== undefined) return { row, answer: undefined, failure: "input-invalid" };
  const outcome = await code.execute({ input: row.input, nowMs, seed: 0 });
  switch (outcome.status) {
    case "succeeded": {
      const { output, confidence } = outcome;
      const fits = checkOutput(output) === undefined;
      if (fits)
        return { row, answer: confidence === undefined ? { output } : { output, confidence }, failure: undefined };
      // Null where the schema does not know it says "not sure".
      return { row, answer: undefined, failure: output === null ? undefined : "output-invalid" };
    }
    case "failed":
      return { row, answer: undefined, failure: outcome.errorCode, message: outcome.message };
    case "timed-out":
      return { row, answer: undefined, failure: "time-limit" };
  }
}
