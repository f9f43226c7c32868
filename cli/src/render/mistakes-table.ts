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
  const origins = mistakes.map(({ origin }) => shortOrigin(origin));
  const answers = mistakes.map(({ answered }) => jsonText(answered, 26));
  const truths = mistakes.map(({ expected }) => jsonText(expected, 26));
  // Beside the texts: two of indent, four of confidence, three between columns.
  const inputWidth = Math.max(24, width - widest(origins, 3) - widest(answers, 4) - widest(truths, 5) - 18);
  return table(
    colors,
    [{ title: "row" }, { title: "says" }, { title: "sure", align: "right" }, { title: "truth" }, { title: "input" }],
    mistakes
      .slice(0, 10)
      .map(({ input, confidence }, index) => [
        origins[index] ?? "",
        colors.red(answers[index] ?? ""),
        decimal(confidence, 2),
        colors.green(truths[index] ?? ""),
        jsonText(input, inputWidth),
      ]),
  );
}

/** The end of a long name: it holds the line number. */
function shortOrigin(origin: string): string {
  const line = oneLine(origin);
  return line.length <= 28 ? line : `…${line.slice(-27)}`;
}

/** Length of the longest cell, at least that of the title. */
function widest(cells: readonly string[], title: number): number {
  return Math.max(title, ...cells.map((cell) => cell.length));
}
