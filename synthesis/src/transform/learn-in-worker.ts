/** Learns a transformation in a thread of its own: the event loop that answers does nothing else. */
import { Worker } from "node:worker_threads";
import type { LearntTransform, TransformTask } from "./transform-worker.ts";

/** @throws `signal.reason` when the signal aborts; no worker runs on. */
export async function learnInWorker(task: TransformTask, signal?: AbortSignal): Promise<LearntTransform> {
  signal?.throwIfAborted();
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`transform-worker.${extension}`, import.meta.url), { workerData: task });
  const ended = Promise.withResolvers<LearntTransform>();
  const abort = (): void => ended.reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  worker.once("message", (learnt: LearntTransform) => ended.resolve(learnt));
  worker.once("error", ended.reject);
  worker.once("exit", (code) => ended.reject(new Error(`Cannot learn: the worker ended with code ${code}`)));
  try {
    return await ended.promise;
  } finally {
    signal?.removeEventListener("abort", abort);
    await worker.terminate();
  }
}
