/**
 * What a data folder needs beside the calls, done in a thread of its own: the event loop that answers does none of it.
 *
 * Forwards samples, and counts, compresses and removes records. A thread that ends though nobody asked it to is said, its
 * locks are given back, and another one starts a minute later. Why a thread: docs/decisions/090-background-thread.md.
 */
import { join } from "node:path";
import { type AppId, type Clock, LoopaiError, systemClock } from "@loopai/core";
import { FileLock } from "../files/file-lock.ts";
import { appLayout, loopAppsPath } from "../files/layout.ts";
import type { DataFolder } from "../files/data-folder.ts";
import type { OnNotice } from "../files/notice.ts";
import { storedSync } from "../files/storage.ts";
import { type ForwardCounters, NOTHING_FORWARDED } from "../forward/app-forwarder.ts";
import { FORWARDER_LOCK } from "../forward/forwarder.ts";
import { MAINTENANCE_LOCK } from "../maintenance/maintenance.ts";
import { BackgroundThread } from "./background-thread.ts";

/** What ends within a second, as a command does, never pays for a thread. */
const START_MS = 1_000;
const RESTART_MS = 60_000;

export interface BackgroundParts {
  /** Stays its opener's; the thread opens it for itself. */
  readonly folder: DataFolder;
  /** The thread goes by it as it stands against the system's at the start. @defaultValue the system's */
  readonly clock?: Clock;
  /** Hears of what the thread found out of order or removed, and of its end. */
  readonly onNotice: OnNotice;
  /** @defaultValue true */
  readonly forwards?: boolean;
  /** @defaultValue true */
  readonly maintains?: boolean;
  /** What the thread runs. @defaultValue the worker beside this file */
  readonly script?: URL;
  /** From {@link Background.start} to the start of the thread, in milliseconds. @defaultValue 1,000 */
  readonly startMs?: number;
  /** From an end that nobody asked for to the next start, in milliseconds. @defaultValue 60,000 */
  readonly restartMs?: number;
}

export class Background implements AsyncDisposable {
  readonly #parts: BackgroundParts;
  #thread: BackgroundThread | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastEnd: string | null = null;
  #isClosed = false;

  constructor(parts: BackgroundParts) {
    this.#parts = parts;
  }

  /** Works from a second later on, until {@link close}. Keeps no process alive. */
  start(): void {
    if (this.#thread === undefined) this.#openIn(this.#parts.startMs ?? START_MS);
  }

  /** What became of an app's samples since the thread started; nothing before {@link start}. */
  async counters(appId: AppId): Promise<ForwardCounters> {
    return (await this.#thread?.counters(appId)) ?? { ...NOTHING_FORWARDED, last_error: this.#lastEnd };
  }

  /** Finishes what is under way. May be called twice. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#thread?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #openIn(ms: number): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#open(), ms).unref();
  }

  #open(): void {
    const { folder, clock = systemClock, forwards = true, maintains = true, onNotice } = this.#parts;
    const clockAheadMs = clock === systemClock ? 0 : clock() - systemClock();
    const work = { path: folder.path, clockAheadMs, forwards, maintains };
    const thread = new BackgroundThread({ script: this.#parts.script ?? workerScript(), work, onNotice });
    this.#thread = thread;
    this.#lastEnd = null;
    void thread.ended.then((reason) => {
      if (reason !== undefined) this.#sayEnded(thread, reason);
    });
  }

  #sayEnded(thread: BackgroundThread, reason: string): void {
    const { folder, onNotice, restartMs = RESTART_MS } = this.#parts;
    const message = `Cannot forward samples and maintain records: the thread that does it ended (${reason}): another follows`;
    this.#thread = undefined;
    this.#lastEnd = message;
    releaseLocksOf(thread.id, folder, onNotice);
    onNotice({ code: "background-ended", path: folder.path, message });
    this.#openIn(restartMs);
  }
}

/** The process lives on, so nobody else would ever take these locks for left behind. */
function releaseLocksOf(threadId: number, folder: DataFolder, onNotice: OnNotice): void {
  try {
    storedSync("give back the locks of a thread that ended", () => {
      for (const path of lockPaths(folder)) FileLock.releaseLeft(path, threadId);
    });
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    onNotice({ code: "background-ended", path: folder.path, message: error.message });
  }
}

/** Every lock that the thread can have held. */
function lockPaths(folder: DataFolder): readonly string[] {
  const ofApps = folder.listApps().flatMap((appId) => {
    const { lock, datasets } = appLayout(folder.path, appId);
    return [lock, join(datasets, MAINTENANCE_LOCK)];
  });
  return [join(loopAppsPath(folder.path), FORWARDER_LOCK), ...ofApps];
}

/** The worker beside this file, in whichever form this file has: source or built. */
function workerScript(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`background-worker.${extension}`, import.meta.url);
}
