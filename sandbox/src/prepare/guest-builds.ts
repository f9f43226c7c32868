/**
 * Runs compilers and checks over code that nobody has read: in guests of the second profile, which may start processes, and
 * hand back files through one folder of their own.
 */
import { chmod, lstat, mkdir, mkdtemp, open, readdir, rm } from "node:fs/promises";
import { constants } from "node:fs";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { BuildRunner } from "../drivers/driver.ts";
import type { GuestCommand } from "../isolation/guest-command.ts";
import type { Guest, GuestLauncher } from "../isolation/guest.ts";
import { Limits } from "../limits.ts";
import { BuildTurns } from "./build-turns.ts";
import { streamsEnded } from "../sessions/stream-end.ts";
import { shownText } from "../wire/shown-text.ts";

/** Where the guest leaves what it made. */
export const BUILD_OUTPUT = "/build-output";

export const BUILD_LIMITS: Limits = Limits.parse({
  time_ms: 60_000,
  memory_bytes: 1024 * 1024 * 1024,
  file_bytes: 256 * 1024 * 1024,
  descriptors: 1_024,
  processes: 128,
});

const MOST_FILES = 100;
const MOST_FILE_BYTES = 256 * 1024 * 1024;
const LOG_BYTES = 16 * 1024;
/** How often the memory of a build is looked at. */
const TICK_MS = 50;
/** Longest time to read what a build left when it ended, in milliseconds. */
const LAST_WORDS_MS = 1_000;

type Built = Awaited<ReturnType<BuildRunner["run"]>>;

export class GuestBuilds implements BuildRunner {
  readonly #launcher: GuestLauncher;
  readonly #folder: string;
  readonly #turns = new BuildTurns();

  /** @param folder Where folders of builds are made; whoever knows the name of one can get at it. */
  constructor(launcher: GuestLauncher, folder: string) {
    this.#launcher = launcher;
    this.#folder = folder;
  }

  run(command: GuestCommand): Promise<Built> {
    return this.#turns.take(() => this.#run(command));
  }

  async #run(command: GuestCommand): Promise<Built> {
    await mkdir(this.#folder, { recursive: true, mode: 0o711 });
    // Nobody else can list the folder above, and the name of this one is random.
    const outside = await mkdtemp(join(this.#folder, "build-"));
    try {
      await chmod(outside, 0o711);
      const output = join(outside, "output");
      await mkdir(output);
      // The guest's user is another one.
      await chmod(output, 0o777);
      const writable = { hostPath: output, guestPath: BUILD_OUTPUT };
      const guest = await this.#launcher.launch({ ...command, writable });
      const log = await finished(guest, command.limits);
      return { files: await readFiles(output), log };
    } finally {
      await rm(outside, { recursive: true, force: true });
    }
  }
}

async function finished(guest: Guest, limits: Limits): Promise<string> {
  let log = "";
  for (const stream of [guest.stdout, guest.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      if (log.length < LOG_BYTES) log += chunk.toString("utf8");
    });
  }
  guest.requests.end();
  let overLimit: string | undefined;
  const end = (what: string) => {
    overLimit = what;
    guest.kill();
  };
  guest.replies.once("data", () => end("writes where replies of programs go"));
  const timer = setTimeout(() => end(`takes longer than ${limits.time_ms / 1_000} s`), limits.time_ms);
  const ticks = setInterval(() => {
    const usage = guest.usage();
    if ((usage?.memoryBytes ?? 0) > limits.memory_bytes) end("takes more memory than it may");
    if ((usage?.threads ?? 0) > limits.processes) end("starts more threads than it may");
  }, TICK_MS);
  const exit = await guest.exited;
  clearTimeout(timer);
  clearInterval(ticks);
  await streamsEnded([guest.stdout, guest.stderr], LAST_WORDS_MS);
  await guest.release();
  const shown = shownText(log.slice(0, LOG_BYTES)).trim();
  if (exit.memoryLimit) overLimit ??= "takes more memory than it may";
  if (overLimit !== undefined) throw new LoopaiError("load-failed", `Cannot prepare the code: that ${overLimit}`);
  if (exit.exitCode === 0) return shown;
  throw new LoopaiError("load-failed", `Cannot prepare the code: ${shown === "" ? "it cannot be compiled" : shown}`);
}

/** Plain files only: what a guest leaves may be a link to anywhere. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await readdir(folder);
  if (names.length > MOST_FILES) {
    throw new LoopaiError("load-failed", `Cannot prepare the code: the build left ${names.length} files`);
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (!found.isFile() || found.size > MOST_FILE_BYTES) {
      throw new LoopaiError("load-failed", `Cannot prepare the code: the build left something else than a file`);
    }
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    files.set(name, await file.readFile());
  }
  return files;
}
