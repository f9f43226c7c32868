/** What a program is and what it is worth, in a few lines: the head of every report. */
import type { Guarantee, Proportion, Report } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { bytes, count, counted, decimal, duration, percent } from "./figures.ts";
import { remedy } from "./more-rows.ts";
import { oneLine } from "./one-line.ts";
import { pairs } from "./table.ts";

type Line = readonly [name: string, value: string];

export function programSummary(colors: Colors, report: Report, guarantee: Guarantee | null): string {
  const { rows, model, classes, artifact_bytes, wall_ms, cpu_ms, ece, out_of_fold, macro_f1, unlike_rows } = report;
  const setAside = rows.holdout === 0 ? "none kept for judging" : `${count(rows.holdout)} kept for judging`;
  const rowsText = `${counted(rows.train + rows.dev, "row")}, ${setAside}${conflicts(rows.conflicting)}`;
  const labels = classes.length === 0 ? "" : `, ${counted(classes.length, "label")}`;
  const lines: Line[] = [
    ["Program", `${oneLine(model, 40)}${labels}, ${bytes(artifact_bytes)}`],
    [out_of_fold === undefined ? "Rows" : "Learnt from", rowsText],
    ["Time", `${duration(wall_ms)} (${duration(cpu_ms)} CPU)`],
    ["Accuracy", accuracyText(colors, report)],
  ];
  if (macro_f1 !== undefined) {
    const [low, high] = macro_f1.bootstrap95;
    lines.push(["Macro-F1", `${decimal(macro_f1.value)}, 95 % interval ${decimal(low)} to ${decimal(high)}`]);
  }
  if (report.mean_absolute_error !== undefined) {
    const { value, n, bootstrap95 } = report.mean_absolute_error;
    const [low, high] = bootstrap95;
    lines.push([
      "Mean error",
      `${decimal(value)} off on ${count(n)} rows, 95 % interval ${decimal(low)} to ${decimal(high)}`,
    ]);
  }
  if (unlike_rows !== undefined) {
    lines.push([
      "Elsewhere",
      `${percent(unlike_rows.value)} of the ${count(unlike_rows.n)} rows least like those it learnt from`,
    ]);
  }
  if (ece !== undefined)
    lines.push(["Calibration", `error ${decimal(ece)} (0 is perfect): how far its confidence is from its accuracy`]);
  lines.push(["Guarantee", guaranteeText(report, guarantee)]);
  return pairs(colors, lines);
}

function accuracyText(colors: Colors, { holdout, out_of_fold }: Report): string {
  if (holdout !== undefined) {
    return `${colors.bold(percent(holdout.value))} of ${count(holdout.n)} rows it never saw, 95 % interval ${interval(holdout)}`;
  }
  if (out_of_fold === undefined) return "not known, for no rows were kept for judging";
  return `${percent(out_of_fold.value)} by cross-validation: an estimate, for no rows were kept for judging`;
}

/** The promise of the app and what came of it. */
export function guaranteeText(report: Pick<Report, "coverage" | "rows">, guarantee: Guarantee | null): string {
  if (guarantee === null) {
    const hint = report.rows.holdout === 0 ? "" : " (--guarantee 0.97 would defer what is not sure enough)";
    return `none asked for: everything is answered${hint}`;
  }
  const promise = `${percent(guarantee.accuracy)} right, ${percent(1 - guarantee.delta)} sure`;
  const row = report.coverage.find((one) => one.accuracy === guarantee.accuracy && one.delta === guarantee.delta);
  if (row?.certificate) return `${promise}: answers ${percent(row.certificate.coverage, 1)}, defers the rest`;
  if (row === undefined) return `${promise}: not proven, so everything is deferred`;
  return `${promise}: not proven, so everything is deferred; ${remedy(report.rows, row.rows_needed)}`;
}

function interval({ wilson95: [low, high] }: Proportion): string {
  return `${percent(low)} to ${percent(high)}`;
}

function conflicts(rows: number): string {
  return rows === 0 ? "" : `, ${count(rows)} with a label that a duplicate contradicts`;
}
