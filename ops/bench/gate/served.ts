/** A champion with the rows that it was made and judged by, and with others of the same source. */
import { createHash } from "node:crypto";
import { type LabelledRow, type Proportion, proportion } from "@loopai/core";
import { type DataProgram, openDataProgram, type ProgramFiles } from "@loopai/engine";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { importedRows, type SetRow } from "../set-rows.ts";

export interface Served {
  readonly files: ProgramFiles;
  readonly program: DataProgram;
  readonly train: readonly LabelledRow[];
  readonly holdout: readonly LabelledRow[];
  /** Rows that neither trained nor judge: what is true of a candidate is measured on them. */
  readonly population: readonly SetRow[];
  readonly outOfFold: Proportion;
  /** Learns from `rows` alone, none kept back. */
  readonly learn: (
    rows: readonly LabelledRow[],
    seed: number,
  ) => Promise<{ files: ProgramFiles; outOfFold: Proportion }>;
}

/** @param seed Decides which fifth of the rows is kept for judging. */
export async function serve(rows: readonly SetRow[], population: readonly SetRow[], seed: number): Promise<Served> {
  const schemas = inferSchemas(rows);
  const split = importedRows(rows).map(
    (row) => ({ ...row, split: isKept(row.group, seed) ? "holdout" : "train" }) as const,
  );
  const train = split.filter((row) => row.split === "train");
  const learn: Served["learn"] = async (from, learnSeed) => {
    const all = from.map((row) => ({ ...row, split: "train" as const }));
    const { files, report } = await synthesize({ ...schemas, rows: all, seed: learnSeed });
    return { files, outOfFold: report.out_of_fold ?? proportion(0, 1) };
  };
  const { files, outOfFold } = await learn(train, seed);
  const holdout = split.filter((row) => row.split === "holdout");
  return { files, program: openDataProgram(files), train, holdout, population, outOfFold, learn };
}

function isKept(group: string, seed: number): boolean {
  return createHash("sha256").update(`${seed} ${group}`).digest().readUInt32BE() < 2 ** 32 / 5;
}
