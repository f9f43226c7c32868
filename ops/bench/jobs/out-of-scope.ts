/**
 * Text into one of many labels, one of which stands for what belongs to none: told by its share, which is far larger in the
 * development rows than in those to learn from, since nobody can give examples of everything else.
 *
 * The threshold is found on the development rows: the one at which three quarters of that label's are
 * recognised, with a standard error to spare.
 */
import { isJsonObject, type Json, type LabelledRow, sameJson } from "@loopai/core";
import { type DataProgram, openDataProgram } from "@loopai/engine";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, type SetRow } from "../set-rows.ts";
import type { JobBench } from "./job-bench.ts";

const RECALL = 0.75;
/** A label whose share is this many times larger there is not drawn like the others. */
const LARGER = 3;
const FEWEST_LABELS = 20;

export const outOfScope: JobBench = {
  kind: "out-of-scope",
  suits: ({ train, dev, test }) => test.length > 0 && dev.length > 0 && outOfScopeLabel(train, dev) !== undefined,
  async measure({ train, dev, test }) {
    const output = outOfScopeLabel(train, dev) ?? null;
    const rows = [...withSplit(train, "train"), ...withSplit(dev, "dev")];
    const { files } = await synthesize({ ...inferSchemas(train), rows, outOfScope: { output, recall: RECALL } });
    const program = openDataProgram(files);
    return { ...figures(program, test, output), rows: test.length };
  },
};

function withSplit(rows: readonly SetRow[], split: "train" | "dev"): readonly LabelledRow[] {
  return importedRows(rows).map((row) => ({ ...row, split }));
}

function figures(program: DataProgram, rows: readonly SetRow[], out: Json) {
  const inside = rows.filter(({ output }) => !sameJson(output, out));
  const outside = rows.filter(({ output }) => sameJson(output, out));
  const right = (row: SetRow): boolean => sameJson(program.execute(row.input)?.output ?? null, row.output);
  return {
    in_scope_accuracy: inside.filter(right).length / inside.length,
    oos_recall: outside.filter(right).length / outside.length,
  };
}

function outOfScopeLabel(train: readonly SetRow[], dev: readonly SetRow[]): Json | undefined {
  const [before, after] = [shares(train), shares(dev)];
  if (before.size < FEWEST_LABELS) return undefined;
  const found = [...after].filter(([label, share]) => before.has(label) && share > LARGER * (before.get(label) ?? 0));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? undefined : { label: only[0] };
}

function shares(rows: readonly SetRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { output } of rows) {
    const label = isJsonObject(output) && Object.keys(output).length === 1 ? output["label"] : undefined;
    if (typeof label === "string") counts.set(label, (counts.get(label) ?? 0) + 1 / rows.length);
  }
  return counts;
}
