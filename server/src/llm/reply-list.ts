/** The list that a model was asked for, in a text that may have words or a fence around it. */
import { LoopaiError } from "@loopai/core";

const MOST_ITEMS = 1_000;
/** Deeper values would overflow the stack of whoever walks them. */
const MOST_LEVELS = 64;

/** @throws {LoopaiError} `llm-reply-invalid`. */
export function replyList(text: string): readonly unknown[] {
  const from = text.indexOf("[");
  const to = text.lastIndexOf("]");
  if (isDeep(text.slice(Math.max(0, from), to + 1))) {
    throw new LoopaiError("llm-reply-invalid", `Cannot use the reply: it nests deeper than ${MOST_LEVELS} levels`);
  }
  try {
    const list: unknown = JSON.parse(from < 0 ? "" : text.slice(from, to + 1));
    if (Array.isArray(list)) return list.slice(0, MOST_ITEMS);
  } catch (cause) {
    throw new LoopaiError("llm-reply-invalid", "Cannot use the reply: it holds no JSON array", { cause });
  }
  throw new LoopaiError("llm-reply-invalid", "Cannot use the reply: it holds no JSON array");
}

function isDeep(json: string): boolean {
  let level = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (inText) {
      if (sign === "\\") at++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "[" || sign === "{") {
      if (++level > MOST_LEVELS) return true;
    } else if (sign === "]" || sign === "}") level--;
  }
  return false;
}
