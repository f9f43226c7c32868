/** String transformation by example: tasks of their own, each with a handful of examples. */
import { performance } from "node:perf_hooks";
import { readFileSync } from "node:fs";
import { runCases } from "@loopai/engine";
import { type FoundTransform, SearchEffort, searchTransforms, type TransformExample } from "@loopai/synthesis";
import type { JobBench } from "./job-bench.ts";

interface Task {
  readonly examples: readonly { readonly input: Readonly<Record<string, unknown>>; readonly output: unknown }[];
}

const FIRST_SHOWN = 3;
const MOST_COUNTER_EXAMPLES = 5;

export const stringTransform: JobBench = {
  kind: "string-transform",
  suits: (set) => {
    const file = set.file("tasks.jsonl");
    return file !== undefined && readTasks(file).every(({ examples }) => Array.isArray(examples));
  },
  async measure(set) {
    const results = readTasks(set.file("tasks.jsonl") ?? "").map(solve);
    const times = results.map(({ ms }) => ms).toSorted((left, right) => left - right);
    return {
      solved_3: results.filter(({ solved3 }) => solved3).length / results.length,
      solved_8: results.filter(({ solved8 }) => solved8).length / results.length,
      tasks: results.length,
      median_ms: Math.round(times[Math.floor(times.length / 2)] ?? 0),
      max_ms: Math.round(times.at(-1) ?? 0),
    };
  },
};

/** The first examples, then at most five more: each time the first that the program of then gets wrong. */
function solve({ examples: given }: Task) {
  const examples = given.map(exampleOf);
  const startedMs = performance.now();
  let shown = examples.slice(0, FIRST_SHOWN);
  const effort = new SearchEffort();
  let program = found(shown, effort);
  const solved3 = examples.every((example) => isRight(program, example));
  let wrong = examples.find((example) => !isRight(program, example));
  for (let more = 0; wrong !== undefined && more < MOST_COUNTER_EXAMPLES && !shown.includes(wrong); more++) {
    shown = [...shown, wrong];
    program = found(shown, effort);
    wrong = examples.find((example) => !isRight(program, example));
  }
  return { solved3, solved8: wrong === undefined, ms: performance.now() - startedMs };
}

function found(examples: readonly TransformExample[], effort: SearchEffort): FoundTransform | undefined {
  return effort.isSpent() ? undefined : searchTransforms(examples, effort)[0];
}

function isRight(program: FoundTransform | undefined, { fields, output }: TransformExample): boolean {
  return program !== undefined && runCases(program.cases, fields) === output;
}

function exampleOf({ input, output }: Task["examples"][number]): TransformExample {
  const fields = Object.keys(input)
    .toSorted()
    .map((key) => textOf(input[key]));
  return { fields, output: output === null ? null : textOf(output) };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function readTasks(file: string): readonly Task[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Task);
}
