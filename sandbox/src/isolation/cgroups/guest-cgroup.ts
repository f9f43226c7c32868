/** The cgroups of one guest: in the tree of memory and in that of processes, which are one in version 2. */
import { readFileSync } from "node:fs";
import { type FileHandle, mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "../../limits.ts";
import type { Controller } from "./hierarchies.ts";
import { removeCgroup } from "./server-folder.ts";

/** A folder of this server's in one tree, and what of a guest's limits is kept there. */
export interface Tree {
  readonly version: 1 | 2;
  readonly folder: string;
  readonly controllers: readonly Controller[];
}

/**
 * What the kernel counts beside the program's own memory: bubblewrap, page tables, sockets, the cache of files. Half of the
 * 32 MiB by which a program may pass its limit.
 */
const OVERHEAD_BYTES = 16 * 1024 * 1024;
/** The process of bubblewrap that waits outside. */
const OVERHEAD_PROCESSES = 1;

export class GuestCgroup {
  readonly #folders: readonly string[];
  readonly #events: string | undefined;
  readonly #joins: readonly FileHandle[];

  private constructor(folders: readonly string[], events: string | undefined, joins: readonly FileHandle[]) {
    this.#folders = folders;
    this.#events = events;
    this.#joins = joins;
  }

  /** @param joined Folders of cgroups that it joins as well, and that are not its own. */
  static async create(
    trees: readonly Tree[],
    name: string,
    limits: Limits,
    joined: readonly string[],
  ): Promise<GuestCgroup> {
    const folders = trees.map(({ folder }) => join(folder, name));
    try {
      await Promise.all(trees.map((tree, index) => createIn(tree, folders[index] ?? "", limits)));
      const joins = await Promise.all([...folders, ...joined].map((folder) => open(join(folder, "cgroup.procs"), "w")));
      const memory = trees.findIndex(({ controllers }) => controllers.includes("memory"));
      const events = trees[memory]?.version === 1 ? "memory.oom_control" : "memory.events";
      return new GuestCgroup(folders, memory < 0 ? undefined : join(folders[memory] ?? "", events), joins);
    } catch (error) {
      await Promise.all(folders.map(removeCgroup));
      throw error;
    }
  }

  /**
   * Moves a process in. What it took before stays with the server.
   *
   * The kernel may take some milliseconds for it (it waits until no fork is under way on any processor), so this runs beside
   * the start of the guest, which waits for it before its first own instruction.
   */
  async join(pid: number): Promise<void> {
    // One after the other: the kernel lets one in at a time, and each would hold a thread of the pool.
    for (const file of this.#joins) await file.write(String(pid), null);
  }

  /** Nobody joins any more. */
  async joined(): Promise<void> {
    await Promise.all(this.#joins.map((file) => file.close()));
  }

  /** Whether the kernel ended a process in it for its memory. */
  ranOutOfMemory(): boolean {
    if (this.#events === undefined) return false;
    try {
      return /^oom_kill [1-9]/m.test(readFileSync(this.#events, "latin1"));
    } catch {
      return false;
    }
  }

  /** To be called when all that ran in it has been ended. */
  async remove(): Promise<void> {
    await Promise.all(this.#folders.map(removeCgroup));
  }
}

async function createIn({ version, controllers }: Tree, folder: string, limits: Limits): Promise<void> {
  await mkdir(folder);
  for (const [file, value, isOptional] of settings(version, controllers, limits)) {
    await writeFile(join(folder, file), value).catch((error: unknown) => {
      if (isOptional !== true) throw error;
    });
  }
}

type Setting = readonly [file: string, value: string, isOptional?: boolean];

function settings(version: 1 | 2, controllers: readonly Controller[], limits: Limits): readonly Setting[] {
  const all: Setting[] = [];
  if (controllers.includes("memory")) {
    const bytes = String(limits.memory_bytes + OVERHEAD_BYTES);
    // Swap is memory, too. A kernel without accounting of swap lacks the file.
    if (version === 1) all.push(["memory.limit_in_bytes", bytes], ["memory.memsw.limit_in_bytes", bytes, true]);
    else all.push(["memory.max", bytes], ["memory.swap.max", "0", true], ["memory.oom.group", "1", true]);
  }
  if (controllers.includes("pids")) all.push(["pids.max", String(limits.processes + OVERHEAD_PROCESSES)]);
  return all;
}
