/** How each class fares on the rows kept for judging, and what is taken for what. */
import type { Report } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { count, percent } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { table } from "./table.ts";

/** Classes and pairs shown; `--json` has all. */
const SHOWN = 20;

export function byClassTable(colors: Colors, classes: NonNullable<Report["by_class"]>): string {
  const text = table(
    colors,
    [
      { title: "label" },
      { title: "rows", align: "right" },
      { title: "answered", align: "right" },
      { title: "precision", align: "right" },
      { title: "recall", align: "right" },
      { title: "F1", align: "right" },
    ],
    classes
      .slice(0, SHOWN)
      .map(({ output, rows, answered, precision, recall, f1 }) => [
        jsonText(output, 40),
        count(rows),
        count(answered),
        share(precision),
        share(recall),
        share(f1),
      ]),
  );
  return classes.length > SHOWN ? `${text}\n  and ${classes.length - SHOWN} more: --json has them` : text;
}

export function confusionTable(colors: Colors, confusions: NonNullable<Report["confusions"]>): string {
  if (confusions.length === 0) return "  none";
  return table(
    colors,
    [{ title: "truth" }, { title: "says" }, { title: "rows", align: "right" }],
    confusions
      .slice(0, SHOWN)
      .map(({ expected, answered, rows }) => [
        colors.green(jsonText(expected, 40)),
        answered === undefined ? "nothing" : colors.red(jsonText(answered, 40)),
        count(rows),
      ]),
  );
}

export function share(value: number | null): string {
  return value === null ? "-" : percent(value, 1);
}
