/** The JSON object in a reply of a model that was asked for one. */
import { LoopaiError } from "@loopai/core";

/** The outermost object of a text that may have words or a fence around it. @throws {LoopaiError} `llm-reply-invalid`. */
export function objectInReply(text: string): unknown {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  if (from < 0 || to <= from) throw invalidReply("it holds no JSON object");
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch (cause) {
    throw invalidReply("its JSON cannot be read", cause);
  }
}

export function invalidReply(state: string, cause?: unknown): LoopaiError {
  return new LoopaiError("llm-reply-invalid", `Cannot use the reply: ${state}`, cause === undefined ? {} : { cause });
}
