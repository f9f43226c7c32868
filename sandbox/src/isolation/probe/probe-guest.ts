/**
 * What a guest can do, tried by a guest: runs on Deno with all permissions, started as any program is, and says what it found
 * on descriptor 1. Nothing here runs in the server.
 */

/** As much of Deno as is needed here. */
declare const Deno: {
  readonly args: readonly string[];
  readonly pid: number;
  readonly env: { toObject(): Record<string, string> };
  readonly stdout: { writeSync(bytes: Uint8Array): number };
  readDirSync(path: string): Iterable<{ readonly name: string; readonly isDirectory: boolean }>;
  readTextFileSync(path: string): string;
  readLinkSync(path: string): string;
  openSync(path: string, options: OpenOptions): { close(): void };
  dlopen(
    path: string,
    symbols: Record<string, { name?: string; parameters: readonly string[]; result: string }>,
  ): {
    symbols: {
      syscall(...values: readonly bigint[]): bigint;
      errnoLocation(): unknown;
    };
  };
  UnsafePointer: { of(value: Uint8Array): unknown; value(pointer: unknown): bigint };
  UnsafePointerView: { new (pointer: unknown): { getInt32(): number } };
};

interface OpenOptions {
  readonly read?: boolean;
  readonly write?: boolean;
  readonly create?: boolean;
}

interface Asked {
  /** Numbers of the calls to try, by name. */
  readonly calls: Readonly<Record<string, number>>;
  readonly numbers: { readonly seccomp: number; readonly execve: number };
  /** The second filter, in base64. */
  readonly execRefusal: string;
  readonly namespaces: readonly string[];
}

const SECCOMP_SET_MODE_FILTER = 1n;
const SECCOMP_FILTER_FLAG_TSYNC = 1n;
/** Not together with its own memory, says clone(2): where no filter refuses it, the kernel does, with another error. */
const CLONE_SIGHAND = 0x800n;
const PR_SET_PDEATHSIG = 1n;

const asked = JSON.parse(Deno.args[0] ?? "") as Asked;
const libc = Deno.dlopen("libc.so.6", {
  syscall: { parameters: ["i64", "i64", "i64", "i64", "i64", "i64", "i64"], result: "i64" },
  errnoLocation: { name: "__errno_location", parameters: [], result: "pointer" },
}).symbols;
// Of this thread.
const errno = new Deno.UnsafePointerView(libc.errnoLocation());

function call(number: number, ...values: readonly bigint[]): number {
  const padded = [...values, 0n, 0n, 0n, 0n, 0n, 0n].slice(0, 6);
  const result = libc.syscall(BigInt(number), ...padded);
  return result === -1n ? -errno.getInt32() : Number(result);
}

function addressOf(bytes: Uint8Array): bigint {
  return Deno.UnsafePointer.value(Deno.UnsafePointer.of(bytes));
}

/** The numbers of errors by which the calls were refused, or what they came to. */
function tryCalls(): Record<string, number> {
  const came: Record<string, number> = {};
  for (const [name, number] of Object.entries(asked.calls)) {
    const first = name === "clone" ? CLONE_SIGHAND : name === "prctl" ? PR_SET_PDEATHSIG : 0n;
    came[name] = call(number, first);
  }
  return came;
}

/** Installs the second filter as a harness does, then tries to start a program. Ends this process where that works. */
function tryExec(): { readonly installed: number; readonly exec: number } {
  const filter = Uint8Array.from(atob(asked.execRefusal), (character) => character.charCodeAt(0));
  const program = new Uint8Array(16);
  const view = new DataView(program.buffer);
  view.setUint16(0, filter.length / 8, true);
  view.setBigUint64(8, addressOf(filter), true);
  const { seccomp, execve } = asked.numbers;
  const installed = call(seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, addressOf(program));
  const path = new TextEncoder().encode("/runtime/deno\0");
  const values = new BigUint64Array([addressOf(path), 0n]);
  const exec = call(execve, addressOf(path), addressOf(new Uint8Array(values.buffer)), 0n);
  return { installed, exec };
}

function text(path: string): string | null {
  try {
    return Deno.readTextFileSync(path);
  } catch {
    return null;
  }
}

function link(path: string): string | null {
  try {
    return Deno.readLinkSync(path);
  } catch {
    return null;
  }
}

function canOpen(path: string, options: OpenOptions): boolean {
  try {
    Deno.openSync(path, options).close();
    return true;
  } catch {
    return false;
  }
}

/** Every file and folder below, without what the kernel makes up. */
function below(folder: string, isWanted: (path: string) => boolean): string[] {
  const found: string[] = [];
  try {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      const path = folder === "/" ? `/${name}` : `${folder}/${name}`;
      if (!isWanted(path)) continue;
      found.push(path);
      if (isDirectory) found.push(...below(path, isWanted));
    }
  } catch {
    // What cannot be listed cannot be seen.
  }
  return found;
}

/** What each open descriptor is, where there is a `/proc`. */
function descriptors(): string[] {
  return below("/proc/self/fd", () => true).flatMap((path) => link(path) ?? []);
}

const files = below("/", (path) => path !== "/proc");
const findings = {
  pid: Deno.pid,
  environment: Deno.env.toObject(),
  files,
  writable: ["/", ...files].filter((path) => canOpen(`${path}/probe`, { write: true, create: true })),
  readable: ["/etc/passwd", "/usr/share", "/dev/null", "/sys/kernel"].filter((path) => canOpen(path, { read: true })),
  descriptors: descriptors(),
  hasProc: canOpen("/proc/version", { read: true }),
  procWritable: below("/proc", (path) => !/^\/proc\/(?:\d+|self|thread-self)(?:\/|$)/.test(path)).filter((path) =>
    canOpen(path, { write: true }),
  ),
  ownProcWritable: canOpen("/proc/self/oom_score_adj", { write: true }),
  status: text("/proc/self/status"),
  stat: text("/proc/self/stat"),
  uidMap: text("/proc/self/uid_map"),
  mounts: text("/proc/self/mountinfo"),
  limits: text("/proc/self/limits"),
  oomScore: text("/proc/self/oom_score_adj"),
  interfaces: text("/proc/net/dev"),
  namespaces: Object.fromEntries(asked.namespaces.map((name) => [name, link(`/proc/self/ns/${name}`)])),
  calls: tryCalls(),
  ...tryExec(),
};
Deno.stdout.writeSync(new TextEncoder().encode(`${JSON.stringify(findings)}\n`));
export type Findings = typeof findings;
