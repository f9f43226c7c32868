/** Whether rows are a job of transformation, and what their outputs are as texts. */
import { canonicalJson, isJsonObject, type Json, type LabelledRow } from "@loopai/core";
import { InputReader, type TransformStep } from "@loopai/engine";
import { SearchEffort } from "./search-effort.ts";
import { searchTransforms } from "./search-transforms.ts";
import { rowRight } from "./row-right.ts";
import type { TransformExample } from "./transform-example.ts";

export interface TransformRows {
  readonly as: TransformStep["as"];
  /** The one key of the outputs; undefined: they are bare values. */
  readonly key: string | undefined;
  /** Of each row; null: the answer is null. */
  readonly outputs: readonly (string | null)[];
}

const LOOKED_AT = 40;
const LONGEST_UNITS = 500;
/** What the engine reads of a field. */
const LONGEST_INPUT_UNITS = 2_000;
/** With fewer different outputs they are a choice among labels. */
const LEAST_DISTINCT = 0.5;
const FEWEST_ROWS = 3;
/** Share of the rows looked at that a program from a few of them must make, to be worth a search. */
const LEAST_MADE = 0.5;
const SHOWN = 4;
const SEARCH_STEPS = 10_000_000;
/** What was found of rows before: they are asked about several times. */
const KNOWN = new WeakMap<readonly LabelledRow[], boolean>();

/** Undefined where outputs are no texts, numbers or booleans, or are chosen from a few. */
export function transformRows(rows: readonly LabelledRow[]): TransformRows | undefined {
  const looked = rows.slice(0, LOOKED_AT);
  if (looked.length < FEWEST_ROWS) return undefined;
  const distinct = new Set(looked.map(({ output }) => canonicalJson(output))).size;
  if (distinct < looked.length * LEAST_DISTINCT || distinct < FEWEST_ROWS) return undefined;
  const key = keyOf(looked[0]?.output ?? null);
  const values = rows.map(({ output }) => valueOf(output, key));
  if (values.includes(undefined)) return undefined;
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const [kind] = kinds;
  if (kinds.size !== 1 || (kind !== "string" && kind !== "number" && kind !== "boolean")) return undefined;
  const outputs = values.map((value) => (value === null || value === undefined ? null : textOf(value)));
  if (outputs.some((output) => (output?.length ?? 0) > LONGEST_UNITS)) return undefined;
  // A key with null in it is no null for the step.
  if (key !== undefined && outputs.includes(null)) return undefined;
  return { as: kind, key, outputs };
}

/** Whether a program that was found from a few of the rows makes most of the others, too. */
export function isTransformation(rows: readonly LabelledRow[]): boolean {
  const before = KNOWN.get(rows);
  if (before !== undefined) return before;
  const found = looksMade(rows);
  KNOWN.set(rows, found);
  return found;
}

function looksMade(rows: readonly LabelledRow[]): boolean {
  const known = transformRows(rows);
  if (known === undefined) return false;
  const looked = transformExamples(rows.slice(0, LOOKED_AT), known);
  if (looked.some(({ fields }) => fields.some(({ length }) => length > LONGEST_INPUT_UNITS))) return false;
  const [found] = searchTransforms(looked.slice(0, SHOWN), new SearchEffort(SEARCH_STEPS));
  if (found === undefined) return false;
  const unseen = looked.slice(SHOWN);
  const isPlain = found.cases.length === 1;
  if (unseen.length === 0) return isPlain;
  return unseen.filter((example) => rowRight(found, example)).length >= unseen.length * LEAST_MADE;
}

function transformExamples(rows: readonly LabelledRow[], { outputs }: TransformRows): readonly TransformExample[] {
  const reader = new InputReader(fieldPointers(rows.map(({ input }) => input)));
  return rows.map(({ input }, at) => ({ fields: reader.read(input), output: outputs[at] ?? null }));
}

/** As the examples of a job have them: "" where inputs are no objects, else their keys, sorted. */
function fieldPointers(inputs: readonly Json[]): readonly string[] {
  const keys = new Set<string>();
  for (const input of inputs) {
    if (!isJsonObject(input)) return [""];
    for (const key of Object.keys(input)) keys.add(key);
  }
  return [...keys].toSorted().map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

function keyOf(output: Json): string | undefined {
  if (!isJsonObject(output)) return undefined;
  const [key, ...others] = Object.keys(output);
  return others.length > 0 ? undefined : key;
}

function valueOf(output: Json, key: string | undefined): Json | undefined {
  if (key === undefined) return output;
  if (!isJsonObject(output) || Object.keys(output).length !== 1) return undefined;
  return output[key];
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
