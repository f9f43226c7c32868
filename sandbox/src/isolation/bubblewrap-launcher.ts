/**
 * Starts guests under bubblewrap: a root, namespaces, a user and a system call filter of their own.
 *
 * The server forks a shell, as the organisation's user where the server is root; the shell takes the limits on and turns
 * into bubblewrap, which sets the guest up and turns into it. What a guest must not see comes over descriptors that are
 * closed before it starts. {@link probeIsolation} finds out whether all that keeps a guest in on this machine.
 */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Readable, Writable } from "node:stream";
import { LoopaiError } from "@loopai/core";
import { bubblewrapArguments } from "./bubblewrap-arguments.ts";
import type { Bind, GuestCommand } from "./guest-command.ts";
import { GuestProcess } from "./guest-process.ts";
import type { Guest, GuestLauncher } from "./guest.ts";
import type { HostUsers } from "./host-users.ts";
import { launchScript, SHELL } from "./launch-script.ts";
import { processUsage } from "./process-usage.ts";
import { profileFilter } from "./seccomp/filters.ts";
import type { Architecture } from "./seccomp/system-calls.ts";

/** Requests, output, errors and replies. */
const GUEST_DESCRIPTORS = 4;
/** What bubblewrap adds to the number of the signal that ended the guest. */
const SIGNAL_EXIT_BASE = 128;
const LAST_WORDS_BYTES = 2_000;

export interface BubblewrapParts {
  readonly bubblewrap: string;
  readonly architecture: Architecture;
  /** Given where this process is root: guests never are. */
  readonly hostUsers: HostUsers | undefined;
  /** The same bind from where the guest's user can read it. */
  readonly readable: (bind: Bind) => Promise<Bind>;
  /** Changes what bubblewrap is told: how a test takes a layer out, to see that it is missed. */
  readonly change?: (bubblewrapArguments: readonly string[]) => readonly string[];
}

export class BubblewrapLauncher implements GuestLauncher {
  readonly #parts: BubblewrapParts;

  constructor(parts: BubblewrapParts) {
    this.#parts = parts;
  }

  async launch(command: GuestCommand): Promise<Guest> {
    const { bubblewrap, architecture, hostUsers, readable, change = (all) => all } = this.#parts;
    const binds = await Promise.all(command.binds.map(readable));
    const seccomp = GUEST_DESCRIPTORS;
    const information = seccomp + 1;
    const files = command.files.map((_, index) => information + 1 + index);
    const script = launchScript({
      limits: command.limits,
      addressSpaceBytes: command.addressSpaceBytes,
      cgroupDescriptors: [],
      handedDescriptors: information + 1 + files.length,
      handedFileBytes: Math.max(0, ...command.files.map(({ bytes }) => bytes.length)),
    });
    const bubblewrapped = bubblewrapArguments(command, binds, { seccomp, information, files });
    const user = hostUsers?.of(command.organisation);
    const child = start([SHELL, "-c", script, SHELL, bubblewrap, ...change(bubblewrapped)], {
      stdio: Array.from({ length: information + 1 + files.length }, () => "pipe" as const),
      detached: true,
      cwd: "/",
      env: {},
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    let pid: number | undefined;
    const guest = new GuestProcess({
      child,
      exitOf: bubblewrapExit,
      usage: () => (pid === undefined ? undefined : processUsage(pid)),
      outOfMemory: () => false,
      cleanUp: async () => undefined,
    });
    hand(child, seccomp, profileFilter(command.seccomp, architecture));
    for (const [index, { bytes }] of command.files.entries()) hand(child, files[index] ?? 0, bytes);
    pid = await guestPid(child.stdio[information] as Readable);
    if (pid === undefined) throw await startError(guest);
    return guest;
  }
}

/** @throws {LoopaiError} `sandbox-unavailable` */
function start([file, ...rest]: readonly [string, ...string[]], options: SpawnOptions): ChildProcess {
  try {
    return spawn(file, rest, options);
  } catch (cause) {
    const hint = options.uid === undefined ? "" : "; a server started as root needs CAP_SETUID and CAP_SETGID";
    throw new LoopaiError("sandbox-unavailable", `Cannot start a guest: ${(cause as Error).message}${hint}`, { cause });
  }
}

/** Bytes that bubblewrap reads to their end. */
function hand(child: ChildProcess, descriptor: number, bytes: Uint8Array): void {
  const pipe = child.stdio[descriptor] as Writable;
  // A start that fails breaks its pipes; its end says more.
  pipe.on("error", () => undefined);
  pipe.end(bytes, () => pipe.destroy());
}

/**
 * The number of the guest's first process, as this process sees it: bubblewrap says it once the namespaces are there.
 * Undefined when it ended before.
 */
function guestPid(information: Readable): Promise<number | undefined> {
  return new Promise((resolve) => {
    let text = "";
    information.on("error", () => undefined);
    information.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
    });
    information.once("close", () => {
      const pid = /"child-pid": (\d+)/.exec(text)?.[1];
      resolve(pid === undefined ? undefined : Number(pid));
    });
  });
}

/** Gives the guest back; in bubblewrap's own words, or the shell's. */
async function startError(guest: GuestProcess): Promise<LoopaiError> {
  let words = "";
  guest.stderr.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString("utf8")).slice(0, LAST_WORDS_BYTES);
  });
  const ended = new Promise((resolve) => guest.stderr.once("close", resolve));
  const { exitCode, signal } = await guest.exited;
  await ended;
  await guest.release();
  const why = words.trim() === "" ? `it ended with ${signal ?? `code ${exitCode ?? "unknown"}`}` : words.trim();
  return new LoopaiError("sandbox-unavailable", `Cannot start a guest: ${why}`);
}

/** bubblewrap ends with the guest's exit code, or above 128 with its signal. */
function bubblewrapExit(exitCode: number | null, signal: NodeJS.Signals | null) {
  if (exitCode === null || exitCode <= SIGNAL_EXIT_BASE) return { exitCode, signal };
  const name = SIGNAL_NAMES.get(exitCode - SIGNAL_EXIT_BASE);
  return name === undefined ? { exitCode, signal } : { exitCode: null, signal: name };
}

const SIGNAL_NAMES: ReadonlyMap<number, NodeJS.Signals> = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name as NodeJS.Signals]),
);
