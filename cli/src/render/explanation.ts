/** Why a program answers what it answers. */
import type { ExplanationView } from "@loopai/server";
import type { Printer } from "../printer.ts";
import { deferralText } from "./execution.ts";
import { decimal } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { pairs, section, table } from "./table.ts";

export function explanation({ colors, width }: Printer, appId: string, view: ExplanationView): string {
  const parts = [section(colors, `${appId} v${view.version}`, verdict(colors, view))];
  if (view.reasons.length > 0) parts.push(section(colors, "What counted", reasonTable(colors, view)));
  if (view.classes.length > 1) {
    const rows = view.classes.map(({ output, score }) => [jsonText(output, 40), decimal(score)]);
    parts.push(
      section(colors, "Labels", table(colors, [{ title: "label" }, { title: "score", align: "right" }], rows)),
    );
  }
  if (view.nearest.length > 0) {
    const rows = view.nearest.map(({ input, output, similarity, origin }) => [
      decimal(similarity, 2),
      jsonText(output, 20),
      oneLine(origin, 28),
      jsonText(input, Math.max(24, width - 66)),
    ]);
    const columns = [
      { title: "alike", align: "right" },
      { title: "label" },
      { title: "row" },
      { title: "input" },
    ] as const;
    parts.push(section(colors, "Nearest labelled rows", table(colors, columns, rows)));
  }
  return parts.join("\n\n");
}

function verdict(colors: Printer["colors"], { answer, defer_reason, step }: ExplanationView): string {
  if (answer === null) return pairs(colors, [["Answer", "none: no step of the program knows one"]]);
  const sure = answer.confidence === null ? "" : ` (confidence ${decimal(answer.confidence)})`;
  return pairs(colors, [
    ["Answer", `${colors.bold(jsonText(answer.output, 80))}${sure}`],
    [
      "A call would",
      defer_reason === null ? colors.green("answer it") : colors.yellow(`defer: ${deferralText(defer_reason)}`),
    ],
    ["Step", step ?? "-"],
  ]);
}

/** Weights as bars, so that the eye finds what mattered. */
function reasonTable(colors: Printer["colors"], { reasons }: ExplanationView): string {
  const most = Math.max(...reasons.map(({ weight }) => Math.abs(weight)), Number.MIN_VALUE);
  const rows = reasons.map(({ reason, weight }) => {
    const bar = "█".repeat(Math.max(1, Math.round((Math.abs(weight) / most) * 16)));
    return [
      oneLine(reason, 48),
      `${weight < 0 ? "" : "+"}${decimal(weight)}`,
      weight < 0 ? colors.red(bar) : colors.green(bar),
    ];
  });
  return table(colors, [{ title: "reason" }, { title: "weight", align: "right" }, { title: "" }], rows);
}
