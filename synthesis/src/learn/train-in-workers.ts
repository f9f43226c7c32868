/**
 * Spreads one training over a few worker threads and waits for all of it.
 *
 * Which worker takes which task depends on timing; what comes out does not, since a task is a function of
 * the data alone and folds write to places of their own.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FittedModels } from "./fit-models.ts";
import type { TrainingData } from "./training-data.ts";
import type { TrainingReply, TrainingTask, WorkerData } from "./training-worker.ts";

export interface TrainingRun {
  readonly data: TrainingData;
  /** Shared memory for out-of-fold scores, one column a trainer; filled when the promise resolves. */
  readonly scores: readonly Float32Array[];
  readonly foldCount: number;
  /** Called after each task. */
  readonly onTask: (task: TrainingTask) => void;
  readonly signal?: AbortSignal;
}

/** More workers would only wait for memory. */
const MOST_WORKERS = 2;

/**
 * @returns The models of the program, fitted on all rows.
 * @throws `signal.reason` when the signal aborts; no worker runs on.
 */
export async function trainInWorkers(run: TrainingRun): Promise<FittedModels> {
  run.signal?.throwIfAborted();
  const tasks: TrainingTask[] = [
    // The longest first, so that no worker ends up waiting for it.
    { kind: "program" },
    ...Array.from({ length: run.foldCount }, (_, fold) => ({ kind: "fold", fold }) as const),
  ];
  const count = Math.min(MOST_WORKERS, availableParallelism(), tasks.length);
  const workers = Array.from({ length: count }, () => openWorker({ data: run.data, scores: run.scores }));
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(run.signal?.reason);
  run.signal?.addEventListener("abort", abort, { once: true });
  try {
    const drained = await Promise.race([
      aborted.promise,
      Promise.all(workers.map((worker) => drain(worker, tasks, run.onTask))),
    ]);
    const fitted = drained.find((models) => models !== undefined);
    if (fitted === undefined) throw new Error("Cannot train: the workers ended without models");
    return fitted;
  } finally {
    run.signal?.removeEventListener("abort", abort);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a worker tasks until there are none; resolves with the program's models where it made them. */
function drain(
  worker: Worker,
  tasks: TrainingTask[],
  onTask: (task: TrainingTask) => void,
): Promise<FittedModels | undefined> {
  return new Promise((resolve, reject) => {
    let models: FittedModels | undefined;
    const next = (): void => {
      const task = tasks.shift();
      if (task === undefined) resolve(models);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window.
      else worker.postMessage(task);
    };
    worker.on("message", ({ task, fitted }: TrainingReply) => {
      models = fitted ?? models;
      onTask(task);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`Cannot train: a worker ended with code ${code}`)));
    next();
  });
}

/** The worker beside this file, in whichever form this file has: source or built. */
function openWorker(workerData: WorkerData): Worker {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new Worker(new URL(`training-worker.${extension}`, import.meta.url), { workerData });
}
