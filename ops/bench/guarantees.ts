/**
 * Holds certified thresholds against the truth, 200 draws a set and size.
 *
 * For each set one program is learned. Its scores on all rows that it never trained on, those that synthesis
 * kept back and the set's test rows, are the population; rows are drawn from it with replacement, 95 % is
 * certified at delta 5 %, and the threshold is compared with the population. docs/reference/statistics.md
 * says what to expect.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Guarantee, sameJson } from "@loopai/core";
import { type DataProgram, openDataProgram } from "@loopai/engine";
import { inferSchemas, type ScoredRows, synthesize } from "@loopai/synthesis";
import { type GuaranteesAtSize, loosest, rankedShares, simulateGuarantees } from "./guarantees-simulation.ts";
import { importedRows, labelOnly, readSetRows, readTestRows, type SetRow } from "./set-rows.ts";
import { seededRandom } from "./seeded-random.ts";

const SETS = ["sms_spam", "banking77", "tweets_airline", "ag_news", "sst2"];
const SIZES = [300, 1_000];
const DRAWS = 200;
const GUARANTEE: Guarantee = { accuracy: 0.95, delta: 0.05, per_class: false };
const SEED = 1;
const EXAMPLE = new URL("../../examples/spam-detector/", import.meta.url).pathname;

export type SetGuarantees = Readonly<Record<string, GuaranteesAtSize>>;

interface SetFiles {
  readonly name: string;
  readonly train: string;
  /** Rows beside those that synthesis keeps back. */
  readonly test: string;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, json: { type: "boolean", default: false } },
  });
  await benchGuarantees({ json: values.json, ...(values.data === undefined ? {} : { dataDir: values.data }) });
}

/**
 * Runs the bench and prints it; the JSON object is the last line.
 *
 * @param options.dataDir Folder with one folder a set, each with `train.jsonl` and `test.jsonl`; sets that are not
 * there are left out. @defaultValue the shipped example
 * @param options.json Prints nothing but the object.
 * @throws {Error} when the folder holds none of the sets.
 */
export async function benchGuarantees(options: { readonly dataDir?: string; readonly json: boolean }): Promise<void> {
  const found = setsIn(options.dataDir);
  if (found.length === 0)
    throw new Error(`Cannot run bench guarantees: ${options.dataDir ?? EXAMPLE} holds none of ${SETS.join(", ")}`);
  const sets: Record<string, SetGuarantees> = {};
  for (const files of found) {
    process.stderr.write(`${files.name} ...\n`);
    const population = await scorePopulation(files);
    sets[files.name] = Object.fromEntries(
      SIZES.map((rows) => [
        String(rows),
        simulateGuarantees(population, GUARANTEE, rows, DRAWS, seededRandom(SEED + rows)),
      ]),
    );
    if (!options.json) printSet(files.name, population, sets[files.name] ?? {});
  }
  console.log(JSON.stringify({ sets }));
}

function setsIn(dataDir: string | undefined): readonly SetFiles[] {
  if (dataDir === undefined) {
    return [{ name: "sms_spam", train: join(EXAMPLE, "train.jsonl"), test: join(EXAMPLE, "heldout.jsonl") }];
  }
  return SETS.map((name) => ({
    name,
    train: join(dataDir, name, "train.jsonl"),
    test: join(dataDir, name, "test.jsonl"),
  })).filter(({ train, test }) => existsSync(train) && existsSync(test));
}

async function scorePopulation(files: SetFiles): Promise<ScoredRows> {
  const train = labelOnly(readSetRows(files.train));
  const rows = importedRows(train);
  const { files: program } = await synthesize({ ...inferSchemas(train), rows, seed: SEED });
  const kept = rows.filter((row) => row.split === "holdout");
  return score(openDataProgram(program), [...kept, ...labelOnly(readTestRows(files.test))]);
}

function score(program: DataProgram, rows: readonly Pick<SetRow, "input" | "output">[]): ScoredRows {
  const answers = rows.map(({ input }) => program.execute(input));
  return {
    confidence: answers.map((answer) => (answer === undefined ? -1 : (answer.confidence ?? 0))),
    // The guarantee is for all answers alike, so their classes do not matter.
    predicted: answers.map((answer) => (answer === undefined ? -1 : 0)),
    right: answers.map((answer, row) => answer !== undefined && sameJson(answer.output, rows[row]?.output ?? null)),
  };
}

function printSet(name: string, population: ScoredRows, sizes: SetGuarantees): void {
  const rows = population.right.length;
  const right = Array.from(population.right).filter(Boolean).length;
  const best = loosest(rankedShares(population), GUARANTEE.accuracy);
  console.log(
    `${name}: population ${rows} rows, ${percent(right / rows)} right; ${percent(GUARANTEE.accuracy)} is kept by answering ${percent(best?.covered ?? 0)}`,
  );
  for (const [size, figures] of Object.entries(sizes)) {
    const ratio = figures.coverage_ratio === null ? "-" : figures.coverage_ratio.toFixed(2);
    console.log(
      `  ${size.padStart(5)} rows: broken ${figures.broken} of ${figures.of}, coverage ratio ${ratio}; by point estimate broken ${figures.naive_broken}`,
    );
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
