/** One program on one input, from schema to threshold. What fails inside a program is an outcome, never a throw. */
import { type Answer, type ErrorCode, type ErrorDetail, type Json, LoopaiError, type Outcome } from "@loopai/core";
import type { Call } from "@loopai/sandbox";
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

/** A program with the rule for its answers, that runs in this process. */
export type RuledData = Extract<RuledProgram, { kind: "data" }>;
/** The same, that runs in a sandbox. */
export type RuledCode = Extract<RuledProgram, { kind: "code" }>;

/** Runs a data program on an input that fits its schema. */
export function runData(program: RuledData, input: Json): Outcome {
  let answer: Answer | undefined;
  try {
    answer = program.program.execute(input);
  } catch (error) {
    return failed("program-failed", `v${program.version} threw ${error instanceof Error ? error.name : "no error"}`);
  }
  return answer === undefined ? { status: "deferred", reason: "no-answer" } : judgeAnswer(program, answer);
}

/**
 * Runs code in its sandbox, on an input that fits its schema.
 *
 * @throws {LoopaiError} `sandbox-saturated`, `sandbox-unavailable`, `server-stopping`: the machine is at fault, not the program.
 */
export async function runCode(program: RuledCode, call: Call): Promise<Outcome> {
  const outcome = await program.code.execute(call);
  switch (outcome.status) {
    case "succeeded": {
      const { output, confidence } = outcome;
      // "Not sure" in every language: the way in which code knows no answer.
      if (output === null && program.checkOutput(null) !== undefined)
        return { status: "deferred", reason: "no-answer" };
      return judgeAnswer(program, confidence === undefined ? { output } : { output, confidence });
    }
    case "failed":
      return failed(outcome.errorCode, `v${program.version}: ${outcome.message}`);
    case "timed-out":
      return { status: "timed-out", limitMs: outcome.limitMs };
  }
}

function judgeAnswer(program: RuledProgram, answer: Answer): Outcome {
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

function failed(errorCode: ErrorCode, message: string): Outcome {
  return { status: "failed", errorCode, message };
}
