/**
 * The answer to a call as the API sends it: JSON by template, which costs a fifth of writing an object.
 *
 * Its fields are those of `ExecutionView` of the server. It is ASCII, so it may be sent as latin1, one byte a unit.
 */
import { errorCodeOf, type Json } from "@loopai/core";
import { asciiJson, rememberingText } from "./json-text.ts";
import type { ServedExecution } from "./runtime.ts";

const valueText = rememberingText((value: Json) => asciiJson(JSON.stringify(value)));

/** A JSON object on one line. What the call was about is not in it. */
export function answerText(execution: ServedExecution): string {
  const { outcome, warning } = execution;
  const isAnswer = outcome.status === "succeeded";
  const errorCode = errorCodeOf(outcome);
  const confidence = "confidence" in outcome ? (outcome.confidence ?? null) : null;
  return `{"execution_id":"${execution.id}","app_id":"${execution.appId}","version":${execution.version},"served_as":"${
    execution.servedAs
  }","status":"${outcome.status}","output":${isAnswer ? valueText(outcome.output) : "null"},"confidence":${confidence},"answered_by":${
    isAnswer ? '"program"' : "null"
  },"error_code":${errorCode === null ? "null" : `"${errorCode}"`},${
    outcome.status === "failed" ? `"message":${valueText(outcome.message)},` : ""
  }"latency_ms":${execution.latencyMs},"executed_at":"${execution.executedAt}"${
    warning === undefined ? "" : `,"warning":${valueText(warning)}`
  }}`;
}
