/**
 * Grows a tree that a person can read: at each node the question after which answers differ least (Gini impurity; Breiman,
 * Friedman, Olshen & Stone, "Classification and Regression Trees", 1984).
 */
import type { TreeFeature } from "./tree-features.ts";

export interface TreeLimits {
  /** Rows that a leaf has at least. */
  readonly leafRows: number;
}

export type GrownTree =
  | { readonly question: TreeQuestion; readonly yes: GrownTree; readonly no: GrownTree }
  | { readonly answer: number; readonly rows: Int32Array };

export type TreeQuestion =
  | { readonly field: number; readonly below: number }
  | { readonly field: number; readonly is: string };

const MOST_DEPTH = 6;
const MOST_THRESHOLDS = 64;
/** Impurity that a question must take away, as a share of all rows. */
const LEAST_GAIN = 1e-4;

/** @param rows Numbers of the rows that are learnt from, at least one. */
export function growTree(
  features: readonly TreeFeature[],
  classes: Int32Array,
  classCount: number,
  rows: Int32Array,
  { leafRows }: TreeLimits,
): GrownTree {
  const all = rows.length;
  return grow(rows, 0);

  function grow(own: Int32Array, depth: number): GrownTree {
    const counts = countClasses(own, classes, classCount);
    const answer = counts.indexOf(Math.max(...counts));
    const impurity = giniRows(counts, own.length);
    if (depth >= MOST_DEPTH || own.length < leafRows * 2 || impurity === 0) return { answer, rows: own };
    let best: { readonly question: TreeQuestion; readonly gain: number } | undefined;
    for (const feature of features) {
      for (const question of questionsOf(feature, own)) {
        const yes = own.filter((row) => holds(feature, question, row));
        if (yes.length < leafRows || own.length - yes.length < leafRows) continue;
        const yesCounts = countClasses(yes, classes, classCount);
        const noCounts = counts.map((count, at) => count - (yesCounts[at] ?? 0));
        const left = giniRows(yesCounts, yes.length) + giniRows(noCounts, own.length - yes.length);
        const gain = (impurity - left) / all;
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { question, gain };
      }
    }
    if (best === undefined) return { answer, rows: own };
    const { question } = best;
    const feature = features.find(({ field }) => field === question.field);
    if (feature === undefined) return { answer, rows: own };
    const yes = grow(
      own.filter((row) => holds(feature, question, row)),
      depth + 1,
    );
    const no = grow(
      own.filter((row) => !holds(feature, question, row)),
      depth + 1,
    );
    // Two leaves with one answer are one leaf.
    return "answer" in yes && "answer" in no && yes.answer === no.answer
      ? { answer, rows: own }
      : { question, yes, no };
  }
}

export function holds(feature: TreeFeature, question: TreeQuestion, row: number): boolean {
  if (feature.kind === "number") return "below" in question && feature.values[row] < question.below;
  return "is" in question && feature.values[row] === question.is;
}

/** Thresholds between neighbours, or one question a category. */
function questionsOf(feature: TreeFeature, rows: Int32Array): readonly TreeQuestion[] {
  const { field } = feature;
  if (feature.kind === "category") {
    return [...new Set(Array.from(rows, (row) => feature.values[row]))].map((is) => ({ field, is }));
  }
  const sorted = [...new Set(Array.from(rows, (row) => feature.values[row]))]
    .filter((value) => !Number.isNaN(value))
    .toSorted((left, right) => left - right);
  const step = Math.max(1, Math.floor(sorted.length / MOST_THRESHOLDS));
  const questions: TreeQuestion[] = [];
  for (let at = step; at < sorted.length; at += step) {
    questions.push({ field, below: between(sorted[at - 1] ?? 0, sorted[at] ?? 0) });
  }
  return questions;
}

/** The shortest number above `low` and not above `high`: what a person would write. */
function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 1; digits <= 15; digits++) {
    const written = Number(middle.toPrecision(digits));
    if (written > low && written <= high) return written;
  }
  return high;
}

function countClasses(rows: Int32Array, classes: Int32Array, classCount: number): number[] {
  const counts = Array.from({ length: classCount }, () => 0);
  for (const row of rows) counts[classes[row]]++;
  return counts;
}

/** Gini impurity times the number of rows. */
function giniRows(counts: readonly number[], rows: number): number {
  if (rows === 0) return 0;
  return rows - counts.reduce((sum, count) => sum + count * count, 0) / rows;
}
