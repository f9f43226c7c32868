/** The rows that are most useful to label, best first. */
import type { QueueItemView } from "@loopai/server";
import type { Printer } from "../printer.ts";
import { decimal } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { table } from "./table.ts";

export function labelQueue({ colors, width }: Printer, items: readonly QueueItemView[]): string {
  if (items.length === 0) return "Nothing to label: add rows with --data, or execute first";
  return table(
    colors,
    [{ title: "key" }, { title: "says" }, { title: "sure", align: "right" }, { title: "why" }, { title: "input" }],
    items.map(({ key, input, suggestion, confidence, why }) => [
      key,
      suggestion === null ? "-" : jsonText(suggestion, 20),
      confidence === null ? "-" : decimal(confidence, 2),
      oneLine(why, 40),
      jsonText(input, Math.max(24, width - 70)),
    ]),
  );
}
