/** Runs in a worker thread: learns a transformation fold by fold and from all examples, since each search takes a second of a processor. */
import { runCases } from "@loopai/engine";
import { parentPort, workerData } from "node:worker_threads";
import { learnTransform } from "./learn-transform.ts";
import type { FoundTransform } from "./search-transforms.ts";
import type { TransformExample } from "./transform-example.ts";

export interface TransformTask {
  readonly examples: readonly TransformExample[];
  /** Fold that each example is held out in. */
  readonly folds: Uint8Array;
}

export interface LearntTransform {
  /** From all examples, the simplest first, and others that make the same of all of them; none where there is none. */
  readonly found: readonly FoundTransform[];
  /** What each example is answered by a program that did not see it; undefined: nothing. */
  readonly answers: readonly (string | null | undefined)[];
}

const { examples, folds } = workerData as TransformTask;
const found = learnTransform(examples);
const answers: (string | null | undefined)[] = examples.map(() => undefined);
for (const fold of found.length === 0 ? [] : new Set(folds)) {
  const [learnt] = learnTransform(examples.filter((_, at) => folds[at] !== fold));
  if (learnt === undefined) continue;
  for (const [at, { fields }] of examples.entries())
    if (folds[at] === fold) answers[at] = runCases(learnt.cases, fields);
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window.
parentPort?.postMessage({ found, answers } satisfies LearntTransform);
