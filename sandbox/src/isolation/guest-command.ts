/** How to start a guest: what a driver asks of the isolation, in terms of the guest's own root. */
import type { Limits } from "../limits.ts";

/** A file or folder of the host that the guest sees, read-only. */
export interface Bind {
  readonly hostPath: string;
  readonly guestPath: string;
}

/** A small file that the guest sees, read-only, made of bytes rather than of a path that its user could not read. */
export interface GuestFile {
  readonly guestPath: string;
  readonly bytes: Uint8Array;
}

/** Which system calls are let through: `deno`, `python` and `go` run programs, `build` compiles and checks them. */
export type SeccompProfile = "deno" | "python" | "go" | "build";

export interface GuestCommand {
  /**
   * Command and arguments. `at` turns a path of the guest's root into the one to use: the same inside an isolated
   * root, the host's own where there is none (level `weak`).
   */
  readonly argv: (at: (guestPath: string) => string) => readonly [string, ...string[]];
  readonly binds: readonly Bind[];
  readonly files: readonly GuestFile[];
  /** All of the guest's environment; values may name guest paths by `at`. */
  readonly environment: (at: (guestPath: string) => string) => Readonly<Record<string, string>>;
  readonly seccomp: SeccompProfile;
  /** Whose guest it is: the host user follows from it. */
  readonly organisation: string;
  readonly limits: Limits;
  /** RLIMIT_AS in bytes; absent for V8, which reserves far more than it uses. */
  readonly addressSpaceBytes?: number;
  /** Size of the private `/tmp`; 0 for none. Memory of the guest like any other. */
  readonly tmpBytes: number;
  /** Whether there is a `/proc`, read-only. Runtimes do without. @defaultValue false */
  readonly proc?: boolean;
  /** A folder of the host that the guest may write to, for `build` only: what was compiled. */
  readonly writable?: Bind;
}
