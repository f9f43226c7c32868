/**
 * One server a data folder: `.server.lock` in it, held as long as the server lives, with where it answers.
 *
 * The lock is taken before anything listens; the note follows once the address is known.
 */
import { hostname } from "node:os";
import { LoopaiError } from "@loopai/core";
import { storedSync } from "@loopai/runtime";
import { FileLock } from "@loopai/runtime/file-lock";
import { findHolder, FOREIGN_STALE_MS, type ServerNote, serverLockPath } from "./server-note.ts";

/** How often the lock is made fresh, in milliseconds. */
const TOUCH_MS = 10_000;
const ACT = "serve the data folder";

export class ServerLock implements Disposable {
  readonly #lock: FileLock;
  readonly #timer: NodeJS.Timeout;

  private constructor(lock: FileLock) {
    this.#lock = lock;
    this.#timer = setInterval(() => this.#touch(), TOUCH_MS).unref();
  }

  /**
   * @throws {LoopaiError} `folder-served` with the process that holds the folder, and its address.
   * @throws {LoopaiError} `storage-failed` when the folder cannot be written.
   */
  static take(dataDir: string): ServerLock {
    const lock = storedSync(ACT, () => FileLock.tryAcquire(serverLockPath(dataDir), FOREIGN_STALE_MS));
    if (lock !== undefined) return new ServerLock(lock);
    const holder = findHolder(dataDir);
    const elsewhere = holder === undefined || holder.machine === hostname() ? "" : ` of machine "${holder.machine}"`;
    const who = holder === undefined ? "another process" : `process ${holder.pid}${elsewhere}`;
    const where = holder?.note === undefined ? "" : ` at ${holder.note.url} since ${holder.note.since}`;
    throw new LoopaiError(
      "folder-served",
      `Cannot serve data folder ${dataDir}: ${who} serves it${where}: use it, or stop it`,
    );
  }

  /** Says where the server answers, for {@link findServer} and for a second server's message. */
  note(note: ServerNote): void {
    storedSync(ACT, () => this.#lock.note(note));
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#lock.release();
  }

  #touch(): void {
    try {
      this.#lock.touch();
    } catch {
      // A folder that cannot be written is what /health/ready reports; the lock itself still stands.
    }
  }
}
