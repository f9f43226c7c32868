/** The JSON object in a reply of a model that was asked for one. */
import { LoopaiError } from "@loopai/core";
import * as z from "zod";

const Rules = z.object({
  lists: z.record(z.string().max(100), z.array(z.string().max(200)).max(2_000)).default({}),
  rules: z.array(z.unknown()).max(500),
});

/** Named lists of words, and rules that nobody has looked at yet. @throws {LoopaiError} `llm-reply-invalid`. */
export function rulesInReply(text: string): z.infer<typeof Rules> {
  const parsed = Rules.safeParse(objectInReply(text));
  if (parsed.success) return parsed.data;
  throw invalidReply(`it is no object of lists and rules: ${parsed.error.issues[0]?.message ?? ""}`);
}

/** The outermost object of a text that may have words or a fence around it. @throws {LoopaiError} `llm-reply-invalid`. */
function objectInReply(text: string): unknown {
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
