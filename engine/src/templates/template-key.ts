/** The text under which two lines of a log count as the same event: what a template step is keyed by. */
import { normalisedKey } from "../input/normalised-key.ts";
import { maskLine } from "./mask-line.ts";

/** What was labelled tells values apart that matter, such as `user=root`: so they stay. */
const SETTINGS = { values: false } as const;

/** @param line Index of the field that holds the line; the others, such as the system it comes from, count by their normalised text. */
export function templateKey(fields: readonly string[], line: number): string {
  const masked = maskLine(fields[line] ?? "", SETTINGS).join(" ");
  if (fields.length === 1) return masked;
  return `${normalisedKey(fields.filter((_, index) => index !== line))}\n${masked}`;
}
