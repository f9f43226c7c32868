/** One isolated process, as its host sees it. */
import type { Readable, Writable } from "node:stream";
import type { GuestCommand } from "./guest-command.ts";

export interface GuestExit {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The kernel ended it, or it was ended, for its memory. */
  readonly memoryLimit: boolean;
}

export interface GuestUsage {
  /** Memory of its own, resident, in bytes. */
  readonly memoryBytes: number;
  /** CPU time since its start, in milliseconds. */
  readonly cpuMs: number;
  /** Threads of its first process; absent where nobody counts. For where no cgroup keeps `limits.processes`. */
  readonly threads?: number;
}

export interface Guest {
  /** Descriptor 0 of the guest. */
  readonly requests: Writable;
  /** Descriptor 3 of the guest. */
  readonly replies: Readable;
  /** Descriptors 1 and 2: nobody trusts what stands there. */
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Never rejects. Settles once the process and all that it started are gone. */
  readonly exited: Promise<GuestExit>;
  /** Undefined once it has ended. Reads two small files of the kernel's, synchronously. */
  usage(): GuestUsage | undefined;
  /** SIGKILL to all of it, at once. */
  kill(): void;
  /** Kills it and gives back what the host kept for it (cgroup, temporary files). May be called twice. */
  release(): Promise<void>;
}

export interface GuestLauncher {
  /** @throws {LoopaiError} `sandbox-unavailable` when the process cannot be started. */
  launch(command: GuestCommand): Promise<Guest>;
}
