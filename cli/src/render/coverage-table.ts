/** What each promise would cost in deferrals: the table by which a person picks a guarantee. */
import type { Guarantee, Report } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { count, decimal, percent } from "./figures.ts";
import { table } from "./table.ts";

type CoverageRow = Report["coverage"][number];

export function coverageTable(colors: Colors, rows: readonly CoverageRow[], chosen?: Guarantee | null): string {
  return table(
    colors,
    [
      { title: "promise", align: "right" },
      { title: "answers", align: "right" },
      { title: "defers", align: "right" },
      { title: "right, at least", align: "right" },
      { title: "from confidence", align: "right" },
      { title: "" },
    ],
    rows.map((row) => coverageCells(colors, row, chosen?.accuracy === row.accuracy)),
  );
}

function coverageCells(colors: Colors, row: CoverageRow, isChosen: boolean): string[] {
  const { accuracy, certificate, threshold } = row;
  const mark = isChosen ? colors.cyan("← this app's guarantee") : "";
  if (certificate === null) {
    return [percent(accuracy), colors.yellow("nothing"), "all", "-", "-", [neededRows(row), mark].join(" ").trim()];
  }
  return [
    percent(accuracy),
    colors.green(percent(certificate.coverage, 1)),
    percent(1 - certificate.coverage, 1),
    percent(certificate.lower_bound),
    threshold === null ? "-" : decimal(threshold),
    mark,
  ];
}

/** What would do where nothing could be proven. */
function neededRows({ certificate, rows_needed }: CoverageRow): string {
  if (certificate !== null) return "";
  return rows_needed === null
    ? "no number of rows proves it at this error rate"
    : `about ${count(rows_needed)} holdout rows would prove it`;
}
