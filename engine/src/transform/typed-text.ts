/** From the text that a transformation makes to the value that it stands for: one reading, for learning and for answering. */
import type { Json } from "@loopai/core";
import type { TransformStep } from "./transform-definition.ts";

/** Undefined where it stands for no value of that type. */
export function typedText(text: string, as: TransformStep["as"]): Json | undefined {
  if (as === "string") return text;
  if (as === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? undefined : value;
}
