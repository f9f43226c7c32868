/** A guest under bubblewrap, from the moment that its shell was started. */
import type { ChildProcess } from "node:child_process";
import { constants, setPriority } from "node:os";
import type { Duplex, Readable } from "node:stream";
import { LoopaiError } from "@loopai/core";
import type { GuestCgroup } from "./cgroups/guest-cgroup.ts";
import { GuestProcess } from "./guest-process.ts";
import { processUsage } from "./process-usage.ts";

/** Descriptors of bubblewrap's, after the guest's own four. */
export const SETUP_DESCRIPTORS = { seccomp: 4, information: 5, start: 6 } as const;

/** What bubblewrap adds to the number of the signal that ended the guest. */
const SIGNAL_EXIT_BASE = 128;
const WORDS_BYTES = 2_000;

interface Standing {
  /** Its own, which it joins and removes. */
  readonly cgroup: GuestCgroup | undefined;
  /** Priority as of nice(1), 0 for that of the server. */
  readonly nice: number;
}

export class BubblewrapGuest extends GuestProcess {
  readonly #child: ChildProcess;
  readonly #standing: Standing;
  readonly #seen: { pid?: number | undefined };

  constructor(child: ChildProcess, standing: Standing) {
    const { cgroup } = standing;
    const seen: { pid?: number | undefined } = {};
    super({
      child,
      exitOf: bubblewrapExit,
      usage: () => (seen.pid === undefined ? undefined : processUsage(seen.pid)),
      outOfMemory: () => cgroup?.ranOutOfMemory() ?? false,
      cleanUp: async () => {
        for (const stream of child.stdio) stream?.destroy();
        await cgroup?.remove();
      },
    });
    this.#child = child;
    this.#standing = standing;
    this.#seen = seen;
    for (const stream of child.stdio) stream?.on("error", () => undefined);
  }

  /** Number of its first process, as this process sees it; undefined before there is one. */
  get pid(): number | undefined {
    return this.#seen.pid;
  }

  /**
   * By its first process, with which its whole namespace ends, and then bubblewrap, which has seen to it. The other way round,
   * a dead process would be left to whoever is process 1 of this machine, and in a container that may never look.
   */
  override kill(): void {
    const { pid } = this.#seen;
    if (pid === undefined || this.hasExited) {
      super.kill();
      return;
    }
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // ESRCH: it is gone already.
    }
  }

  /**
   * Lets it start, inside its cgroup.
   *
   * @throws {LoopaiError} `sandbox-unavailable` with bubblewrap's own words where it cannot; it is then released.
   */
  async open(): Promise<void> {
    const { cgroup, nice } = this.#standing;
    const child = this.#child;
    const words = setupWords(child.stderr as Readable);
    const announced = firstProcess(setupPipe(child, "information"));
    let failure: unknown;
    try {
      if (child.pid !== undefined) await cgroup?.join(child.pid);
      this.#seen.pid = await announced;
      if (this.#seen.pid !== undefined) {
        // bubblewrap may have been quicker than its way into the cgroup.
        await cgroup?.join(this.#seen.pid);
        if (nice !== 0) setPriority(this.#seen.pid, nice);
      }
    } catch (error) {
      failure = error;
      this.kill();
    } finally {
      await cgroup?.joined();
    }
    if ((await announced) === undefined || failure !== undefined) throw await this.#startError(failure, words);
    words.leave();
    setupPipe(child, "start").end("\n");
  }

  async #startError(cause: unknown, words: SetupWords): Promise<LoopaiError> {
    const { exitCode, signal } = await this.exited;
    await words.end;
    await this.release();
    const exit = cause instanceof Error ? cause.message : `it ended with ${signal ?? `code ${exitCode ?? "unknown"}`}`;
    const why = words.text().trim() === "" ? exit : words.text().trim();
    return new LoopaiError("sandbox-unavailable", `Cannot start a guest: ${why}`, { cause });
  }
}

interface SetupWords {
  readonly text: () => string;
  /** Nothing more will be said. */
  readonly end: Promise<unknown>;
  /** Leaves the stream as it was found. */
  readonly leave: () => void;
}

/** What bubblewrap and the shell before it write to descriptor 2: nothing, where all goes well. */
function setupWords(stderr: Readable): SetupWords {
  let said = "";
  // Not by `data`, which would leave the stream flowing, or paused: the guest's own words are for others to read.
  const read = () => {
    for (let chunk: Buffer | null = stderr.read(); chunk !== null; chunk = stderr.read()) {
      said = (said + chunk.toString("utf8")).slice(0, WORDS_BYTES);
    }
  };
  stderr.on("readable", read);
  return {
    text: () => said,
    end: new Promise((resolve) => stderr.once("close", resolve)),
    leave: () => stderr.off("readable", read),
  };
}

/** Pipes of Node's for descriptors go both ways. */
function setupPipe(child: ChildProcess, name: keyof typeof SETUP_DESCRIPTORS): Duplex {
  return (child.stdio as readonly unknown[])[SETUP_DESCRIPTORS[name]] as Duplex;
}

/**
 * The number of the guest's first process, as this process sees it: bubblewrap says it once the namespaces are there.
 * Undefined when it ended before.
 */
function firstProcess(information: Duplex): Promise<number | undefined> {
  return new Promise((resolve) => {
    let text = "";
    information.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
    });
    information.once("close", () => {
      const pid = /"child-pid": (\d+)/.exec(text)?.[1];
      resolve(pid === undefined ? undefined : Number(pid));
    });
  });
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
