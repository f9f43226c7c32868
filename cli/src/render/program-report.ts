/** The whole report of a program, as `synthesize` and `programs APP VERSION` print it. */
import type { Guarantee, Report } from "@loopai/core";
import type { Printer } from "../printer.ts";
import { byClassTable, confusionTable } from "./class-tables.ts";
import { coverageTable } from "./coverage-table.ts";
import { percent } from "./figures.ts";
import { gateVerdict } from "./gate-verdict.ts";
import { mistakesTable } from "./mistakes-table.ts";
import { oneLine } from "./one-line.ts";
import { proposalsTable } from "./proposals-table.ts";
import { programSummary } from "./program-summary.ts";
import { strongestWords } from "./strongest-words.ts";
import { section, table } from "./table.ts";

export interface ShownProgram {
  readonly appId: string;
  readonly version: number;
  readonly report: Report;
  readonly guarantee: Guarantee | null;
}

export function programReport({ colors, width }: Printer, { appId, version, report, guarantee }: ShownProgram): string {
  // What nobody learnt has no words that count and no others that it was weighed against.
  const isLearnt = report.out_of_fold !== undefined;
  const words = report.strongest.length > 0 || report.proposals === undefined;
  const portfolio = section(
    colors,
    report.proposals === undefined
      ? "Kinds of program weighed (cross-validation)"
      : "Programs weighed (on rows that no prompt showed)",
    portfolioTable(report, colors),
  );
  const parts = [
    section(colors, `${appId} v${version}`, programSummary(colors, report, guarantee)),
    section(colors, "What a promise would cost", coverageTable(colors, report, guarantee)),
    ...(isLearnt && words ? [section(colors, "Strongest words", strongestWords(colors, report.strongest))] : []),
    ...classParts(report, colors),
    section(colors, "Ten worst mistakes on the rows kept for judging", mistakesTable(colors, report.mistakes, width)),
    ...(isLearnt ? [portfolio] : []),
    ...(report.proposals === undefined
      ? []
      : [section(colors, "What a model was asked", proposalsTable(colors, report.proposals))]),
    section(colors, "Gate", gateVerdict(colors, report.gate)),
  ];
  if (report.warnings.length > 0) {
    parts.push(
      section(colors, "Warnings", report.warnings.map((one) => `  ${colors.yellow("!")} ${oneLine(one)}`).join("\n")),
    );
  }
  return parts.join("\n\n");
}

function classParts({ by_class, confusions }: Report, colors: Printer["colors"]): readonly string[] {
  return [
    ...(by_class === undefined
      ? []
      : [section(colors, "Labels, on the rows kept for judging", byClassTable(colors, by_class))]),
    ...(confusions === undefined
      ? []
      : [section(colors, "What is taken for what", confusionTable(colors, confusions))]),
  ];
}

function portfolioTable({ portfolio }: Report, colors: Printer["colors"]): string {
  return table(
    colors,
    [{ title: "kind" }, { title: "right", align: "right" }, { title: "" }, { title: "" }],
    portfolio.map(({ kind, out_of_fold, chosen, why = "" }) => [
      oneLine(kind, 40),
      percent(out_of_fold.value),
      chosen ? colors.cyan("← chosen") : "",
      colors.dim(oneLine(why, 120)),
    ]),
  );
}
