/** Parts of a text by field: an object of texts, or a list of named values with or without a label beside it. */
import { performance } from "node:perf_hooks";
import { isJsonObject, type Json, sameJson } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, type SetRow } from "../set-rows.ts";
import type { JobBench } from "./job-bench.ts";
import { microF1 } from "./micro-f1.ts";

export const extraction: JobBench = {
  kind: "extraction",
  suits: ({ train, test }) => test.length > 0 && (mostly(train, hasSlots) || mostly(train, hasFields)),
  async measure({ train, test }) {
    const rows = importedRows(train).map((row) => ({ ...row, split: "train" as const }));
    const { files } = await synthesize({ ...inferSchemas(train), rows });
    const program = openDataProgram(files);
    const startedMs = performance.now();
    const answers = test.map(({ input }) => program.execute(input)?.output ?? null);
    const elapsedMs = performance.now() - startedMs;
    const exact = test.filter(({ output }, at) => sameJson(answers[at] ?? null, output)).length;
    return {
      micro_f1: microF1(test.map(({ output }, at) => [valuesOf(output), valuesOf(answers[at] ?? null)])),
      exact: exact / test.length,
      rows: test.length,
      artifact_bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
      us_per_call: Math.round((elapsedMs * 1_000) / test.length),
    };
  },
};

function valuesOf(output: Json): readonly string[] {
  if (!isJsonObject(output)) return [];
  const slots = output["slots"];
  if (Array.isArray(slots))
    return slots.map((slot: Json) => JSON.stringify(isJsonObject(slot) ? [slot["name"], slot["value"]] : slot));
  return Object.entries(output).map((pair) => JSON.stringify(pair));
}

/** A row or two of a set may be odd. */
function mostly(rows: readonly SetRow[], has: (row: SetRow) => boolean): boolean {
  return rows.filter(has).length > rows.length * 0.95;
}

function hasSlots({ output }: SetRow): boolean {
  return isJsonObject(output) && Array.isArray(output["slots"]);
}

/** An object of texts, which are no labels: most of them stand in the input. */
function hasFields({ input, output }: SetRow): boolean {
  if (!isJsonObject(output) || output["label"] !== undefined || output["event"] !== undefined) return false;
  const text = JSON.stringify(input);
  const values = Object.values(output);
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "string") &&
    values.some((value) => text.includes(JSON.stringify(value).slice(1, -1)))
  );
}
