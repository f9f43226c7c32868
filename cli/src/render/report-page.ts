/**
 * The report of a program as one page: no script, no other file, nothing fetched, so that it can be mailed and kept.
 *
 * It shows rows of the app (the mistakes), as the report in the terminal does.
 */
import type { Guarantee, Json, Manifest, Report } from "@loopai/core";
import { escapeHtml } from "./escape-html.ts";
import { bytes, count, decimal, duration, percent, proportion } from "./figures.ts";
import { share } from "./class-tables.ts";
import { jsonText } from "./json-text.ts";
import { guaranteeText } from "./program-summary.ts";
import { barChart } from "./report-charts.ts";

export interface ReportPage {
  readonly appId: string;
  readonly version: number;
  readonly report: Report;
  readonly manifest: Manifest;
  readonly guarantee: Guarantee | null;
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2230}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .9rem .2rem 0;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}th{font-weight:600;color:#5a6275}svg{max-width:100%;height:auto;font-size:13px}
.scale{fill:#e9ecf2}.bar{fill:#7d8cab}.marked{fill:#2559d6}.interval{stroke:#1c2230;stroke-width:2}.bad{color:#a3211c}.good{color:#146c3a}
@media(prefers-color-scheme:dark){body{background:#14171f;color:#e6e9f0}.scale{fill:#2a3040}.interval{stroke:#fff}th{color:#a0a8bb}.bad{color:#ff9c95}.good{color:#86e0a8}.bar{fill:#6b7690}.marked{fill:#6d95ff}}`;

export function reportPage(page: ReportPage): string {
  const { appId, version, report } = page;
  const title = `${appId} v${version}`;
  const parts = [
    section("What it is", figures(page)),
    section("What a promise would cost", coverage(report)),
    ...(report.by_class === undefined ? [] : [section("Labels, on rows it never saw", classes(report.by_class))]),
    ...(report.confusions === undefined ? [] : [section("What is taken for what", confused(report.confusions))]),
    section("Worst mistakes", mistakes(report.mistakes)),
    ...(report.portfolio.length === 0 ? [] : [section("Kinds of program weighed", portfolio(report.portfolio))]),
    ...(report.proposals === undefined ? [] : [section("What a model was asked", asked(report.proposals))]),
    section(`Gate: ${report.gate.admitted ? "admitted" : "refused"}`, gate(report.gate)),
    ...(report.warnings.length === 0 ? [] : [section("Warnings", list(report.warnings))]),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1>
${parts.join("\n")}
</body></html>
`;
}

function asked({
  model,
  prompts,
  calls,
  cost_usd: usd,
  dev_rows: dev,
  attempts,
  ...tokens
}: NonNullable<Report["proposals"]>): string {
  const lines: [string, string][] = [
    ["Model", model],
    [
      "Taken",
      `${calls} calls, ${count(tokens.input_tokens)} tokens in, ${count(tokens.output_tokens)} out, ${usd.toFixed(4)} USD`,
    ],
    [
      "Prompts",
      Object.entries(prompts)
        .map(([name, sha256]) => `${name} ${sha256.slice(0, 16)}`)
        .join(", "),
    ],
    ...attempts.map(({ proposer, round, right, outcome }): [string, string] => [
      round === 0 ? proposer : `${proposer}, mended ${round}`,
      `${right === undefined ? "" : `${right} of ${dev} right; `}${outcome}`,
    ]),
  ];
  return table([], lines);
}

function figures({ report, manifest, guarantee }: ReportPage): string {
  const {
    rows,
    holdout,
    macro_f1: macroF1,
    ece,
    unlike_rows: unlike,
    holdout_looks: looks,
    out_of_fold: folds,
  } = report;
  const lines: [string, string][] = [
    ["Program", `${report.model}, ${bytes(report.artifact_bytes)}, by ${manifest.proposer}`],
    [
      "Rows",
      `${count(rows.train)} to learn from, ${count(rows.dev)} for settings, ${count(rows.holdout)} kept for judging`,
    ],
    ["Data", `fingerprint ${manifest.data.fingerprint.slice(0, 16)}, seed ${manifest.seed}`],
    ["Made", `${report.made_at}, in ${duration(report.wall_ms)} (${duration(report.cpu_ms)} CPU)`],
  ];
  if (holdout !== undefined) lines.push(["Accuracy", proportion(holdout)]);
  if (folds !== undefined) lines.push(["By cross-validation", `${proportion(folds)}: an estimate, chosen on`]);
  if (macroF1 !== undefined) {
    const [low, high] = macroF1.bootstrap95;
    lines.push([
      "Macro-F1",
      `${decimal(macroF1.value)} (95 % interval ${decimal(low)} to ${decimal(high)}, ${count(macroF1.n)} rows)`,
    ]);
  }
  if (report.mean_absolute_error !== undefined) {
    const { value, n, bootstrap95 } = report.mean_absolute_error;
    const [low, high] = bootstrap95;
    lines.push([
      "Mean absolute error",
      `${decimal(value)} (95 % interval ${decimal(low)} to ${decimal(high)}, ${count(n)} rows)`,
    ]);
  }
  if (ece !== undefined) lines.push(["Calibration error", decimal(ece)]);
  if (unlike !== undefined) lines.push(["On the least familiar quarter", proportion(unlike)]);
  if (looks !== undefined) lines.push(["Looks at the rows kept for judging", count(looks)]);
  lines.push(["Guarantee", guaranteeText(report, guarantee)]);
  return table([], lines);
}

function coverage({ coverage: rows }: Report): string {
  return barChart(
    "Share answered by promise",
    rows.map(({ accuracy, certificate, rows_needed: needed }) => ({
      name: `${percent(accuracy)} right`,
      share: certificate?.coverage ?? 0,
      text:
        certificate === null
          ? `not proven${needed === null ? "" : `; about ${count(needed)} rows would do`}`
          : `answers ${percent(certificate.coverage, 1)}, at least ${percent(certificate.lower_bound)} right`,
      isMarked: true,
    })),
  );
}

function classes(entries: NonNullable<Report["by_class"]>): string {
  const rows = entries.map(({ output, rows: n, answered, precision, recall, f1 }) => [
    jsonText(output, 60),
    count(n),
    count(answered),
    share(precision),
    share(recall),
    share(f1),
  ]);
  return table(["label", "rows", "answered", "precision", "recall", "F1"], rows);
}

function confused(entries: NonNullable<Report["confusions"]>): string {
  if (entries.length === 0) return "<p>Nothing.</p>";
  const rows = entries.map(({ expected, answered, rows: n }) => [
    shown(expected),
    answered === undefined ? "nothing" : shown(answered),
    count(n),
  ]);
  return table(["truth", "says", "rows"], rows);
}

function mistakes(entries: Report["mistakes"]): string {
  if (entries.length === 0) return "<p>None.</p>";
  const rows = entries.map(({ origin, input, expected, answered, confidence }) => [
    origin,
    shown(answered),
    decimal(confidence, 2),
    shown(expected),
    jsonText(input, 300),
  ]);
  return table(["row", "says", "sure", "truth", "input"], rows);
}

function portfolio(entries: Report["portfolio"]): string {
  return barChart(
    "Share right out of fold",
    entries.map(({ kind, out_of_fold: { value, wilson95 }, chosen }) => ({
      name: kind,
      share: value,
      interval: wilson95,
      text: chosen ? `${percent(value)}, chosen` : percent(value),
      isMarked: chosen,
    })),
  ).concat(list(entries.flatMap(({ kind, why }) => (why === undefined ? [] : [`${kind}: ${why}`]))));
}

function gate({ checks }: Report["gate"]): string {
  const rows = checks
    .map(
      ({ name, passed, finding }) =>
        `<tr><td class="${passed ? "good" : "bad"}">${passed ? "passed" : "failed"}</td><td>${name}</td><td>${escapeHtml(finding)}</td></tr>`,
    )
    .join("");
  return `<table>${rows}</table>`;
}

function section(title: string, body: string): string {
  return `<h2>${escapeHtml(title)}</h2>\n${body}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
}

const FIGURE = /^[-\d.,]+( %)?$/;

/** Cells of figures stand right, under one another. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = titles.length === 0 ? "" : `<tr>${titles.map((title) => `<th>${escapeHtml(title)}</th>`).join("")}</tr>`;
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td${FIGURE.test(cell) ? ' class="n"' : ""}>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<table>${head}${body.join("")}</table>`;
}

function shown(value: Json): string {
  return jsonText(value, 60);
}
