/**
 * Keeps the records of all apps within their settings: counts them into daily-stats.json, compresses and removes.
 *
 * One process at a time works on an app; nothing that the hot path needs is held. A server runs it in a thread of its own,
 * see background.ts; work goes in slices of a few milliseconds, so that others in the thread, and a close, wait no longer.
 */
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type AppId, type Clock, LoopaiError } from "@loopai/core";
import type { DataFolder } from "../files/data-folder.ts";
import { isFolder, sweepUnfinished } from "../files/durable-file.ts";
import { FileLock } from "../files/file-lock.ts";
import { type AppLayout, appLayout } from "../files/layout.ts";
import type { OnNotice } from "../files/notice.ts";
import { stored } from "../files/storage.ts";
import { type AppMaintenance, maintainApp } from "./maintain-app.ts";
import { StatsFile } from "./stats-file.ts";

const INTERVAL_MS = 60_000;
/** Name of the lock in `datasets/` of whoever maintains the app. */
export const MAINTENANCE_LOCK = ".maintenance.lock";

export interface MaintenanceParts {
  /** Stays its opener's. */
  readonly folder: DataFolder;
  readonly clock: Clock;
  /** Hears of every removal, and of an app whose records cannot be maintained, once until they can be. */
  readonly onNotice: OnNotice;
}

/** What one run came to, app by app. */
export interface MaintenanceReport {
  readonly done: ReadonlyMap<AppId, AppMaintenance>;
  /** Apps that another process was working on. */
  readonly skipped: readonly AppId[];
  readonly failed: ReadonlyMap<AppId, LoopaiError>;
}

export class Maintenance implements AsyncDisposable {
  readonly #parts: MaintenanceParts;
  readonly #closing = new AbortController();
  /** App -> message of the failure that was said last. */
  readonly #said = new Map<AppId, string>();
  readonly #stats = new Map<AppId, StatsFile>();
  #looping: Promise<void> | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(parts: MaintenanceParts) {
    this.#parts = parts;
  }

  /** Runs at once, and a minute after the end of each run, until it is closed. */
  start(): void {
    this.#looping ??= this.#loop();
  }

  /**
   * Maintains every app once. An app that fails does not keep the others from it. Runs stand in line.
   *
   * @param signal Ends the run between two steps, with nothing half done; the promise rejects with its reason.
   */
  run(signal?: AbortSignal): Promise<MaintenanceReport> {
    const ending = signal === undefined ? this.#closing.signal : AbortSignal.any([signal, this.#closing.signal]);
    const run = this.#running.then(() => this.#runNow(ending));
    this.#running = run.catch(() => undefined);
    return run;
  }

  /** Ends a run that is under way. May be called twice. */
  async close(): Promise<void> {
    this.#closing.abort(new Error("The maintenance is closed"));
    await this.#looping;
    await this.#running;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #loop(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.run().catch((error: unknown) => {
        if (!signal.aborted) this.#sayUnexpected(error);
      });
      await wait(INTERVAL_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #runNow(signal: AbortSignal): Promise<MaintenanceReport> {
    const done = new Map<AppId, AppMaintenance>();
    const skipped: AppId[] = [];
    const failed = new Map<AppId, LoopaiError>();
    for (const appId of this.#parts.folder.listApps()) {
      signal.throwIfAborted();
      try {
        const maintained = await stored(`maintain the records of app "${appId}"`, () => this.#maintain(appId, signal));
        if (maintained === undefined) skipped.push(appId);
        else done.set(appId, maintained);
        this.#said.delete(appId);
      } catch (error) {
        if (signal.aborted || !(error instanceof LoopaiError)) throw error;
        failed.set(appId, error);
        this.#sayOnce(appId, error);
      }
    }
    return { done, skipped, failed };
  }

  async #maintain(appId: AppId, signal: AbortSignal): Promise<AppMaintenance | undefined> {
    const { folder, clock, onNotice } = this.#parts;
    const layout = appLayout(folder.path, appId);
    if (!isFolder(layout.datasets)) return { compressed: 0, removed: 0, freedBytes: 0 };
    const lock = FileLock.tryAcquire(join(layout.datasets, MAINTENANCE_LOCK));
    if (lock === undefined) return undefined;
    try {
      sweep(layout);
      const { retention } = await folder.app(appId).readConfig();
      return await maintainApp({ layout, stats: this.#statsOf(appId, layout), retention, clock, onNotice, signal });
    } finally {
      lock.release();
    }
  }

  #statsOf(appId: AppId, { analytics }: AppLayout): StatsFile {
    const known = this.#stats.get(appId) ?? new StatsFile(analytics);
    this.#stats.set(appId, known);
    return known;
  }

  /** A bug must not end the process that serves. */
  #sayUnexpected(error: unknown): void {
    const message = `Cannot maintain records: ${error instanceof Error ? error.message : String(error)}`;
    this.#parts.onNotice({ code: "maintenance-failed", path: this.#parts.folder.path, message });
  }

  #sayOnce(appId: AppId, { message }: LoopaiError): void {
    if (this.#said.get(appId) === message) return;
    this.#said.set(appId, message);
    const path = appLayout(this.#parts.folder.path, appId).datasets;
    this.#parts.onNotice({ code: "maintenance-failed", path, message });
  }
}

/** Removes what a run that was interrupted left unfinished. */
function sweep({ datasets, analytics }: AppLayout): void {
  for (const folder of [datasets, analytics]) sweepUnfinished(folder);
}
