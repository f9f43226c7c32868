/**
 * Runs in a thread of its own: forwards samples and maintains records of one data folder until it is told to close.
 *
 * Opens the folder for itself and meets the thread that answers calls in files alone, by the same locks as another
 * process would.
 */
import { stat } from "node:fs/promises";
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { AppId } from "@loopai/core";
import { DataFolder } from "../files/data-folder.ts";
import type { Notice } from "../files/notice.ts";
import type { ForwardCounters } from "../forward/app-forwarder.ts";
import { Forwarder } from "../forward/forwarder.ts";
import { validationLogSink } from "../forward/sample-sink.ts";
import { Maintenance } from "../maintenance/maintenance.ts";

/** What the thread is told at its start. */
export interface BackgroundWork {
  /** Path of the data folder. */
  readonly path: string;
  /** What its user's clock is ahead of the system's, in milliseconds: a function cannot cross over to a thread. */
  readonly clockAheadMs: number;
  readonly forwards: boolean;
  readonly maintains: boolean;
}

/** What the thread is asked for. */
export type BackgroundOrder =
  | { readonly kind: "count"; readonly question: number; readonly appId: AppId }
  | { readonly kind: "close" };

/** What the thread has to say. */
export type BackgroundNews =
  | { readonly kind: "counted"; readonly question: number; readonly counters: ForwardCounters }
  | { readonly kind: "notice"; readonly notice: Notice };

/** Of 19 at most: where cores are scarce, the thread that answers gets nine parts of ten (sched(7)). */
const NICENESS = 10;

const { path, clockAheadMs, forwards, maintains } = workerData as BackgroundWork;
const clock = () => Date.now() + clockAheadMs;
const onNotice = (notice: Notice) => say({ kind: "notice", notice });

// The threads that wait for the disk are everybody's, and take over the niceness of who first needs them: begun before it.
await stat(path);
yieldToCalls();
const folder = await DataFolder.open({ path, onNotice });
const forwarder = new Forwarder({ folder, sink: validationLogSink(folder, clock), clock });
const maintenance = new Maintenance({ folder, clock, onNotice });
parentPort?.on("message", (order: BackgroundOrder) => {
  if (order.kind === "close") void close();
  else say({ kind: "counted", question: order.question, counters: forwarder.counters(order.appId) });
});
if (forwards) forwarder.start();
if (maintains) maintenance.start();

/** The thread ends by itself when nothing is under way any more. */
async function close(): Promise<void> {
  await Promise.all([forwarder.close(), maintenance.close()]);
  await folder.close();
  parentPort?.close();
}

function say(news: BackgroundNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window.
  parentPort?.postMessage(news);
}

/** Only Linux gives each thread a niceness of its own; elsewhere it would be that of the whole process. */
function yieldToCalls(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, NICENESS);
  } catch {
    // Where it may not be changed, the thread works as any other.
  }
}
