/**
 * One holder at a time, across processes and threads, by a file that only one can create.
 *
 * The file says who holds it. A lock whose process is gone (or whose number now belongs to another
 * process, by its start time) is taken over. A holder on another machine cannot be asked: its lock is
 * taken over once it is {@link FOREIGN_STALE_MS} old, far longer than any write takes. Who holds a lock for longer
 * keeps it fresh by {@link FileLock.touch}, and may leave a note in it for those who find it held.
 */
import { randomUUID } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { threadId } from "node:worker_threads";
import { LoopaiError } from "@loopai/core";
import * as z from "zod";
import { UNFINISHED } from "./layout.ts";
import { errnoCode } from "./storage.ts";

const RETRY_MS = 10;
const ATTEMPTS = 1_000;
const FOREIGN_STALE_MS = 600_000;
/** A file without a readable holder is one that is just being written, or was when its process died. */
const UNREADABLE_STALE_MS = 5_000;
const WITHOUT_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

const Holder = z.object({
  pid: z.int().min(1),
  machine: z.string(),
  started: z.string().nullable(),
  /** Number of the thread in its process, 0 for the first. */
  thread: z.int().min(0).default(0),
  note: z.unknown().optional(),
});

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  /** Name of the holder's machine: the number means nothing on another. */
  readonly machine: string;
  /** What the holder left by {@link FileLock.note}; undefined where it left nothing. */
  readonly note: unknown;
}

export class FileLock {
  readonly #path: string;
  #held = true;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * The lock, or undefined while another holds it.
   *
   * @param foreignStaleMs Age from which a lock of another machine counts as left behind, in milliseconds.
   */
  static tryAcquire(path: string, foreignStaleMs: number = FOREIGN_STALE_MS): FileLock | undefined {
    if (createLock(path)) return new FileLock(path);
    if (!isStale(path, foreignStaleMs)) return undefined;
    removeStale(path, foreignStaleMs);
    return createLock(path) ? new FileLock(path) : undefined;
  }

  /** Who holds the lock, or undefined where nobody does: no file, or one that was left behind. */
  static findHolder(path: string, foreignStaleMs: number = FOREIGN_STALE_MS): LockHolder | undefined {
    const holder = readHolder(path);
    if (holder === undefined || isStale(path, foreignStaleMs)) return undefined;
    return { pid: holder.pid, machine: holder.machine, note: holder.note };
  }

  /**
   * Gives back the lock of a thread of this process that ended while it held it: the process lives, so nobody would take
   * the lock for one that was left behind.
   */
  static releaseLeft(path: string, endedThread: number): void {
    const holder = readHolder(path);
    const isLeft = holder?.pid === process.pid && holder.machine === hostname() && holder.thread === endedThread;
    if (isLeft) rmSync(path, { force: true });
  }

  private static async acquire(path: string, what: string): Promise<FileLock> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const lock = FileLock.tryAcquire(path);
      if (lock !== undefined) return lock;
      await wait(RETRY_MS);
    }
    const pid = readHolder(path)?.pid;
    const holder = pid === undefined ? "another process" : `process ${pid}`;
    throw new LoopaiError(
      "app-locked",
      `Cannot change ${what}: ${holder} has been changing it for ten seconds; wait for it, or end it`,
    );
  }

  /**
   * Does `work` while holding the lock, for which it waits about ten seconds at most.
   *
   * @param what What is locked, for the message: `app "spam-detector-001"`.
   * @throws {LoopaiError} `app-locked` with the holder's process number.
   */
  static async hold<T>(path: string, what: string, work: () => Promise<T>): Promise<T> {
    const lock = await FileLock.acquire(path, what);
    try {
      return await work();
    } finally {
      lock.release();
    }
  }

  /** Leaves a JSON value in the lock for whoever finds it held; replaces an earlier one at one stroke. */
  note(note: unknown): void {
    if (!this.#isOurs()) return;
    const replace = (): void => {
      const own = unfinishedBeside(this.#path);
      try {
        writeFileSync(own, holderText(note), { flag: "wx" });
        renameSync(own, this.#path);
      } finally {
        rmSync(own, { force: true });
      }
    };
    try {
      replace();
    } catch (error) {
      // Our own file is gone when another process, which opens the folder, just swept it: it sweeps once.
      if (errnoCode(error) !== "ENOENT") throw error;
      replace();
    }
  }

  /** Makes the lock look fresh to other machines. */
  touch(): void {
    if (!this.#held) return;
    const nowS = Date.now() / 1_000;
    utimesSync(this.#path, nowS, nowS);
  }

  /** Gives the lock back; a second call does nothing. */
  release(): void {
    const isOurs = this.#isOurs();
    this.#held = false;
    if (isOurs) rmSync(this.#path, { force: true });
  }

  /** Not so after a sleep so long that another machine took the lock over: then it is that one's to give back. */
  #isOurs(): boolean {
    if (!this.#held) return false;
    const holder = readHolder(this.#path);
    return holder?.pid === process.pid && holder.machine === hostname();
  }
}

/** Creates the lock with its holder in it, at one stroke; false when there is one. */
function createLock(path: string): boolean {
  if (existsSync(path)) return false;
  const holder = holderText();
  const own = unfinishedBeside(path);
  try {
    writeFileSync(own, holder, { flag: "wx" });
    linkSync(own, path);
    return true;
  } catch (error) {
    const code = errnoCode(error) ?? "";
    // Our own file is gone when whoever holds the lock just swept the folder: then the lock is held.
    if (code === "EEXIST" || (code === "ENOENT" && existsSync(dirname(path)))) return false;
    if (WITHOUT_LINKS.has(code)) return createUnlinked(path, holder);
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderText(note?: unknown): string {
  return JSON.stringify({
    pid: process.pid,
    machine: hostname(),
    started: startOf(process.pid),
    thread: threadId,
    note,
  });
}

function unfinishedBeside(path: string): string {
  return join(dirname(path), `${UNFINISHED}${randomUUID()}`);
}

/** For file systems without hard links, such as exFAT: for a moment the lock has no holder in it. */
function createUnlinked(path: string, holder: string): boolean {
  try {
    writeFileSync(path, holder, { flag: "wx" });
    return true;
  } catch (error) {
    if (errnoCode(error) === "EEXIST") return false;
    throw error;
  }
}

function readHolder(path: string): z.infer<typeof Holder> | undefined {
  try {
    return Holder.safeParse(JSON.parse(readFileSync(path, "utf8"))).data;
  } catch {
    return undefined;
  }
}

function isStale(path: string, foreignStaleMs: number): boolean {
  const holder = readHolder(path);
  if (holder === undefined) return ageMs(path) > UNREADABLE_STALE_MS;
  if (holder.machine !== hostname()) return ageMs(path) > foreignStaleMs;
  if (!isAlive(holder.pid) || isZombie(holder.pid)) return true;
  const started = startOf(holder.pid);
  return holder.started !== null && started !== null && started !== holder.started;
}

/**
 * Removes a stale lock unless somebody else did and took the lock meanwhile: removals stand in line
 * behind a second file, and the first file is looked at again inside.
 */
function removeStale(path: string, foreignStaleMs: number): void {
  const removal = `${path}-removal`;
  if (ageMs(removal) > UNREADABLE_STALE_MS) rmSync(removal, { force: true });
  if (!createLock(removal)) return;
  try {
    if (isStale(path, foreignStaleMs)) rmSync(path, { force: true });
  } finally {
    rmSync(removal, { force: true });
  }
}

/** Age of a file in milliseconds by the wall clock that also dates files; -1 without a file. */
function ageMs(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? -1 : Date.now() - found.mtimeMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoCode(error) !== "ESRCH";
  }
}

/** When a process started, in clock ticks since boot (proc(5), stat, field 22); null where there is no /proc. */
function startOf(pid: number): string | null {
  return statusOf(pid)[19] ?? null;
}

/** True for a process that has ended and whose parent has not asked how: it holds nothing any more. */
function isZombie(pid: number): boolean {
  return statusOf(pid)[0] === "Z";
}

/** What /proc tells of a process from its state on (proc(5), stat, field 3); empty where there is no /proc. */
function statusOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
