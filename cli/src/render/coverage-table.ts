/** What each promise would cost in deferrals: the table by which a person picks a guarantee. */
import type { Guarantee, Report } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { decimal, percent } from "./figures.ts";
import { remedy } from "./more-rows.ts";
import { table } from "./table.ts";

type CoverageRow = Report["coverage"][number];

export function coverageTable(colors: Colors, { coverage, rows }: Report, chosen?: Guarantee | null): string {
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
    coverage.map((row) => coverageCells(colors, rows, row, chosen?.accuracy === row.accuracy)),
  );
}

function coverageCells(colors: Colors, rows: Report["rows"], row: CoverageRow, isChosen: boolean): string[] {
  const { accuracy, certificate, threshold } = row;
  const mark = isChosen ? colors.cyan("← this app's guarantee") : "";
  if (certificate === null) {
    return [
      percent(accuracy),
      colors.yellow("nothing"),
      "all",
      "-",
      "-",
      [remedy(rows, row.rows_needed), mark].join(" ").trim(),
    ];
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
