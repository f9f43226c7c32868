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
  readonly #joins: readonly Join[];

  private constructor(folders: readonly string[], events: string | undefined, joins: readonly Join[]) {
    this.#folders = folders;
    this.#events = events;
    this.#joins = joins;
  }

  /** @param shared Cgroups that it joins as well, and that are not its own. */
  static async create(
    trees: readonly Tree[],
    name: string,
    limits: Limits,
    shared: readonly Pick<Tree, "version" | "folder">[],
  ): Promise<GuestCgroup> {
    const folders = trees.map(({ folder }) => join(folder, name));
    try {
      await Promise.all(trees.map((tree, index) => createIn(tree, folders[index] ?? "", limits)));
      const own = trees.map(({ version }, index) => ({ version, folder: folders[index] ?? "" }));
      const joins = await Promise.all([...own, ...shared].map(opened));
      const memory = trees.findIndex(({ controllers }) => controllers.includes("memory"));
      const events = trees[memory]?.version === 1 ? "memory.oom_control" : "memory.events";
      return new GuestCgroup(folders, memory < 0 ? undefined : join(folders[memory] ?? "", events), joins);
    } catch (error) {
      await Promise.all(folders.map(removeCgroup));
      throw error;
    }
  }

  /**
   * Of open files into which a process writes `0` to be inside, good until {@link GuestCgroup.joined}: version 1, where a
   * process of one thread gets in at once.
   */
  get descriptors(): readonly number[] {
    return this.#joins.filter(({ version }) => version === 1).map(({ file }) => file.fd);
  }

  /**
   * Moves a process in: version 2. What it took before stays with the server.
   *
   * The kernel takes some milliseconds for it (it waits until no fork is under way on any processor), so this runs beside the
   * start of the guest, which waits for it before its first own instruction.
   */
  async join(pid: number): Promise<void> {
    for (const { version, file } of this.#joins) if (version === 2) await file.write(String(pid), null);
  }

  /** Nobody joins any more. */
  async joined(): Promise<void> {
    await Promise.all(this.#joins.map(({ file }) => file.close()));
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

interface Join {
  readonly version: 1 | 2;
  readonly file: FileHandle;
}

async function opened({ version, folder }: Pick<Tree, "version" | "folder">): Promise<Join> {
  // Writing to `tasks` moves one thread, which needs no lock over all forks; version 2 has no such thing.
  return { version, file: await open(join(folder, version === 1 ? "tasks" : "cgroup.procs"), "w") };
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
