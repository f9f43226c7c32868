/** One set of the accuracy bench, in a process of its own: `node accuracy-of-set.ts FOLDER CPU_BUDGET_MS`, figures as the last line. */
import { join } from "node:path";
import {
  canonicalJson,
  classScores,
  expectedCalibrationError,
  type Json,
  type LabelledRow,
  macroF1,
  sameJson,
} from "@loopai/core";
import { type DataProgram, openDataProgram } from "@loopai/engine";
import { inferSchemas, type SynthesisResult, synthesize } from "@loopai/synthesis";
import type { GuaranteeFigures, SetFigures } from "./accuracy-table.ts";
import { callCost } from "./call-cost.ts";
import { importedRows, labelOnly, readSetRows, readTestRows } from "./set-rows.ts";

const PROMISES = { "0.90": 0.9, "0.95": 0.95 } as const;

const [, , folder = "", budgetMs = "1000"] = process.argv;
const train = labelOnly(readSetRows(join(folder, "train.jsonl")));
const test = labelOnly(readTestRows(join(folder, "test.jsonl")));
console.log(JSON.stringify(await figures()));

async function figures(): Promise<SetFigures> {
  const rows = importedRows(train);
  const startCpu = process.cpuUsage();
  // Accuracy: nothing is kept back, as other tools are measured.
  const whole = await learn(rows.map((row) => ({ ...row, split: "train" })));
  const { user, system } = process.cpuUsage(startCpu);
  const program = openDataProgram(whole.files);
  const answers = answersOf(program);
  const right = answers.map(({ output }, at) => sameJson(output, test[at]?.output ?? null));
  const kept = await learn(rows);
  const cost = callCost(
    (input) => program.execute(input),
    test.map((row) => row.input),
    Number(budgetMs) * 1000,
  );
  const classes = new Map([...test, ...answers].map(({ output }) => [canonicalJson(output), 0]));
  for (const [at, key] of [...classes.keys()].entries()) classes.set(key, at);
  const indexOf = ({ output }: { readonly output: Json }): number => classes.get(canonicalJson(output)) ?? -1;
  return {
    accuracy: share(right),
    macro_f1: macroF1(classScores(test.map(indexOf), answers.map(indexOf), classes.size)),
    train_cpu_s: (user + system) / 1e6,
    artifact_bytes: [...whole.files].reduce((sum, [name, bytes]) => sum + (name === "words.txt" ? 0 : bytes.length), 0),
    cpu_us_per_call: cost.perCallUs,
    cpu_us_per_extra_char: cost.perExtraCharUs,
    ece: expectedCalibrationError(
      answers.map(({ confidence }) => confidence),
      right,
    ),
    guarantees: guarantees(kept),
    test_rows: test.length,
    model: whole.report.model,
  };
}

/** Schemas come from the training rows alone: a label that only the test rows have is answered wrong. */
function learn(rows: readonly LabelledRow[]): Promise<SynthesisResult> {
  return synthesize({ ...inferSchemas(train), rows, seed: 1 });
}

/** The answer each test row gets, with its confidence; 0 where the program has none. */
function answersOf(program: DataProgram): readonly { readonly output: Json; readonly confidence: number }[] {
  return test.map(({ input }) => {
    const answer = program.execute(input);
    return { output: answer?.output ?? null, confidence: answer?.confidence ?? 0 };
  });
}

/** What the thresholds certified on the rows kept back do to the test rows. */
function guarantees({ files, report }: SynthesisResult): Readonly<Record<string, GuaranteeFigures>> {
  const answers = answersOf(openDataProgram(files));
  return Object.fromEntries(
    Object.entries(PROMISES).map(([name, promise]) => {
      const threshold = report.coverage.find((row) => row.accuracy === promise)?.threshold ?? null;
      const right = answers.flatMap(({ output, confidence }, at) =>
        threshold !== null && confidence >= threshold ? [sameJson(output, test[at]?.output ?? null)] : [],
      );
      return [
        name,
        {
          coverage: right.length / test.length,
          accuracy: right.length === 0 ? null : share(right),
          answered: right.length,
        },
      ];
    }),
  );
}

function share(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}
