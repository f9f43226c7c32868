/** How right a program is on a file of labelled rows. */
import type { EvaluationView } from "@loopai/server";
import type { Printer } from "../printer.ts";
import { badRows, rowNotes } from "./data-columns.ts";
import { count, counted, decimal, percent, proportion } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { mistakesTable } from "./mistakes-table.ts";
import { pairs, section, table } from "./table.ts";

/** Labels shown; `--json` has all. */
const CLASSES = 20;

const UNKNOWN_LABEL =
  "with a label that the app does not know, counted as answered wrongly; correct the label, or let the app's output_schema allow it and synthesize with rows of it";

export function evaluation({ colors, width }: Printer, appId: string, view: EvaluationView): string {
  const parts = [
    section(colors, `${appId} v${view.version} on ${counted(view.rows, "row")}`, summary(colors, view)),
    section(colors, "Labels", classTable(colors, view.classes)),
    section(colors, "Ten worst mistakes", mistakesTable(colors, view.mistakes, width)),
  ];
  if (view.unknown_label_count > 0) {
    parts.push(rowNotes(colors, UNKNOWN_LABEL, view.unknown_labels, view.unknown_label_count));
  }
  if (view.bad_row_count > 0) parts.push(badRows(colors, view.bad_rows, view.bad_row_count));
  return parts.join("\n\n");
}

function summary(colors: Printer["colors"], view: EvaluationView): string {
  const lines: [string, string][] = [
    ["Accuracy", proportion(view.accuracy)],
    ["Macro F1", decimal(view.macro_f1)],
    ["Calibration", `error ${decimal(view.ece)}`],
    ["Answered", proportion(view.answered)],
    [
      "Right, of those",
      view.accuracy_of_answered === null ? "nothing was answered" : proportion(view.accuracy_of_answered),
    ],
  ];
  if (view.seen_in_training > 0) {
    lines.push([
      "Left out",
      `${counted(view.seen_in_training, "row")} that it has learnt from (or duplicates of such)`,
    ]);
  }
  if (view.unlabelled > 0) lines.push(["Left out", `${counted(view.unlabelled, "row")} without a label`]);
  return pairs(colors, lines);
}

function classTable(colors: Printer["colors"], classes: EvaluationView["classes"]): string {
  const shown = classes.slice(0, CLASSES);
  const text = table(
    colors,
    [
      { title: "label" },
      { title: "rows", align: "right" },
      { title: "precision", align: "right" },
      { title: "recall", align: "right" },
    ],
    shown.map(({ output, rows, precision, recall }) => [
      jsonText(output, 40),
      count(rows),
      share(precision),
      share(recall),
    ]),
  );
  return classes.length > CLASSES ? `${text}\n  and ${classes.length - CLASSES} more: --json has them` : text;
}

function share(value: number | null): string {
  return value === null ? "-" : percent(value, 1);
}
