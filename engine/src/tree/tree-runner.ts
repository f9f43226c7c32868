/** Asks the questions of a tree from its root to a leaf. */
import {
  checkClass,
  invalidProgram,
  type StepContext,
  type StepExplanation,
  type StepRunner,
} from "../steps/step-runner.ts";
import type { TreeNode, TreeStep } from "./tree-definition.ts";

export type TreeLeaf = Extract<TreeNode, { answer: unknown }>;
type TreeQuestion = Exclude<TreeNode, TreeLeaf>;

/** JSON's numbers, as the fields of a program have them (RFC 8259). */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The number that a field's text is; NaN where it is none. */
export function fieldNumber(text: string): number {
  return text.length <= 40 && NUMBER.test(text) ? Number(text) : Number.NaN;
}

export class TreeRunner implements StepRunner {
  readonly kind = "tree";
  readonly #nodes: readonly TreeNode[];
  readonly #pointers: readonly string[];
  #leaf: TreeLeaf | undefined;

  constructor({ nodes }: TreeStep, context: StepContext) {
    checkNodes(nodes, context);
    this.#nodes = nodes;
    this.#pointers = context.pointers;
  }

  answer(fields: readonly string[]): number {
    this.#leaf = leafOf(this.#nodes, fields);
    return this.#leaf.answer;
  }

  confidence(): number | undefined {
    return this.#leaf?.probability;
  }

  explain(fields: readonly string[]): StepExplanation {
    const path: string[] = [];
    const leaf = leafOf(this.#nodes, fields, (question, isSo) => path.push(told(question, isSo, this.#pointers)));
    const reasons = path.length === 0 ? ["every input gets this answer"] : path;
    return {
      classes: [{ answer: leaf.answer, score: leaf.probability }],
      reasons: reasons.map((reason) => ({ reason, weight: 1 })),
    };
  }
}

/** @param nodes Checked: children stand behind their parents, so every path ends in a leaf. */
export function leafOf(
  nodes: readonly TreeNode[],
  fields: readonly string[],
  onQuestion?: (question: TreeQuestion, isSo: boolean) => void,
): TreeLeaf {
  let node = nodes[0];
  while (!("answer" in node)) {
    const isSo = holds(node, fields[node.field] ?? "");
    onQuestion?.(node, isSo);
    node = nodes[isSo ? node.yes : node.no];
  }
  return node;
}

function holds(question: TreeQuestion, text: string): boolean {
  return "below" in question ? fieldNumber(text) < question.below : text === question.is;
}

function told(question: TreeQuestion, isSo: boolean, pointers: readonly string[]): string {
  const name = pointers[question.field]?.slice(1) || "the input";
  if ("below" in question) return `${name} is ${isSo ? "under" : "not under"} ${question.below}`;
  return `${name} is ${isSo ? "" : "not "}${JSON.stringify(question.is)}`;
}

function checkNodes(nodes: readonly TreeNode[], context: StepContext): void {
  for (const [number, node] of nodes.entries()) {
    const at = `steps/${context.position}/nodes/${number}`;
    if ("answer" in node) {
      checkClass(node.answer, `${at}/answer`, context);
      continue;
    }
    if (node.field >= context.fields) {
      throw invalidProgram(`${at}/field`, `is ${node.field}, expected 0 to ${context.fields - 1}`);
    }
    for (const child of [node.yes, node.no]) {
      if (child > number && child < nodes.length) continue;
      throw invalidProgram(at, `leads to node ${child}, expected ${number + 1} to ${nodes.length - 1}`);
    }
  }
}
