/** How the guests are started that look at their isolation from inside: as any program's are. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { DEFAULT_LIMITS, type Limits } from "../../limits.ts";
import type { Bind, GuestCommand } from "../guest-command.ts";
import { execRefusalFilter } from "../seccomp/filters.ts";
import { type Architecture, type SystemCall, systemCallNumber } from "../seccomp/system-calls.ts";
import { libraryFolders, sharedLibraries } from "../shared-libraries.ts";

/** Calls that no program has a use for; some reach the whole machine, some have been the way out of sandboxes before. */
const REFUSED: readonly SystemCall[] = [
  ...(["socket", "connect", "bind", "sendmsg", "clone", "ptrace", "process_vm_readv", "pidfd_open", "mount"] as const),
  ...(["umount2", "pivot_root", "chroot", "unshare", "setns", "bpf", "perf_event_open", "userfaultfd"] as const),
  ...([
    "io_uring_setup",
    "keyctl",
    "add_key",
    "init_module",
    "kexec_load",
    "reboot",
    "personality",
    "memfd_create",
  ] as const),
  ...(["shmget", "mknodat", "open_by_handle_at", "execveat", "clone3", "kill", "prctl"] as const),
];
export const NAMESPACES = ["user", "pid", "net", "ipc", "uts", "mnt"] as const;

/** An organisation of nobody's. */
const ORGANISATION = "loopai probe";
const SCRIPT = `/probe${extname(import.meta.url)}`;

/** @param proc Most can only be seen where there is a `/proc`, which programs do without: so both are tried. */
export async function probeCommand(deno: string, architecture: Architecture, proc: boolean): Promise<GuestCommand> {
  const [libraries, script] = await Promise.all([
    sharedLibraries(deno),
    readFile(new URL(`./probe-guest${extname(import.meta.url)}`, import.meta.url)),
  ]);
  const number = (name: SystemCall) => systemCallNumber(name, architecture);
  const asked = JSON.stringify({
    calls: Object.fromEntries(REFUSED.map((name) => [name, number(name)])),
    numbers: { seccomp: number("seccomp"), execve: number("execve") },
    execRefusal: Buffer.from(execRefusalFilter(architecture)).toString("base64"),
    namespaces: NAMESPACES,
  });
  return {
    argv: (at) => [at("/runtime/deno"), "run", "--allow-all", "--no-remote", "--no-npm", at(SCRIPT), asked],
    binds: [{ hostPath: deno, guestPath: "/runtime/deno" }, ...libraries],
    files: [{ guestPath: SCRIPT, bytes: script }],
    environment: () => denoEnvironment(libraries),
    seccomp: "deno",
    organisation: ORGANISATION,
    limits: { ...DEFAULT_LIMITS, memory_bytes: 512 * 1024 * 1024 },
    tmpBytes: 0,
    proc,
  };
}

function denoEnvironment(libraries: readonly Bind[]): Record<string, string> {
  return { DENO_DIR: "/nowhere", LD_LIBRARY_PATH: libraryFolders(libraries) };
}

const SHELL = "/bin/sh";
const HOARD_LIMITS: Limits = { ...DEFAULT_LIMITS, memory_bytes: 16 * 1024 * 1024 };
const FORK_LIMITS: Limits = { ...DEFAULT_LIMITS, processes: 8 };

/** Takes more memory than it may; says so if nobody minds. */
export function hoardCommand(): Promise<GuestCommand> {
  // Doubles a text until it has 64 MiB.
  return shellCommand("x=0123456789abcdef; while [ ${#x} -lt 67108864 ]; do x=$x$x; done; echo all", HOARD_LIMITS);
}

/** Starts more processes than it may, which all wait for the end of descriptor 0; says so if nobody minds. */
export function forkCommand(): Promise<GuestCommand> {
  return shellCommand("i=0; while [ $i -lt 32 ]; do (read x) & i=$((i + 1)); done; echo all", FORK_LIMITS);
}

async function shellCommand(script: string, limits: Limits): Promise<GuestCommand> {
  const libraries = await sharedLibraries(SHELL);
  return {
    argv: (at) => [at(SHELL), "-c", script],
    binds: [{ hostPath: SHELL, guestPath: SHELL }, ...libraries],
    files: [],
    environment: () => ({ LD_LIBRARY_PATH: libraryFolders(libraries) }),
    seccomp: "build",
    organisation: ORGANISATION,
    limits,
    tmpBytes: 0,
  };
}
