/** The surest wrong answers, each with the place in the file where it can be looked up. */
import type { Json } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { decimal } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { table } from "./table.ts";

export interface ShownMistake {
  /** File and line, or the execution. */
  readonly origin: string;
  readonly input: Json;
  readonly expected: Json;
  readonly answered: Json;
  readonly confidence: number;
}

export function mistakesTable(colors: Colors, mistakes: readonly ShownMistake[], width: number): string {
  if (mistakes.length === 0) return "  none";
  const origins = Math.max(...mistakes.map(({ origin }) => Math.min(origin.length, 28)));
  const inputWidth = Math.max(24, width - origins - 50);
  return table(
    colors,
    [{ title: "row" }, { title: "says" }, { title: "sure", align: "right" }, { title: "truth" }, { title: "input" }],
    mistakes
      .slice(0, 10)
      .map(({ origin, input, expected, answered, confidence }) => [
        shortOrigin(origin),
        colors.red(jsonText(answered, 16)),
        decimal(confidence, 2),
        colors.green(jsonText(expected, 16)),
        jsonText(input, inputWidth),
      ]),
  );
}

/** The end of a long name: it holds the line number. */
function shortOrigin(origin: string): string {
  const line = oneLine(origin);
  return line.length <= 28 ? line : `…${line.slice(-27)}`;
}
