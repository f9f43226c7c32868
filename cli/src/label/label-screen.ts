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

/** Answers and commands: on one line where they fit, else each answer on its own. */
function keyLine({ colors, width }: Printer, { suggestion }: QueueItemView, outputs: readonly Json[]): string {
  const key = ([name, does]: readonly [string, string]): string => `${colors.cyan(name)} ${does}`;
  const answers = outputs
    .slice(0, KEYED_OUTPUTS)
    .map((output, index) => [String(index + 1), jsonText(output, 60)] as const);
  const commands = [
    ...(suggestion === null ? [] : [["enter", "as the program says"] as const]),
    ...([
      ["o", "other"],
      ["s", "skip"],
      ["u", "undo"],
      ["q", "quit"],
    ] as const),
  ];
  const length = [...answers, ...commands].reduce((sum, [name, does]) => sum + name.length + does.length + 4, 0);
  const between = length > width ? "\n  " : "   ";
  return `${answers.map(key).join(between)}${between}${commands.map(key).join("   ")}`;
}
