/** The list that a model was asked for, in a text that may have words or a fence around it. */
import { LoopaiError } from "@loopai/core";

const MOST_ITEMS = 1_000;

/** @throws {LoopaiError} `llm-reply-invalid`. */
export function replyList(text: string): readonly unknown[] {
  const from = text.indexOf("[");
  const to = text.lastIndexOf("]");
  try {
    const list: unknown = JSON.parse(from < 0 ? "" : text.slice(from, to + 1));
    if (Array.isArray(list)) return list.slice(0, MOST_ITEMS);
  } catch (cause) {
    throw new LoopaiError("llm-reply-invalid", "Cannot use the reply: it holds no JSON array", { cause });
  }
  throw new LoopaiError("llm-reply-invalid", "Cannot use the reply: it holds no JSON array");
}
