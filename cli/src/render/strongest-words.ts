/** The terms that speak most for each label. */
import type { Report } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { pairs } from "./table.ts";

/** Labels shown; a job with more has the rest in `--json`. */
const LABELS = 12;

export function strongestWords(colors: Colors, strongest: Report["strongest"], terms = 10): string {
  const lines = strongest.slice(0, LABELS).map(
    ({ output, terms: all }) =>
      [
        jsonText(output, 36),
        all
          .slice(0, terms)
          .map(({ term }) => visibleTerm(term))
          .join(colors.dim(" · ")),
      ] as const,
  );
  const rest = strongest.length > LABELS ? `\n  and ${strongest.length - LABELS} more labels: --json has them` : "";
  return pairs(colors, lines) + rest;
}

/** A term with its spaces shown, for they can be part of an n-gram. */
function visibleTerm(term: string): string {
  return term.trim() === term
    ? oneLine(term)
    : oneLine(term.replace(/^ +| +$/g, (spaces) => "␣".repeat(spaces.length)));
}
