/** Labelled rows as the learner sees them: texts of fields, class indexes, groups. */
import { canonicalJson, isJsonObject, type Json, type LabelledRow, sha256Of } from "@loopai/core";
import { InputReader } from "@loopai/engine";
import { RECIPE } from "./recipe.ts";

export interface Examples {
  /** Places of the input that are read as fields. */
  readonly pointers: readonly string[];
  /** Texts of the fields of each row. */
  readonly fields: readonly (readonly string[])[];
  /** The answer each class stands for, in the order of their canonical texts. */
  readonly outputs: readonly Json[];
  /** Class index of each row. */
  readonly classes: Int32Array;
  /** Duplicate group of each row. */
  readonly groups: readonly string[];
}

/** Most fields of an input that are read: the format's limit. */
const MOST_FIELDS = 64;

/** All of `rows`, or as many as can be learnt from at once. */
export function rowsToLearn(rows: readonly LabelledRow[], seed: number): readonly LabelledRow[] {
  const answers = new Set(rows.map(({ output }) => canonicalJson(output))).size;
  const scored = answers <= RECIPE.linearClasses ? Math.floor(RECIPE.mostScores / answers) : RECIPE.mostRows;
  const most = Math.min(RECIPE.mostRows, scored);
  return rows.length <= most ? rows : drawRows(rows, most, seed);
}

export function readExamples(drawn: readonly LabelledRow[]): Examples {
  const pointers = fieldPointers(drawn.map(({ input }) => input));
  const reader = new InputReader(pointers);
  const outputs = new Map<string, Json>();
  const keys = drawn.map(({ output }) => {
    const key = canonicalJson(output);
    if (!outputs.has(key)) outputs.set(key, output);
    return key;
  });
  const sorted = [...outputs.keys()].toSorted();
  const indexes = new Map(sorted.map((key, index) => [key, index]));
  return {
    pointers,
    fields: drawn.map(({ input }) => reader.read(input)),
    outputs: sorted.map((key) => outputs.get(key) ?? null),
    classes: Int32Array.from(keys, (key) => indexes.get(key) ?? 0),
    groups: drawn.map(({ group }) => group),
  };
}

/** Rows drawn by seed, groups whole but for the last; they stay in their order. */
function drawRows(rows: readonly LabelledRow[], most: number, seed: number): readonly LabelledRow[] {
  const ranked = rows
    .map(({ group }, at) => ({ at, rank: sha256Of(`${seed} ${group}`) }))
    .toSorted((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : left.at - right.at));
  const drawn = new Set(ranked.slice(0, most).map(({ at }) => at));
  return rows.filter((_, at) => drawn.has(at));
}

/** "" where inputs are no objects, else the keys that some input has, sorted. */
function fieldPointers(inputs: readonly Json[]): readonly string[] {
  const keys = new Set<string>();
  for (const input of inputs) {
    if (!isJsonObject(input)) return [""];
    for (const key of Object.keys(input)) keys.add(key);
  }
  if (keys.size === 0 || keys.size > MOST_FIELDS) return [""];
  return [...keys].toSorted().map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
