/** Jobs whose answer is made out of the input's texts: pieces of them, put together, counted, rounded, written anew. */
import type { Json } from "@loopai/core";
import { InputReader, runCases, typedText, type TransformStep } from "@loopai/engine";
import type { Learner } from "../learn/learner.ts";
import { shareRight } from "../learn/share-right.ts";
import { distinguishingInput } from "./distinguishing-input.ts";
import { learnInWorker } from "./learn-in-worker.ts";
import { rowRight } from "./row-right.ts";
import type { FoundTransform } from "./search-transforms.ts";
import { isTransformation, transformRows } from "./transform-rows.ts";

/** Rows that are learnt from: a program of the language is found from a few. */
const MOST_ROWS = 2_000;
const MOST_SHOWN_UNITS = 300;

export const transformLearner: Learner = {
  name: "transformation",
  async propose({ rows, examples, folds, unlabelled, signal }) {
    const known = isTransformation(rows) ? transformRows(rows) : undefined;
    if (known === undefined) return undefined;
    const taken = examples.fields.slice(0, MOST_ROWS);
    const task = taken.map((fields, at) => ({ fields, output: known.outputs[at] ?? null }));
    const { found, answers } = await learnInWorker({ examples: task, folds: folds.slice(0, MOST_ROWS) }, signal);
    const [simplest] = found;
    if (simplest === undefined) return undefined;
    // Those that the rows themselves refute are no alternatives.
    const equals = found.filter((one) => one === simplest || task.every((example) => rowRight(one, example)));
    // The rows behind were not learnt from at all.
    const all = [...answers, ...examples.fields.slice(MOST_ROWS).map((fields) => runCases(simplest.cases, fields))];
    const { as, key } = known;
    const right = all.filter((answer, at) => {
      const value = valueOf(answer, as);
      return value !== undefined && value === valueOf(known.outputs[at], as);
    }).length;
    const step: TransformStep = {
      kind: "transform",
      cases: [...simplest.cases],
      as,
      ...(key === undefined ? {} : { key }),
      calibration: { kind: "fixed", probability: shareRight(right, all.length) },
    };
    const candidate = {
      kind: "transform",
      right,
      answerOf: (row: number) => outputOf(all[row], known),
      make: () => ({ pointers: examples.pointers, outputs: [], steps: [step], files: new Map() }),
    } as const;
    return { candidates: [candidate], finalist: candidate, advice: adviceOf(equals, unlabelled, examples.pointers) };
  },
};

/** Where programs that fit all rows alike part, one label decides between them. */
function adviceOf(
  programs: readonly FoundTransform[],
  unlabelled: readonly Json[],
  pointers: readonly string[],
): string | undefined {
  const reader = new InputReader(pointers);
  const inputs = unlabelled.slice(0, MOST_ROWS);
  const at = distinguishingInput(
    programs,
    inputs.map((input) => reader.read(input)),
  );
  const input = at === undefined ? undefined : JSON.stringify(inputs[at]).slice(0, MOST_SHOWN_UNITS);
  return input === undefined
    ? undefined
    : `Programs that fit all rows alike answer this input differently; label it to tell them apart: ${input.toWellFormed()}`;
}

function outputOf(answer: string | null | undefined, { as, key }: Pick<TransformStep, "as" | "key">): Json | undefined {
  const value = valueOf(answer, as);
  return value === undefined || key === undefined ? value : { [key]: value };
}

/** As the engine reads it; undefined: no answer. */
function valueOf(answer: string | null | undefined, as: TransformStep["as"]) {
  return answer === undefined || answer === null ? answer : typedText(answer, as);
}
