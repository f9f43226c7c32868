/** Runs in a worker thread: fits models and scores folds as it is told, one task after another. */
import { parentPort, workerData } from "node:worker_threads";
import { type FittedModels, fitModels } from "./fit-models.ts";
import { scoreFold } from "./score-fold.ts";
import type { TrainingData } from "./training-data.ts";

export interface WorkerData {
  readonly data: TrainingData;
  /** Out-of-fold scores in shared memory, one column a trainer. */
  readonly scores: readonly Float32Array[];
}

/** Score the rows of a fold by models of the others, or fit the models of the program itself. */
export type TrainingTask = { readonly kind: "fold"; readonly fold: number } | { readonly kind: "program" };

/** What comes back for a task; the models of the program, or nothing for a fold: its scores are in shared memory. */
export type TrainingReply = { readonly task: TrainingTask; readonly fitted?: FittedModels };

const { data, scores } = workerData as WorkerData;

parentPort?.on("message", (task: TrainingTask) => {
  if (task.kind === "fold") {
    scoreFold(data, task.fold, scores);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window.
    parentPort?.postMessage({ task } satisfies TrainingReply);
    return;
  }
  const fitted = fitModels(data, Int32Array.from(data.folds.keys()));
  const transferred = fitted.models.map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage({ task, fitted } satisfies TrainingReply, transferred);
});
