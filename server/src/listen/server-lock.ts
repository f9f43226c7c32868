/**
 * One server a data folder: `.server.lock` in it, held as long as the server lives, with where it answers.
 *
 * The lock is taken before anything listens; the note follows once the address is known.
 */
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { FileLock } from "@loopai/runtime/file-lock";
import * as z from "zod";

/** How often the lock is made fresh, and from what age a lock of another machine counts as left behind. */
const TOUCH_MS = 10_000;
export const FOREIGN_STALE_MS = 60_000;

/** What the lock says of the server that holds it. */
export const ServerNote = z.object({ url: z.string(), since: z.string() });
export type ServerNote = z.infer<typeof ServerNote>;

export function serverLockPath(dataDir: string): string {
  return join(dataDir, ".server.lock");
}

export class ServerLock implements Disposable {
  readonly #lock: FileLock;
  readonly #timer: NodeJS.Timeout;

  private constructor(lock: FileLock) {
    this.#lock = lock;
    this.#timer = setInterval(() => this.#touch(), TOUCH_MS).unref();
  }

  /** @throws {LoopaiError} `folder-served` with the process that holds the folder, and its address. */
  static take(dataDir: string): ServerLock {
    const path = serverLockPath(dataDir);
    const lock = FileLock.tryAcquire(path, FOREIGN_STALE_MS);
    if (lock !== undefined) return new ServerLock(lock);
    const holder = FileLock.findHolder(path, FOREIGN_STALE_MS);
    const note = ServerNote.safeParse(holder?.note).data;
    const who = holder === undefined ? "another process" : `process ${holder.pid}`;
    const where = note === undefined ? "" : ` at ${note.url} since ${note.since}`;
    throw new LoopaiError(
      "folder-served",
      `Cannot serve data folder ${dataDir}: ${who} serves it${where}: use it, or stop it`,
    );
  }

  /** Says where the server answers, for {@link findServer} and for a second server's message. */
  note(note: ServerNote): void {
    this.#lock.note(note);
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
