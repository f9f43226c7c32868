/** What the demo prints: what was made, what it is worth, how it runs, what to type next. */
import type { DemoFindings } from "../demo-findings.ts";
import { dataDirOption, nextCommand } from "../next-command.ts";
import type { Colors } from "../printer.ts";
import type { Shell } from "../shell.ts";
import { coverageTable } from "./coverage-table.ts";
import { bytes, count, decimal, duration, percent } from "./figures.ts";
import { mistakesTable } from "./mistakes-table.ts";
import { oneLine } from "./one-line.ts";
import { guaranteeText } from "./program-summary.ts";
import { strongestWords } from "./strongest-words.ts";
import { pairs, section } from "./table.ts";

export function demoReport(shell: Shell, findings: DemoFindings): string {
  const { colors, width } = shell.stdout;
  const { app, run, heldout } = findings;
  return [
    section(colors, `${app.loop_app_id} v${run.version}`, summary(colors, findings)),
    section(colors, "What a promise would cost", coverageTable(colors, run.report, app.guarantee)),
    section(colors, "Ten strongest words for each label", strongestWords(colors, run.report.strongest)),
    section(colors, "Ten worst mistakes on the held-out messages", mistakesTable(colors, heldout.mistakes, width)),
    section(colors, "Executing the held-out messages", callLines(colors, findings)),
    section(colors, "Type next", nextLines(findings)),
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

function callLines(colors: Colors, { calls, heldout, dataDir }: DemoFindings): string {
  const { answered, deferred, failed, recorded, whole, program } = calls;
  const total = answered + deferred + failed;
  const right = heldout.accuracy_of_answered;
  return pairs(colors, [
    [
      "Answered",
      `${count(answered)} of ${count(total)} (${percent(answered / total, 1)})${right === null ? "" : `, ${percent(right.value)} of these right`}`,
    ],
    ["Deferred", `${count(deferred)}: not sure enough for the guarantee, left to a person or a model`],
    ...(failed === 0 ? [] : [["Failed", count(failed)] as const]),
    ["Throughput", `${count(whole.callsPerSecond)} calls/s, one after the other, in this process`],
    [
      "Latency",
      `p50 ${duration(whole.p50Ms)}, p99 ${duration(whole.p99Ms)} for the whole call; p50 ${duration(program.p50Ms)}, p99 ${duration(program.p99Ms)} inside the runtime`,
    ],
    ["Recorded", `${count(recorded)} executions, in ${dataDir}`],
  ]);
}

function nextLines({ app, dataDir }: DemoFindings): string {
  const id = app.loop_app_id;
  const here = { dataDirOption: dataDirOption(dataDir) };
  return [
    nextCommand(here, `execute ${id} --text "WINNER! Claim your £1000 prize: call 09061701461 now"`),
    nextCommand(here, `explain ${id} --text "WINNER! Claim your £1000 prize: call 09061701461 now"`),
    nextCommand(here, `label ${id}`),
    nextCommand({ dataDirOption: "" }, "synthesize --data mine.csv"),
  ]
    .map((line) => `  ${line}`)
    .join("\n");
}
