/** Refuses data that nothing can be learnt from and warns of what will be learnt badly, with what would do. */
import { canonicalJson, type Json, type LabelledRow, LoopaiError } from "@loopai/core";
import { isExtraction } from "../extract/is-extraction.ts";
import { labelSets } from "../labels/label-sets.ts";
import { isTransformation } from "../transform/transform-rows.ts";
import type { PreparedRows } from "./prepare-rows.ts";

/** Rows of a label below which it is seldom learnt well. */
const FEW_OF_A_LABEL = 10;
/** Rows from which on labels that do not repeat are taken for what they seem to be. */
const ENOUGH_TO_TELL = 20;
/** Holdout rows below which significance tests say nothing. */
export const FEW_TO_JUDGE = 60;

/** @throws {LoopaiError} `data-insufficient`, naming what is missing and what would do. */
export function refuseTooFewRows({ train, holdout }: PreparedRows): void {
  const labels = countLabels([...train, ...holdout]);
  const rows = train.length + holdout.length;
  if (rows === 0) throw insufficient("there are no labelled rows", "add some, about ten of each label");
  if (isNoChoice(train)) return;
  const [first] = labels;
  if (labels.length === 1 && first !== undefined) {
    const state = `all ${rows} rows, ${first.origin} among them, have the label ${shown(first.output)}`;
    throw insufficient(state, "add rows of a second label");
  }
  if (labels.every(({ count }) => count === 1)) {
    const state = `each of the ${labels.length} labels has one row, such as ${first?.origin ?? "?"}`;
    throw insufficient(
      state,
      "add rows until labels repeat, about ten of each; answers in free words cannot be learnt",
    );
  }
  if (rows >= ENOUGH_TO_TELL && labels.length > rows / 2) {
    const state = `${rows} rows have ${labels.length} different labels, so most labels have one row`;
    throw insufficient(
      state,
      "only a choice among labels, or texts that stand in the input, can be learnt; add rows of each, or leave out what makes answers unique",
    );
  }
  const learnt = countLabels(train);
  if (learnt.length < 2) {
    const state = `of ${rows} rows ${holdout.length} are kept for judging, and the ${train.length} left to learn from have ${learnt.length} label`;
    throw insufficient(state, "add rows, about ten of each label");
  }
}

/** Lists of labels, parts of a text, texts made of a text: outputs that need not repeat. */
function isNoChoice(rows: readonly LabelledRow[]): boolean {
  return labelSets(rows, true) !== undefined || isExtraction(rows) || isTransformation(rows);
}

/** One sentence for each thing a person should know before trusting what was learnt, and its figures. */
export function rowWarnings(rows: PreparedRows): readonly string[] {
  return [...learningWarnings(rows), ...judgingWarnings(rows)];
}

function learningWarnings({ train, holdout }: PreparedRows): readonly string[] {
  const warnings: string[] = [];
  const byModel = train.filter(({ source }) => source === "model").length;
  if (byModel > 0) {
    warnings.push(
      `${byModel} of ${train.length} rows it learnt from have labels of a model: figures on rows that people labelled say what they are worth`,
    );
  }
  if (isNoChoice(train)) return warnings;
  const learnt = countLabels(train);
  const few = learnt.filter(({ count }) => count < FEW_OF_A_LABEL).toSorted((left, right) => left.count - right.count);
  if (few.length > 0) {
    const named = few.slice(0, 5).map(({ output, count }) => `${shown(output)} ${count}`);
    warnings.push(
      `${few.length} of ${learnt.length} labels have fewer than ${FEW_OF_A_LABEL} rows to learn from (${named.join(", ")}${few.length > 5 ? ", ..." : ""}): add rows of them`,
    );
  }
  const known = new Set(learnt.map(({ key }) => key));
  for (const unknown of countLabels(holdout)
    .filter(({ key }) => !known.has(key))
    .slice(0, 5)) {
    warnings.push(
      `The label ${shown(unknown.output)} stands only in rows kept for judging, such as ${unknown.origin}: it cannot be learnt, add rows of it`,
    );
  }
  return warnings;
}

/** The part of them that holds for a program nobody learnt, too: how good the rows are that judge. */
export function judgingWarnings({ evidence, relabelled, disagreeing }: PreparedRows): readonly string[] {
  const warnings: string[] = [];
  if (evidence.length < FEW_TO_JUDGE) {
    warnings.push(
      `Rows kept for judging: ${evidence.length}, under ${FEW_TO_JUDGE}: too few to judge; about ${FEW_TO_JUDGE * 5} labelled rows would do`,
    );
  }
  if (relabelled.size > 0) {
    const [changed] = relabelled;
    warnings.push(
      `Rows kept for judging whose label a person changed: ${relabelled.size} of ${evidence.length}, such as ${changed?.origin ?? ""}: the accuracy takes the new label, but whoever looks at mistakes alone flatters it, so they count as wrong in every proof`,
    );
  }
  const [first] = disagreeing;
  if (first !== undefined) {
    warnings.push(
      `Texts that carry different labels in different rows: ${disagreeing.length}, the first ${first.origin} and ${first.other}: one of the two is wrong`,
    );
  }
  return warnings;
}

interface LabelCount {
  readonly key: string;
  readonly output: Json;
  /** Origin of its first row. */
  readonly origin: string;
  readonly count: number;
}

/** The different labels in order of their canonical text. */
function countLabels(rows: readonly LabelledRow[]): readonly LabelCount[] {
  const counts = new Map<string, LabelCount>();
  for (const { output, origin } of rows) {
    const key = canonicalJson(output);
    const known = counts.get(key);
    counts.set(key, known === undefined ? { key, output, origin, count: 1 } : { ...known, count: known.count + 1 });
  }
  return [...counts.values()].toSorted((left, right) => (left.key < right.key ? -1 : 1));
}

/** A label as people read it, cut to 60 characters. */
function shown(output: Json): string {
  const text = canonicalJson(output);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function insufficient(state: string, remedy: string): LoopaiError {
  return new LoopaiError("data-insufficient", `Cannot learn a program: ${state}; ${remedy}`);
}
