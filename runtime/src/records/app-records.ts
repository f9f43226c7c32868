/**
 * What this process writes down about one app: executions, samples, and what shadows said.
 *
 * Appends are group commits: the lines of one turn of the event loop go out in one write a file, and all their callers
 * are answered together. Under `os` a line is with the operating system before it is acknowledged, and on the disk a
 * second later; under `disk` it is on the disk before. A group that cannot be written leaves nothing behind. After the
 * first fsync error nothing is acknowledged until restart: the kernel may have dropped what it could not write (see
 * "fsyncgate", PostgreSQL 2018). What a line holds is the caller's; file names and checksums are of this folder.
 */
import { fdatasync } from "node:fs";
import { promisify } from "node:util";
import { type AppId, type Durability, LoopaiError } from "@loopai/core";
import type { AppLayout } from "../files/layout.ts";
import type { OnNotice } from "../files/notice.ts";
import { storageFailure } from "../files/storage.ts";
import type { SyncFile } from "./day-file.ts";
import { RecordFiles, type TakeBack } from "./record-files.ts";
import { RecordGroup } from "./record-group.ts";

/** From the first line that is not on the disk to the fdatasync, so that it is there within a second. */
const SYNC_AFTER_MS = 800;

export interface AppRecordsParts {
  readonly layout: AppLayout;
  readonly appId: AppId;
  readonly onNotice: OnNotice;
  /** @defaultValue fdatasync(2) */
  readonly syncFile?: SyncFile;
}

/** Callers whose lines are in one group. */
interface Waiting extends PromiseWithResolvers<void> {
  disk: boolean;
}

export class AppRecords {
  readonly #appId: AppId;
  readonly #layout: AppLayout;
  readonly #onNotice: OnNotice;
  readonly #syncFile: SyncFile;
  readonly #files: RecordFiles;
  readonly #calls = new RecordGroup();
  readonly #shadows = new RecordGroup();
  readonly #flush = () => this.#flushNow();
  #waiting: Waiting | undefined;
  #isScheduled = false;
  /** A `disk` group on its way to the disk: the next group collects meanwhile. */
  #forcing: Promise<void> | undefined;
  #syncing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #broken: LoopaiError | undefined;
  #closing: Promise<void> | undefined;
  #shadowFailures = 0;

  constructor({ layout, appId, onNotice, syncFile = promisify(fdatasync) }: AppRecordsParts) {
    this.#appId = appId;
    this.#layout = layout;
    this.#onNotice = onNotice;
    this.#syncFile = syncFile;
    this.#files = new RecordFiles(layout, onNotice);
  }

  /** Failure that stops acknowledgements until restart: the first fsync error, or a write that could not be taken back. */
  get broken(): LoopaiError | undefined {
    return this.#broken;
  }

  /** Groups of shadow lines that could not be written. */
  get shadowFailures(): number {
    return this.#shadowFailures;
  }

  /**
   * Records one execution and, where it was sampled, its sample.
   *
   * The promise is shared by all appends of one turn of the event loop. It resolves when the group is with the operating
   * system (`os`) or on the disk (`disk`; one such append makes the whole group wait for the disk).
   *
   * @param day UTC day of the call, 2026-11-20: the file it goes to.
   * @param execution A JSON object on one line, without `crc32c`.
   * @param sample The same of its sample.
   * @throws {LoopaiError} `storage-failed`; then nothing of the group stands in a file.
   */
  append(day: string, execution: string, durability: Durability, sample?: string): Promise<void> {
    const waiting = (this.#waiting ??= this.#startGroup());
    if (durability === "disk") waiting.disk = true;
    this.#calls.add("executions", day, execution);
    if (sample !== undefined) this.#calls.add("samples", day, sample);
    return waiting.promise;
  }

  /** Records what a shadow said, and the sample that its disagreement made. Nobody waits: a failure is counted. */
  appendShadow(day: string, shadow: string | undefined, sample: string | undefined): void {
    if (shadow !== undefined) this.#shadows.add("shadows", day, shadow);
    if (sample !== undefined) this.#shadows.add("samples", day, sample);
    if (!this.#shadows.isEmpty) this.#schedule();
  }

  /**
   * Writes what waits, forces it to the disk, closes the files and gives the writer's slot back. The next append opens
   * again. May be called twice.
   */
  close(): Promise<void> {
    return (this.#closing ??= this.#closeNow().finally(() => {
      this.#closing = undefined;
    }));
  }

  #startGroup(): Waiting {
    this.#schedule();
    return { ...Promise.withResolvers<void>(), disk: false };
  }

  #schedule(): void {
    if (this.#isScheduled || this.#forcing !== undefined) return;
    this.#isScheduled = true;
    setImmediate(this.#flush);
  }

  #flushNow(): void {
    this.#isScheduled = false;
    if (this.#forcing !== undefined) return;
    // Before a group that is forced to the disk: behind it the next one may wait already, and the one after that.
    if (!this.#shadows.isEmpty) this.#writeShadows();
    if (this.#waiting !== undefined) this.#writeCalls(this.#waiting);
  }

  #writeCalls(waiting: Waiting): void {
    this.#waiting = undefined;
    let takeBack: TakeBack;
    try {
      if (this.#broken !== undefined) throw this.#broken;
      takeBack = this.#files.write(this.#calls);
    } catch (error) {
      if (this.#files.isTorn) this.#break(error);
      waiting.reject(storageFailure(`record an execution of app "${this.#appId}"`, error));
      return;
    } finally {
      this.#calls.clear();
    }
    if (waiting.disk) {
      this.#forcing = this.#force(waiting, takeBack);
      return;
    }
    waiting.resolve();
    this.#syncLater();
  }

  async #force(waiting: Waiting, takeBack: TakeBack): Promise<void> {
    await this.#sync();
    this.#forcing = undefined;
    if (this.#broken === undefined) waiting.resolve();
    else {
      takeBack();
      waiting.reject(this.#broken);
    }
    this.#flushNow();
  }

  #writeShadows(): void {
    try {
      if (this.#broken !== undefined) throw this.#broken;
      this.#files.write(this.#shadows);
      this.#syncLater();
    } catch (error) {
      this.#countShadowFailure(error);
    } finally {
      this.#shadows.clear();
    }
  }

  /** Said at the first of them only: a disk that is full stays so for many calls. */
  #countShadowFailure(error: unknown): void {
    this.#shadowFailures++;
    if (this.#files.isTorn) this.#break(error);
    if (this.#shadowFailures > 1) return;
    const failure = storageFailure(`record shadows of app "${this.#appId}"`, error);
    const message = failure instanceof Error ? failure.message : String(failure);
    this.#onNotice({ code: "records-unwritten", path: this.#layout.shadows, message });
  }

  #syncLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#sync();
    }, SYNC_AFTER_MS).unref();
  }

  /** Never rejects: an error is {@link broken}. One at a time, so that each error reaches whom it is about. */
  async #sync(): Promise<void> {
    while (this.#syncing !== undefined) await this.#syncing;
    this.#syncing = this.#syncNow();
    await this.#syncing;
  }

  async #syncNow(): Promise<void> {
    try {
      await this.#files.sync(this.#syncFile);
      this.#files.closeIdle();
    } catch (cause) {
      this.#break(cause);
    } finally {
      this.#syncing = undefined;
    }
    if (this.#broken === undefined && this.#files.isUnsynced) this.#syncLater();
  }

  #break(cause: unknown): void {
    if (this.#broken !== undefined) return;
    const message = `Cannot record executions of app "${this.#appId}": the disk did not keep earlier ones: check it, then restart`;
    this.#broken = new LoopaiError("storage-failed", message, { cause });
    this.#onNotice({ code: "records-unsynced", path: this.#layout.datasets, message });
  }

  async #closeNow(): Promise<void> {
    for (;;) {
      this.#flushNow();
      if (this.#forcing !== undefined) await this.#forcing;
      else if (this.#broken === undefined && this.#files.isUnsynced) await this.#sync();
      else if (this.#syncing !== undefined) await this.#syncing;
      else break;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#files.close();
  }
}
