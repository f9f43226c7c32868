/**
 * A started guest: its pipes, its end, and the end of all that it started.
 *
 * It leads a process group of its own, so that one signal reaches whatever it left behind.
 */
import type { ChildProcess } from "node:child_process";
import { PassThrough, type Readable, type Writable } from "node:stream";
import type { Guest, GuestExit, GuestUsage } from "./guest.ts";

export interface GuestProcessParts {
  /** Spawned `detached`, with pipes for descriptors 0 to 3. */
  readonly child: ChildProcess;
  /** What the end of `child` says about the end of the guest, where they are not the same process. */
  readonly exitOf?: (exitCode: number | null, signal: NodeJS.Signals | null) => Omit<GuestExit, "memoryLimit">;
  readonly usage: () => GuestUsage | undefined;
  /** Whether the kernel ended it for its memory; asked once, after its end. */
  readonly outOfMemory: () => boolean;
  /** Gives back what the host kept for it, after its end. */
  readonly cleanUp: () => Promise<void>;
}

export class GuestProcess implements Guest {
  readonly requests: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly replies: Readable;
  readonly exited: Promise<GuestExit>;
  readonly #parts: GuestProcessParts;
  #hasExited = false;
  #released: Promise<void> | undefined;

  constructor(parts: GuestProcessParts) {
    const { child, outOfMemory, exitOf = (exitCode, signal) => ({ exitCode, signal }) } = parts;
    const [requests, stdout, stderr, replies] = child.stdio;
    this.#parts = parts;
    this.requests = requests as Writable;
    this.stdout = keptUntilRead(stdout as Readable);
    this.stderr = keptUntilRead(stderr as Readable);
    this.replies = replies as Readable;
    const exit = Promise.withResolvers<GuestExit>();
    this.exited = exit.promise;
    const settle = (exitCode: number | null, signal: NodeJS.Signals | null): void => {
      if (this.#hasExited) return;
      // Before anybody hears of it: what it started must not outlive it.
      this.kill();
      this.#hasExited = true;
      exit.resolve({ ...exitOf(exitCode, signal), memoryLimit: outOfMemory() });
    };
    child.once("exit", settle);
    child.once("error", () => settle(null, null));
    // A guest that is gone breaks its pipes; its end is what counts.
    for (const stream of [this.requests, this.stdout, this.stderr, this.replies]) stream.on("error", () => undefined);
  }

  protected get hasExited(): boolean {
    return this.#hasExited;
  }

  usage(): GuestUsage | undefined {
    return this.#hasExited ? undefined : this.#parts.usage();
  }

  kill(): void {
    const { pid } = this.#parts.child;
    if (pid === undefined || this.#hasExited) return;
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // ESRCH: it is gone already.
    }
  }

  release(): Promise<void> {
    this.kill();
    return (this.#released ??= this.exited.then(() => {
      for (const stream of [this.requests, this.stdout, this.stderr, this.replies]) stream.destroy();
      // A cgroup that the kernel holds on to must not end the server: the next one to start clears it away.
      return this.#parts.cleanUp().catch(() => undefined);
    }));
  }
}

/**
 * What a child wrote, for whoever comes to read it. Node itself throws away what nobody has begun to read when a child ends,
 * and a guest may end before its launch is through.
 */
function keptUntilRead(stream: Readable): Readable {
  const kept = new PassThrough();
  stream.on("error", () => kept.end());
  kept.once("close", () => stream.destroy());
  return stream.pipe(kept);
}
