/**
 * Delivers sample lines to whoever checks them, at least once, beside the calls and never in their way.
 *
 * Tails the sample files of every app of a data folder from stored offsets. One process of a machine forwards at a time; the
 * others take over when it ends. An app whose delivery fails waits longer each time and holds up no other.
 */
import { join } from "node:path";
import { type AppId, type Clock, LoopaiError } from "@loopai/core";
import type { DataFolder } from "../files/data-folder.ts";
import { FileLock } from "../files/file-lock.ts";
import { appLayout, loopAppsPath } from "../files/layout.ts";
import { storageFailure } from "../files/storage.ts";
import { AppForwarder, type ForwardCounters, NOTHING_FORWARDED } from "./app-forwarder.ts";
import type { SampleSink } from "./sample-sink.ts";

export interface ForwarderParts {
  readonly folder: DataFolder;
  readonly sink: SampleSink;
  readonly clock: Clock;
  /** From the end of one pass to the next, in milliseconds. @defaultValue 1,000 */
  readonly intervalMs?: number;
}

/** Name of the lock in `loop-apps/` of whoever forwards. */
export const FORWARDER_LOCK = ".forwarder.lock";

export class Forwarder {
  readonly #parts: ForwarderParts;
  readonly #apps = new Map<AppId, AppForwarder>();
  readonly #closing = new AbortController();
  #lock: FileLock | undefined;
  #lastError: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #passes: Promise<void> = Promise.resolve();

  constructor(parts: ForwarderParts) {
    this.#parts = parts;
  }

  /** Forwards from now on, until {@link close}. Keeps no process alive. */
  start(): void {
    if (this.#timer !== undefined || this.#closing.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#tick(), this.#parts.intervalMs ?? 1_000).unref();
  }

  /**
   * Delivers all that stands now, unless another process forwards this folder. Never rejects: see {@link counters}. An
   * app that failed is tried at once.
   */
  forward(): Promise<void> {
    this.#passes = this.#passes.then(() => this.#pass(Number.POSITIVE_INFINITY));
    return this.#passes;
  }

  counters(appId: AppId): ForwardCounters {
    const counters = this.#apps.get(appId)?.counters ?? NOTHING_FORWARDED;
    return counters.last_error === null ? { ...counters, last_error: this.#lastError } : counters;
  }

  /** Finishes the batch under way and lets another process forward. May be called twice. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#closing.abort();
    await this.#passes;
    this.#lock?.release();
    this.#lock = undefined;
  }

  async #tick(): Promise<void> {
    this.#passes = this.#passes.then(() => this.#pass(this.#parts.clock()));
    await this.#passes;
    this.#timer = undefined;
    this.start();
  }

  /** @param dueMs Apps that wait for a later time are left out. */
  async #pass(dueMs: number): Promise<void> {
    const { clock } = this.#parts;
    const { signal } = this.#closing;
    for (const app of signal.aborted ? [] : this.#appsToForward()) {
      if (app.retryAtMs <= dueMs) await app.pass(clock(), signal);
      if (signal.aborted) return;
    }
  }

  /** All apps, or none while another process forwards. */
  #appsToForward(): AppForwarder[] {
    try {
      this.#holdLock();
      this.#lastError = null;
      return this.#lock === undefined ? [] : this.#parts.folder.listApps().map((appId) => this.#app(appId));
    } catch (error) {
      const failure = storageFailure("forward samples", error);
      if (!(failure instanceof LoopaiError)) throw failure;
      this.#lastError = failure.message;
      return [];
    }
  }

  #holdLock(): void {
    const held = this.#lock;
    // Forgotten first: a lock that cannot be touched is not ours any more.
    this.#lock = undefined;
    held?.touch();
    this.#lock = held ?? FileLock.tryAcquire(join(loopAppsPath(this.#parts.folder.path), FORWARDER_LOCK));
  }

  #app(appId: AppId): AppForwarder {
    const { folder, sink } = this.#parts;
    const known = this.#apps.get(appId);
    if (known !== undefined) return known;
    const app = new AppForwarder(appId, appLayout(folder.path, appId).samples, sink);
    this.#apps.set(appId, app);
    return app;
  }
}
