/** One program on one input, from schema to threshold. What fails inside a program is an outcome, never a throw. */
import { type Answer, type ErrorDetail, type Json, LoopaiError, type Outcome } from "@loopai/core";
import { deferReason } from "./answer-rule.ts";
import type { RuledProgram } from "./opened-route.ts";

/** What a caller is told whose input does not fit, with JSON pointers in its details. */
export function inputInvalid({ version }: RuledProgram, details: readonly ErrorDetail[]): LoopaiError {
  // Without the pointer: its keys are the caller's own words, which stay out of messages and logs.
  const reason = details[0]?.message ?? "does not fit";
  return new LoopaiError("input-invalid", `Cannot execute v${version}: the input ${reason}: see its input_schema`, {
    details,
  });
}

/** Runs `program` on an input that fits its schema. */
export function runProgram(program: RuledProgram, input: Json): Outcome {
  let answer: Answer | undefined;
  try {
    answer = program.program.execute(input);
  } catch (error) {
    return failed("program-failed", `v${program.version} threw ${error instanceof Error ? error.name : "no error"}`);
  }
  if (answer === undefined) return { status: "deferred", reason: "no-answer" };
  const [wrong] = program.checkOutput(answer.output) ?? [];
  if (wrong !== undefined) {
    const where = wrong.at === "" ? "the output" : wrong.at;
    return failed(
      "output-invalid",
      `v${program.version} answered what its output_schema does not allow: ${where} ${wrong.message}`,
    );
  }
  const { output, confidence } = answer;
  const reason = deferReason(answer, program.rule);
  if (reason !== undefined)
    return confidence === undefined ? { status: "deferred", reason } : { status: "deferred", reason, confidence };
  return confidence === undefined ? { status: "succeeded", output } : { status: "succeeded", output, confidence };
}

function failed(errorCode: "program-failed" | "output-invalid", message: string): Outcome {
  return { status: "failed", errorCode, message };
}
