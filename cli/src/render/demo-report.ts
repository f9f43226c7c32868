/** What the demo prints: what was made, what it is worth, how it serves, what was recorded, what to type next. */
import type { DatasetLines } from "../demo/dataset-lines.ts";
import type { DemoFindings } from "../demo/demo-findings.ts";
import { dataDirOption, nextCommand } from "../next-command.ts";
import type { Colors, Printer } from "../printer.ts";
import type { Shell } from "../shell.ts";
import { coverageTable } from "./coverage-table.ts";
import { bytes, count, decimal, duration, percent } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { mistakesTable } from "./mistakes-table.ts";
import { oneLine } from "./one-line.ts";
import { guaranteeText } from "./program-summary.ts";
import { strongestWords } from "./strongest-words.ts";
import { pairs, section, table } from "./table.ts";

/** A message to try, plain enough for any shell. */
const MESSAGE = "WINNER! Claim your prize: call 09061701461";

/** @param ends Whether the server ends behind this report. */
export function demoReport(shell: Shell, findings: DemoFindings, ends: boolean): string {
  const { colors, width } = shell.stdout;
  const { app, run, heldout, dataset } = findings;
  return [
    section(colors, `${app.loop_app_id} v${run.version}`, summary(colors, findings)),
    section(colors, "What a promise would cost", coverageTable(colors, run.report, app.guarantee)),
    section(colors, "Ten strongest words for each label", strongestWords(colors, run.report.strongest)),
    section(colors, "Ten worst mistakes on the held-out messages", mistakesTable(colors, heldout.mistakes, width)),
    section(colors, "Calling it with the held-out messages, over HTTP", callLines(colors, findings)),
    ...(dataset === undefined ? [] : [section(colors, "What that wrote", recordLines(shell.stdout, dataset))]),
    section(colors, "Type next", nextLines(findings, ends)),
    ...(ends ? [] : [`Serving ${findings.url} until Ctrl-C`]),
  ].join("\n\n");
}

function summary(colors: Colors, { app, run, heldout }: DemoFindings): string {
  const { report } = run;
  const { value, n, wilson95 } = heldout.accuracy;
  const [low, high] = wilson95;
  return pairs(colors, [
    ["Program", `${oneLine(report.model, 40)}, ${bytes(report.artifact_bytes)}`],
    [
      "Learnt in",
      `${duration(report.wall_ms)} (${duration(report.cpu_ms)} CPU), ${count(report.rows.holdout)} of its rows kept aside to prove the guarantee`,
    ],
    ["Accuracy", `${colors.bold(colors.green(percent(value)))} of ${count(n)} held-out messages that no step has seen`],
    ["", `95 % interval ${percent(low)} to ${percent(high)} (Wilson)`],
    ["Calibration", `error ${decimal(heldout.ece)} (0 is perfect): how far its confidence is from its accuracy`],
    ["Guarantee", guaranteeText(report, app.guarantee)],
  ]);
}

function callLines(colors: Colors, { calls, heldout, url }: DemoFindings): string {
  const { answered, deferred, failed, recorded, sampled, whole, program } = calls;
  const total = answered + deferred + failed;
  const right = heldout.accuracy_of_answered;
  return pairs(colors, [
    [
      "Answered",
      `${count(answered)} of ${count(total)} (${percent(answered / total, 1)})${right === null ? "" : `, ${percent(right.value)} of these right`}`,
    ],
    ["Deferred", `${count(deferred)}: not sure enough for the guarantee, left to a person or a model`],
    ...(failed === 0 ? [] : [["Failed", count(failed)] as const]),
    [
      "Throughput",
      `${count(whole.callsPerSecond)} calls/s at ${url}, one after the other, caller and server in one process`,
    ],
    ["Latency", `p50 ${duration(whole.p50Ms)}, p99 ${duration(whole.p99Ms)} for the whole call, no warm-up`],
    ["", `p50 ${duration(program.p50Ms)}, p99 ${duration(program.p99Ms)} of it in the runtime`],
    ["Recorded", `${count(recorded)} calls, ${count(sampled)} of them drawn to be checked`],
  ]);
}

function recordLines({ colors, width }: Printer, { path, lines }: DatasetLines): string {
  const rows = lines.map(({ line, record }) => [
    String(line),
    record.sampled ? colors.cyan("● sampled") : "",
    record.inclusion_probability === null ? "-" : decimal(record.inclusion_probability, 2),
    record.status === "succeeded" ? jsonText(record.output, 20) : record.status,
    record.confidence === null ? "-" : decimal(record.confidence),
    jsonText(record.input, Math.max(24, width - 56)),
  ]);
  const columns = [
    { title: "line", align: "right" },
    { title: "" },
    { title: "chance", align: "right" },
    { title: "answer" },
    { title: "sure", align: "right" },
    { title: "input" },
  ] as const;
  const [first] = lines;
  return [
    `  ${path}`,
    table(colors, columns, rows),
    ...(first === undefined ? [] : [`  Line ${first.line} as it stands:`, `  ${oneLine(first.text, 2_000)}`]),
  ].join("\n");
}

function nextLines({ app, dataDir, url }: DemoFindings, ends: boolean): string {
  const id = app.loop_app_id;
  const here = { dataDirOption: dataDirOption(dataDir) };
  const body = JSON.stringify({ input: { text: MESSAGE } });
  const lines = [
    ...(ends ? [nextCommand(here, `serve --port ${new URL(url).port}`)] : []),
    `curl -s ${url}/loop-apps/${id}/execute -H 'content-type: application/json' -d '${body}'`,
    nextCommand(here, `explain ${id} --text "${MESSAGE.replaceAll("!", "")}"`),
    nextCommand(here, `label ${id}`),
    nextCommand({ dataDirOption: "" }, "synthesize --data mine.csv"),
  ];
  return lines.map((line) => `  ${line}`).join("\n");
}
