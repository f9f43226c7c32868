/** Whether a value has the form of its kind, a kind being an opaque name that comes again and again. */
import { isJsonObject, sameJson } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, type SetRow } from "../set-rows.ts";
import type { BenchSet, JobBench } from "./job-bench.ts";

/** Kinds have few rows each, or it is a job of another sort. */
const MOST_ROWS_A_KIND = 100;
const FEWEST_KINDS = 20;
const MOST_VALUE_UNITS = 80;

export const validation: JobBench = {
  kind: "validation",
  suits: ({ train, test }) => test.length > 0 && train.every(hasTwoTexts) && hasKinds(train),
  async measure(set) {
    const bank = await score(set, {});
    const induction = await score(set, { validators: [] });
    return {
      accuracy_bank: bank.accuracy,
      accuracy_induction: induction.accuracy,
      rows: set.test.length,
      artifact_bytes: bank.bytes,
      induction_bytes: induction.bytes,
    };
  },
};

async function score({ train, test }: BenchSet, settings: { readonly validators?: readonly string[] }) {
  const rows = importedRows(train).map((row) => ({ ...row, split: "train" as const }));
  const { files } = await synthesize({ ...inferSchemas(train), rows, ...settings });
  const program = openDataProgram(files);
  const right = test.filter(({ input, output }) => sameJson(program.execute(input)?.output ?? null, output)).length;
  return { accuracy: right / test.length, bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) };
}

function hasTwoTexts({ input, output }: SetRow): boolean {
  return (
    isJsonObject(input) &&
    Object.values(input).length === 2 &&
    Object.values(input).every((value) => typeof value === "string") &&
    isJsonObject(output) &&
    typeof output["label"] === "string"
  );
}

/** Two answers, and one field whose texts come again and again beside one of short values. */
function hasKinds(rows: readonly SetRow[]): boolean {
  if (new Set(rows.map(({ output }) => JSON.stringify(output))).size !== 2) return false;
  const texts = (rows[0] === undefined ? [] : Object.keys(rows[0].input as object)).map((key) =>
    rows.map(({ input }) => JSON.stringify(isJsonObject(input) ? input[key] : null)),
  );
  const [kinds, values] = texts.toSorted((left, right) => new Set(left).size - new Set(right).size);
  if (kinds === undefined || values === undefined) return false;
  const count = new Set(kinds).size;
  const units = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  return count >= FEWEST_KINDS && rows.length / count <= MOST_ROWS_A_KIND && units <= MOST_VALUE_UNITS;
}
