/**
 * What one call costs: CPU time of a learned program, of thirty rules, of the learned program's bare arithmetic, and of
 * whole executions with the learned program, validated, recorded and sampled.
 *
 * The learned program is made by `synthesize` from the shipped example; inputs are 150 characters each,
 * its held-out messages joined. Before anything is timed the bare function is held against the engine.
 */
import { parseArgs } from "node:util";
import { isJsonObject, type Json } from "@loopai/core";
import {
  bestIndex,
  confidenceOf,
  type DataProgram,
  type LinearStep,
  openDataProgram,
  type ProgramFiles,
  ProgramDefinition,
  readWeights,
  UNICODE_VERSION,
} from "@loopai/engine";
import { inferSchemas, synthesize } from "@loopai/synthesis";
import { bareLinear } from "./bare-linear.js";
import { RecordedCalls } from "./execute-recorded.ts";
import { SPAM_RULES } from "./execute-rules.ts";
import { medianOf } from "./median.ts";
import { importedRows, readSetRows } from "./set-rows.ts";

/** Figures in microseconds of CPU time a call, over all threads, or in calls a CPU second; median of the rounds. */
export interface ExecuteFigures {
  /** The learned program through the engine, input object to answer. */
  readonly call_cpu_us: number;
  /** Thirty regular-expression rules through the engine; no rule matches most inputs, so all are looked at. */
  readonly rules_cpu_us: number;
  /** The learned program's arithmetic as one plain function, text to scores. */
  readonly bare_cpu_us: number;
  /** A whole execution by the runtime with the learned program, 64 under way at any time. */
  readonly hot_path_cpu_us: number;
  /** The same by an embedded runtime, one call after the other. */
  readonly embedded_cpu_us: number;
  /** Lines that the runtime's writer takes in a CPU second, 64 under way at any time. */
  readonly jsonl_records_per_cpu_s: number;
  /** The same lines in a CPU second, written one by one as bytes that are ready. */
  readonly bare_write_records_per_cpu_s: number;
}

export interface ExecuteOptions {
  /** Folder with `train.jsonl` and `heldout.jsonl`. @defaultValue the shipped example */
  readonly data?: string;
  /** Length of each input in UTF-16 units. @defaultValue 150 */
  readonly units?: number;
  /** @defaultValue 9 */
  readonly rounds?: number;
  /** CPU time of one round, in microseconds; the default is far above the clock's grain. @defaultValue 150,000 */
  readonly roundUs?: number;
}

const EXAMPLE = new URL("../../examples/spam-detector/", import.meta.url).pathname;
const INPUTS = 1_000;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const figures = await benchExecute(values.data === undefined ? {} : { data: values.data });
  if (!values.json) {
    console.log("CPU time of one call, 150 characters, median of 9 rounds:");
    console.log(`  learned program   ${figures.call_cpu_us.toFixed(2).padStart(7)} us`);
    console.log(
      `  its arithmetic    ${figures.bare_cpu_us.toFixed(2).padStart(7)} us   the same sums as one plain function`,
    );
    console.log(`  thirty rules      ${figures.rules_cpu_us.toFixed(2).padStart(7)} us`);
    console.log(`  whole execution   ${figures.hot_path_cpu_us.toFixed(2).padStart(7)} us   64 under way`);
    console.log(`  embedded          ${figures.embedded_cpu_us.toFixed(2).padStart(7)} us   one after the other`);
    console.log("Lines recorded in a CPU second:");
    console.log(`  the writer        ${figures.jsonl_records_per_cpu_s.toFixed(0).padStart(7)}      64 under way`);
    console.log(`  bare writes       ${figures.bare_write_records_per_cpu_s.toFixed(0).padStart(7)}      one by one`);
  }
  console.log(JSON.stringify(figures));
}

export async function benchExecute(options: ExecuteOptions = {}): Promise<ExecuteFigures> {
  const { data = EXAMPLE, units = 150, rounds = 9, roundUs = 150_000 } = options;
  const { made, schemas } = await learned(`${data}/train.jsonl`);
  const { files } = made;
  const texts = textsOf(`${data}/heldout.jsonl`, units);
  const program = openDataProgram(files);
  const rules = openDataProgram(rulesProgram());
  const { step, bytes } = linearPart(files);
  const bare = bareLinear(readWeights(bytes));
  const inputs = texts.map((text) => ({ text }));
  refuseDifference(program, bare, step, texts);
  await using recorded = await RecordedCalls.open(made, schemas, inputs);
  const measured = await interleaved(rounds, roundUs, [
    () => callAll(program, inputs),
    () => callAll(rules, inputs),
    () => {
      for (const text of texts) bare(text);
    },
    () => recorded.callInFlight(),
    () => recorded.callEmbedded(),
    () => recorded.appendLines(),
    () => recorded.writeBare(),
  ]);
  const [call = 0, ruled = 0, plain = 0, whole = 0, embedded = 0, line = 0, bareLine = 0] = measured.map(
    (us) => us / texts.length,
  );
  return {
    call_cpu_us: call,
    rules_cpu_us: ruled,
    bare_cpu_us: plain,
    hot_path_cpu_us: whole,
    embedded_cpu_us: embedded,
    jsonl_records_per_cpu_s: 1e6 / line,
    bare_write_records_per_cpu_s: 1e6 / bareLine,
  };
}

function callAll(program: DataProgram, inputs: readonly Json[]): void {
  for (const input of inputs) program.execute(input);
}

/** The linear program that `synthesize` makes of a file, nothing kept back, and the schemas it was made for. */
async function learned(file: string) {
  const rows = importedRows(readSetRows(file)).map((row) => ({ ...row, split: "train" as const }));
  const schemas = inferSchemas(rows);
  return { schemas, made: await synthesize({ ...schemas, rows }) };
}

/** Texts of `units` units, cut from the file's messages joined in their order. */
function textsOf(file: string, units: number): readonly string[] {
  const joined = readSetRows(file)
    .map(({ input }) => textOf(input))
    .join(" ");
  return Array.from({ length: INPUTS }, (_, at) => {
    const start = (at * 9_973) % Math.max(1, joined.length - units);
    return joined.slice(start, start + units);
  });
}

/** What the field `text` holds: the only one that the example has. */
function textOf(input: Json): string {
  const text = isJsonObject(input) ? input["text"] : undefined;
  if (typeof text !== "string") throw new Error("Cannot run bench execute: an input has no text");
  return text;
}

function rulesProgram(): ProgramFiles {
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "/text" }],
    outputs: ["spam", "ham"],
    steps: [{ kind: "rules", rules: SPAM_RULES }],
  };
  return new Map([["program.json", new TextEncoder().encode(JSON.stringify(definition))]]);
}

/** The linear step of a program and the bytes of its weights. */
function linearPart(files: ProgramFiles): { readonly step: LinearStep; readonly bytes: Uint8Array } {
  const definition = ProgramDefinition.parse(JSON.parse(new TextDecoder().decode(files.get("program.json"))));
  const step = definition.steps.find(({ kind }) => kind === "linear") as LinearStep | undefined;
  const bytes = step === undefined ? undefined : files.get(step.file);
  if (step === undefined || bytes === undefined) {
    throw new Error("Cannot run bench execute: the learned program is not linear");
  }
  return { step, bytes };
}

/** @throws {Error} when the bare function does not come to the engine's answer and confidence, to the last bits. */
function refuseDifference(
  program: DataProgram,
  bare: (text: string) => Float64Array,
  { calibration }: LinearStep,
  texts: readonly string[],
): void {
  const linear = texts.filter((text) => program.explain({ text })?.step === "linear");
  const different = linear.filter((text) => {
    const answer = program.execute({ text });
    const scores = bare(text);
    const best = bestIndex(scores);
    const distance = Math.abs((answer?.confidence ?? 0) - confidenceOf(calibration, scores, best));
    return answer?.output !== program.definition.outputs[best] || distance > 1e-12;
  });
  if (linear.length === 0 || different.length > 0) {
    throw new Error(
      `Cannot run bench execute: engine and bare function differ on ${different.length} of ${linear.length}`,
    );
  }
}

type Work = () => void | Promise<void>;

/** Median CPU time of each of `works`, in microseconds, their rounds taking turns so that all meet the same machine. */
async function interleaved(rounds: number, roundUs: number, works: readonly Work[]): Promise<readonly number[]> {
  for (const work of works) await cpuUs(work, roundUs);
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) times[at]?.push(await cpuUs(work, roundUs));
  }
  return times.map((each) => medianOf(each, (us) => us));
}

/** CPU time of one run of `work`, in microseconds, over as many runs as fill `roundUs`. */
async function cpuUs(work: Work, roundUs: number): Promise<number> {
  const start = process.cpuUsage();
  let spent = 0;
  let runs = 0;
  do {
    await work();
    runs++;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  } while (spent < roundUs);
  return spent / runs;
}
