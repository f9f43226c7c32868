/** Text into one of many labels, nothing else in the output: languages, topics, intents. */
import { isJsonObject, sameJson } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, type SetRow } from "../set-rows.ts";
import type { JobBench } from "./job-bench.ts";

/** With fewer labels `bench accuracy` says it all. */
const MANY = 20;

export const textClasses: JobBench = {
  kind: "text-classes",
  suits: ({ train, test }) => test.length > 0 && train.every(hasTextAndLabel) && labels(train) >= MANY,
  async measure({ train, test }) {
    const rows = importedRows(train).map((row) => ({ ...row, split: "train" as const }));
    const { files } = await synthesize({ ...inferSchemas(train), rows });
    const program = openDataProgram(files);
    const right = test.filter(({ input, output }) => sameJson(program.execute(input)?.output ?? null, output));
    const bytes = [...files].reduce((sum, [name, { length }]) => sum + (name === "words.txt" ? 0 : length), 0);
    return { accuracy: right.length / test.length, rows: test.length, artifact_bytes: bytes };
  },
};

function hasTextAndLabel({ input, output }: SetRow): boolean {
  const text = isJsonObject(input) && Object.keys(input).length === 1 && typeof Object.values(input)[0] === "string";
  return text && isJsonObject(output) && Object.keys(output).length === 1 && typeof output["label"] === "string";
}

function labels(rows: readonly SetRow[]): number {
  return new Set(rows.map(({ output }) => (isJsonObject(output) ? output["label"] : ""))).size;
}
