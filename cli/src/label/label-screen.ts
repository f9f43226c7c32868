/** What a person sees while labelling: the row, why it is asked for, and the keys. */
import type { Json } from "@loopai/core";
import type { QueueItemView } from "@loopai/server";
import type { Printer } from "../printer.ts";
import { decimal } from "../render/figures.ts";
import { jsonText } from "../render/json-text.ts";
import { oneLine } from "../render/one-line.ts";

/** Longest input shown, in characters. */
const INPUT_LENGTH = 1_200;
/** Answers that have a key of their own. */
export const KEYED_OUTPUTS = 9;

export interface Progress {
  readonly labelled: number;
  readonly skipped: number;
}

export function showItem(
  printer: Printer,
  item: QueueItemView,
  outputs: readonly Json[],
  { labelled, skipped }: Progress,
): void {
  const { colors, width } = printer;
  const head = ` ${labelled} labelled, ${skipped} skipped `;
  printer.line(colors.dim(`──${head}${"─".repeat(Math.max(2, Math.min(width, 80) - head.length - 2))}`));
  printer.line(colors.bold(jsonText(item.input, INPUT_LENGTH)));
  printer.line(colors.dim(`  ${oneLine(item.origin, 60)}: ${oneLine(item.why, 120)}${suggestionText(item)}`));
  printer.line(`  ${keyLine(printer, item, outputs)}`);
}

function suggestionText({ suggestion, confidence }: QueueItemView): string {
  if (suggestion === null) return "";
  return `; the program says ${jsonText(suggestion, 40)}${confidence === null ? "" : ` (${decimal(confidence, 2)})`}`;
}

function keyLine({ colors }: Printer, { suggestion }: QueueItemView, outputs: readonly Json[]): string {
  const key = (name: string, does: string): string => `${colors.cyan(name)} ${does}`;
  return [
    ...outputs.slice(0, KEYED_OUTPUTS).map((output, index) => key(String(index + 1), jsonText(output, 30))),
    ...(suggestion === null ? [] : [key("enter", `as the program says`)]),
    key("o", "other"),
    key("s", "skip"),
    key("u", "undo"),
    key("q", "quit"),
  ].join("   ");
}
