/** How two versions differ in what they do. */
import type { Json } from "@loopai/core";
import type { DiffView } from "@loopai/server";
import type { Printer } from "../printer.ts";
import { count, counted, decimal, percent, proportion } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { pairs, section, table } from "./table.ts";

export function behaviourDifference({ colors, width }: Printer, appId: string, view: DiffView): string {
  const title = `${appId} v${view.from} → v${view.to} on ${counted(view.inputs, "input")}`;
  const parts = [section(colors, title, summary(colors, view))];
  if (view.changes.length > 0) {
    parts.push(section(colors, "What became what", changes(colors, view)));
    parts.push(section(colors, "Examples", examplesOf(colors, view, width)));
  }
  return parts.join("\n\n");
}

function summary(colors: Printer["colors"], { same, judged, from, to, left_out: leftOut }: DiffView): string {
  const lines: [string, string][] = [["The same", proportion(same)]];
  if (judged !== null) {
    const { rows, only_from_right: onlyFrom, only_to_right: onlyTo, p } = judged;
    lines.push([
      "Right",
      `of ${counted(rows, "row")} with a label, ${count(onlyFrom)} only by v${from}, ${count(onlyTo)} only by v${to} (${chance(p)})`,
    ]);
  }
  if (leftOut > 0) lines.push(["Left out", `${counted(leftOut, "row")} or calls without an input that could be asked`]);
  return pairs(colors, lines);
}

/** McNemar's p-value in words: what it is the chance of. */
function chance(p: number): string {
  return `so uneven by chance: ${p < 0.001 ? "less than 0.1 %" : percent(p, 1)}`;
}

function changes(colors: Printer["colors"], view: DiffView): string {
  return table(
    colors,
    [{ title: `v${view.from}` }, { title: `v${view.to}` }, { title: "inputs", align: "right" }],
    view.changes.map(({ from, to, inputs }) => [said(from), said(to), count(inputs)]),
  );
}

function examplesOf(colors: Printer["colors"], view: DiffView, width: number): string {
  return table(
    colors,
    [{ title: `v${view.from}` }, { title: `v${view.to}` }, { title: "truth" }, { title: "input" }],
    view.examples.map(({ from, to, expected, input }) => [
      behaviour(from),
      behaviour(to),
      expected === undefined ? "" : colors.green(jsonText(expected, 26)),
      jsonText(input, Math.max(24, width - 80)),
    ]),
  );
}

function behaviour({ output, confidence, deferred }: DiffView["examples"][number]["from"]): string {
  const text = confidence === null && output === null ? "no answer" : jsonText(output, 24);
  const sure = confidence === null ? "" : ` ${decimal(confidence, 2)}`;
  return oneLine(`${text}${sure}${deferred ? " (deferred)" : ""}`);
}

function said(value: Json): string {
  return value === null ? "deferred" : jsonText(value, 40);
}
