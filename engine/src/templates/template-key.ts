/** The text under which two lines of a log count as the same event: what the tables of a template step are keyed by. */
import { normalisedKey } from "../input/normalised-key.ts";
import { type MaskSettings, maskLine } from "./mask-line.ts";

/** @param line Index of the field that holds the line; the others, such as the system it comes from, count by their normalised text. */
export function templateKey(fields: readonly string[], line: number, settings: MaskSettings): string {
  const masked = maskLine(fields[line] ?? "", settings).join(" ");
  if (fields.length === 1) return masked;
  return `${normalisedKey(fields.filter((_, index) => index !== line))}\n${masked}`;
}
