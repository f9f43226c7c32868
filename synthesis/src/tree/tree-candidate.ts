/** A small tree over numbers and categories: how large its leaves are is chosen out of fold, by rows answered right. */
import { setImmediate } from "node:timers/promises";
import type { TreeNode } from "@loopai/engine";
import type { ClassCandidate } from "../learn/candidate.ts";
import type { Examples } from "../learn/examples.ts";
import { shareRight } from "../learn/share-right.ts";
import { type GrownTree, growTree, holds } from "./grow-tree.ts";
import { type TreeFeature, treeFeatures } from "./tree-features.ts";

/** The larger, the simpler: tried in this order, and the first that none beats by a row in a hundred is taken. */
const LEAF_ROWS = [40, 20, 10, 5, 2] as const;
const ROWS_A_ROW = 100;
const MOST_CLASSES = 60;
/** Rows that are looked at; a tree of a few dozen leaves learns nothing from more. */
const MOST_ROWS = 5_000;
/** Rows that a leaf's share right starts with: those of the whole tree. */
const USUAL_ROWS = 5;

/**
 * Lets the event loop turn between trees.
 *
 * @returns undefined where there are no numbers or categories to ask about, or too many answers to read.
 * @throws `signal.reason`.
 */
export async function treeCandidate(
  examples: Examples,
  folds: Uint8Array,
  signal?: AbortSignal,
): Promise<ClassCandidate | undefined> {
  const { classes, outputs } = examples;
  if (outputs.length > MOST_CLASSES) return undefined;
  const features = treeFeatures(examples);
  if (features.length === 0) return undefined;
  const all = Int32Array.from(classes.keys());
  const grow = (rows: Int32Array, leafRows: number) =>
    growTree(features, classes, outputs.length, rows.subarray(0, MOST_ROWS), { leafRows });
  const tried: { readonly leafRows: number; readonly answers: Int32Array; readonly right: number }[] = [];
  for (const leafRows of LEAF_ROWS) {
    const answers = new Int32Array(classes.length);
    for (const fold of new Set(folds)) {
      await setImmediate();
      signal?.throwIfAborted();
      const tree = grow(
        all.filter((row) => folds[row] !== fold),
        leafRows,
      );
      for (const row of all) if (folds[row] === fold) answers[row] = answerOf(tree, features, row).answer;
    }
    const right = answers.reduce((sum, answer, row) => sum + (answer === classes[row] ? 1 : 0), 0);
    tried.push({ leafRows, answers, right });
  }
  const most = Math.max(...tried.map(({ right }) => right));
  const chosen = tried.find(({ right }) => right >= most - classes.length / ROWS_A_ROW);
  if (chosen === undefined) return undefined;
  const { leafRows, answers, right } = chosen;
  return {
    kind: "tree",
    answers,
    right,
    make: () => {
      const tree = grow(all, leafRows);
      const usual = shareRight(right, classes.length);
      // Of the rows that a leaf gets, how many are answered right by trees that did not see them.
      const probability = (rows: Int32Array): number => {
        const good = rows.reduce((sum, row) => sum + (answers[row] === classes[row] ? 1 : 0), 0);
        return (good + usual * USUAL_ROWS) / (rows.length + USUAL_ROWS);
      };
      return { steps: [{ kind: "tree", nodes: nodesOf(tree, probability) }], files: new Map() };
    },
  };
}

function answerOf(
  tree: GrownTree,
  features: readonly TreeFeature[],
  row: number,
): Extract<GrownTree, { answer: number }> {
  let at = tree;
  while (!("answer" in at)) {
    const { question } = at;
    const feature = features.find(({ field }) => field === question.field);
    at = feature !== undefined && holds(feature, question, row) ? at.yes : at.no;
  }
  return at;
}

/** Parents before their children. */
function nodesOf(tree: GrownTree, probability: (rows: Int32Array) => number): TreeNode[] {
  const nodes: TreeNode[] = [];
  const place = (one: GrownTree): number => {
    const number = nodes.length;
    if ("answer" in one) {
      nodes.push({ answer: one.answer, probability: probability(one.rows) });
      return number;
    }
    nodes.push({ answer: 0, probability: 0 });
    const [yes, no] = [place(one.yes), place(one.no)];
    nodes[number] = { ...one.question, yes, no };
    return number;
  };
  place(tree);
  return nodes;
}
