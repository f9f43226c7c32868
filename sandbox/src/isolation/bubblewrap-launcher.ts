/**
 * Starts guests under bubblewrap: a root, namespaces, a user and a system call filter of their own.
 *
 * The server forks a shell, as the organisation's user where the server is root; the shell takes the limits on and turns
 * into bubblewrap, which sets the guest up and then starts it. What a guest must not see comes over descriptors that are
 * closed before. {@link probeIsolation} finds out whether all that keeps a guest in on this machine.
 */
import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import type { Writable } from "node:stream";
import { LoopaiError } from "@loopai/core";
import { bubblewrapArguments } from "./bubblewrap-arguments.ts";
import { BubblewrapGuest, SETUP_DESCRIPTORS } from "./bubblewrap-guest.ts";
import type { Cgroups } from "./cgroups/cgroups.ts";
import type { GuestCgroup } from "./cgroups/guest-cgroup.ts";
import type { Bind, GuestCommand } from "./guest-command.ts";
import type { GuestLauncher } from "./guest.ts";
import type { HostUsers } from "./host-users.ts";
import { inheritedDescriptors } from "./inherited-descriptors.ts";
import { launchShell } from "./launch-shell.ts";
import { profileFilter } from "./seccomp/filters.ts";
import type { Architecture } from "./seccomp/system-calls.ts";

const FIRST_CGROUP = 4 + Object.keys(SETUP_DESCRIPTORS).length;
/** For guests without a cgroup for their CPU time, as nice(1) has it. */
const NICE = 10;

export interface BubblewrapParts {
  /** Path of `bwrap`, 0.8 or later. */
  readonly bubblewrap: string;
  readonly architecture: Architecture;
  /** Given where this process is root: guests never are. */
  readonly hostUsers: HostUsers | undefined;
  /** Where there are none, memory and processes are for `Guest.usage()` and its readers to watch. */
  readonly cgroups: Cgroups | undefined;
  /** The same binds from where the guest's user can read them. @throws {LoopaiError} `sandbox-unavailable` */
  readonly readable: (binds: readonly Bind[]) => Promise<readonly Bind[]>;
  /** Descriptors of this process that guests would get without knowing. @defaultValue those that there are at first */
  readonly inherited?: readonly number[];
  /** Changes what bubblewrap is told: how a test takes a layer out, to see that it is missed. */
  readonly change?: (bubblewrapArguments: readonly string[]) => readonly string[];
}

export class BubblewrapLauncher implements GuestLauncher {
  readonly #parts: BubblewrapParts;
  readonly #inherited: readonly number[];
  constructor(parts: BubblewrapParts) {
    this.#parts = parts;
    this.#inherited = parts.inherited ?? inheritedDescriptors();
  }

  async launch(command: GuestCommand): Promise<BubblewrapGuest> {
    const { cgroups, readable } = this.#parts;
    const binds = await readable(command.binds);
    const cgroup = await cgroups?.create(command.limits).catch((cause: Error) => {
      throw new LoopaiError("sandbox-unavailable", `Cannot make a cgroup for a guest: ${cause.message}`, { cause });
    });
    const nice = cgroups?.missing.has("cpu") === false ? 0 : NICE;
    let guest: BubblewrapGuest;
    try {
      guest = new BubblewrapGuest(this.#start(command, binds, cgroup), { cgroup, nice });
    } catch (error) {
      await cgroup?.remove();
      throw error;
    }
    await guest.open();
    return guest;
  }

  #start(command: GuestCommand, binds: readonly Bind[], cgroup: GuestCgroup | undefined): ChildProcess {
    const { bubblewrap, architecture, hostUsers, change = (all) => all } = this.#parts;
    const joins = cgroup?.descriptors ?? [];
    const firstFile = FIRST_CGROUP + joins.length;
    const count = firstFile + command.files.length;
    const cgroups = joins.map((_, index) => FIRST_CGROUP + index);
    const files = command.files.map((_, index) => firstFile + index);
    const shell = launchShell(command, { cgroups, handed: count, inherited: this.#inherited });
    const bubblewrapped = change(bubblewrapArguments(command, binds, { ...SETUP_DESCRIPTORS, files }));
    const user = hostUsers?.of(command.organisation);
    const child = spawned([...shell, bubblewrap, ...bubblewrapped], {
      stdio: Array.from({ length: count }, (_, index) => joins[index - FIRST_CGROUP] ?? "pipe"),
      detached: true,
      cwd: "/",
      env: {},
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    hand(child, SETUP_DESCRIPTORS.seccomp, profileFilter(command.seccomp, architecture));
    for (const [index, { bytes }] of command.files.entries()) hand(child, firstFile + index, bytes);
    return child;
  }
}

function spawned([file, ...rest]: readonly [string, ...string[]], options: SpawnOptions): ChildProcess {
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
