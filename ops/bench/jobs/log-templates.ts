/**
 * Lines of logs of several systems, each with its event: grouped without labels, and answered by templates of labelled lines.
 *
 * Grouping sees all lines of a system, and no label. Answers are those of a program that learnt from `train.jsonl`, the first lines of
 * each system, on `test.jsonl`, the later ones. Lines that its templates answer count as answered; what the model behind them
 * would say of the others does not.
 */
import { performance } from "node:perf_hooks";
import { isJsonObject, type Json, sameJson } from "@loopai/core";
import { openDataProgram, readDefinition } from "@loopai/engine";
import { groupLogLines, inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, type SetRow } from "../set-rows.ts";
import { groupingAccuracy } from "./grouping-accuracy.ts";
import type { JobBench } from "./job-bench.ts";

const ROUNDS = 5;

export const logTemplates: JobBench = {
  kind: "log-templates",
  suits: ({ train, test }) => test.length > 0 && train.every(isEvent),
  async measure({ train, test }) {
    const systems = Map.groupBy([...train, ...test], ({ input }) => field(input, "system"));
    const accuracies = [...systems.values()].map((rows) =>
      groupingAccuracy(groupLogLines(rows.map(lineOf)).groups, rows.map(eventOf)),
    );
    const program = await answering(train);
    const answers = test.map(({ input }) => program.execute(input));
    const answered = answers.filter((answer) => answer !== undefined).length;
    const right = test.filter(({ output }, at) => {
      const answer = answers[at];
      return answer !== undefined && sameJson(answer.output, output);
    }).length;
    return {
      grouping_accuracy: accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length,
      grouping_accuracy_worst: Math.min(...accuracies),
      precision: right / answered,
      coverage: answered / test.length,
      lines_per_s: Math.round(linesPerSecond([...systems.values()].map((rows) => rows.map(lineOf)))),
      systems: systems.size,
      rows: test.length,
    };
  },
};

async function answering(train: readonly SetRow[]) {
  const rows = importedRows(train).map((row) => ({ ...row, split: "train" as const }));
  const { files } = await synthesize({ ...inferSchemas(train), rows });
  const definition = readDefinition(files);
  const steps = definition.steps.filter(({ kind }) => kind === "template");
  if (steps.length === 0) throw new Error("Cannot measure templates: the program that was learnt has none");
  const alone = new TextEncoder().encode(JSON.stringify({ ...definition, steps }));
  return openDataProgram(new Map([...files, ["program.json", alone]]));
}

/** Median over rounds of grouping all systems, one after the other, in this thread. */
function linesPerSecond(logs: readonly (readonly string[])[]): number {
  const count = logs.reduce((sum, lines) => sum + lines.length, 0);
  const rates = Array.from({ length: ROUNDS }, () => {
    const startedMs = performance.now();
    for (const lines of logs) groupLogLines(lines);
    return (count / (performance.now() - startedMs)) * 1_000;
  });
  return rates.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? 0;
}

function isEvent({ input, output }: SetRow): boolean {
  return field(input, "line") !== "" && field(input, "system") !== "" && field(output, "event") !== "";
}

function lineOf({ input }: SetRow): string {
  return field(input, "line");
}

function eventOf({ output }: SetRow): string {
  return field(output, "event");
}

function field(value: Json, name: string): string {
  const text = isJsonObject(value) ? value[name] : undefined;
  return typeof text === "string" ? text : "";
}
