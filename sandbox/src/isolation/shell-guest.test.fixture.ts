/** Guests that run a few lines of shell under bubblewrap, for tests of the launcher. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { DEFAULT_LIMITS } from "../limits.ts";
import { BubblewrapLauncher, type BubblewrapParts } from "./bubblewrap-launcher.ts";
import { Cgroups } from "./cgroups/cgroups.ts";
import type { GuestCommand } from "./guest-command.ts";
import type { Guest, GuestExit } from "./guest.ts";
import { HostUsers } from "./host-users.ts";
import type { Architecture } from "./seccomp/system-calls.ts";
import { libraryFolders, sharedLibraries } from "./shared-libraries.ts";
import { StagedFiles } from "./staged-files.ts";

export const BUBBLEWRAP = "/usr/bin/bwrap";
export const IS_ROOT = process.getuid?.() === 0;

export function needsBubblewrap(context: TestContext): void {
  if (!existsSync(BUBBLEWRAP)) context.skip("needs bubblewrap: not installed");
}

export interface ShellGuests extends AsyncDisposable {
  readonly launcher: BubblewrapLauncher;
  readonly cgroups: Cgroups;
  /** A folder of this test's own. */
  readonly folder: string;
}

export async function shellGuests(parts: Partial<BubblewrapParts> = {}): Promise<ShellGuests> {
  const folder = await mkdtemp(join(tmpdir(), "loopai-launcher-"));
  const cgroups = await Cgroups.open();
  const staged = new StagedFiles(IS_ROOT ? "/var/cache/loopai/guest-files" : undefined);
  const launcher = new BubblewrapLauncher({
    bubblewrap: BUBBLEWRAP,
    architecture: process.arch as Architecture,
    cgroups,
    hostUsers: IS_ROOT ? new HostUsers() : undefined,
    readable: (binds) => staged.readable(binds),
    ...parts,
  });
  return {
    launcher,
    cgroups,
    folder,
    async [Symbol.asyncDispose]() {
      await cgroups.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const PROGRAMS = ["/bin/sh", "/bin/ls", "/bin/cat"];

/** With `sh`, `ls` and `cat`, and nothing else. */
export async function shellCommand(script: string, more: Partial<GuestCommand> = {}): Promise<GuestCommand> {
  const libraries = (await Promise.all(PROGRAMS.map(sharedLibraries))).flat();
  const paths = [...new Set([...PROGRAMS, ...libraries.map(({ guestPath }) => guestPath)])];
  return {
    argv: (at) => [at("/bin/sh"), "-c", script],
    binds: paths.map((path) => ({ hostPath: path, guestPath: path })),
    files: [],
    environment: () => ({ LD_LIBRARY_PATH: libraryFolders(libraries), PATH: "/bin" }),
    seccomp: "build",
    organisation: "",
    limits: DEFAULT_LIMITS,
    tmpBytes: 0,
    ...more,
  };
}

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly replies: string;
  readonly exit: GuestExit;
}

/** All that a guest says until its end; it is then released. */
export async function saidBy(guest: Guest): Promise<Said> {
  const [stdout, stderr, replies, exit] = await Promise.all([
    textOf(guest.stdout),
    textOf(guest.stderr),
    textOf(guest.replies),
    guest.exited,
  ]);
  await guest.release();
  return { stdout, stderr, replies, exit };
}

async function textOf(stream: Guest["stdout"]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
