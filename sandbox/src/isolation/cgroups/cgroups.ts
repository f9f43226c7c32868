/**
 * Limits that the kernel itself keeps: memory, processes, and less CPU than the server has.
 *
 * Opened once by a server; each guest gets cgroups of its own. What cannot be had here is in {@link Cgroups.missing}, with
 * the reason: guests then start without it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "../../limits.ts";
import { GuestCgroup, type Tree } from "./guest-cgroup.ts";
import { type Controller, CONTROLLERS, findHierarchies, type Hierarchy } from "./hierarchies.ts";
import { makeServerFolder, newServerFolderName, removeServerFolder, sweepDeadServers } from "./server-folder.ts";

/** Of all guests together; one process of the server's has 1024, or 100. */
const CPU_SHARES = "512";
const CPU_WEIGHT = "50";

export class Cgroups {
  /** Controllers that guests do without, each with the reason. */
  readonly missing: ReadonlyMap<Controller, string>;
  /** This server's own, one in each tree. */
  readonly folders: readonly string[];
  readonly #trees: readonly Tree[];
  /** Version 1: the one cgroup for the CPU of all guests. */
  readonly #shared: readonly Pick<Tree, "version" | "folder">[];
  #created = 0;

  private constructor(
    missing: ReadonlyMap<Controller, string>,
    folders: readonly string[],
    trees: readonly Tree[],
    shared: readonly Pick<Tree, "version" | "folder">[],
  ) {
    this.missing = missing;
    this.folders = folders;
    this.#trees = trees;
    this.#shared = shared;
  }

  /** Never rejects: a machine without cgroups has {@link Cgroups.missing}. Sweeps what dead servers left. */
  static async open(): Promise<Cgroups> {
    const name = newServerFolderName();
    const missing = new Map<Controller, string>();
    const folders: string[] = [];
    const trees: Tree[] = [];
    const shared: Pick<Tree, "version" | "folder">[] = [];
    for (const [hierarchy, controllers] of await controllersByHierarchy(missing)) {
      try {
        const folder = await makeServerFolder(hierarchy, name, controllers);
        folders.push(folder);
        await sweepDeadServers(folder);
        const limiting = controllers.filter((controller) => controller !== "cpu");
        if (limiting.length > 0) trees.push({ version: hierarchy.version, folder, controllers: limiting });
        if (controllers.includes("cpu")) await lowerWeight(hierarchy.version, folder);
        if (limiting.length === 0) shared.push({ version: hierarchy.version, folder });
      } catch (error) {
        for (const controller of controllers)
          missing.set(controller, reason(hierarchy, error as NodeJS.ErrnoException));
      }
    }
    return new Cgroups(missing, folders, trees, shared);
  }

  /** The cgroups of one guest. Whoever gets them removes them. */
  create(limits: Limits): Promise<GuestCgroup> {
    return GuestCgroup.create(this.#trees, `guest-${++this.#created}`, limits, this.#shared);
  }

  /** To be called when all guests are gone. Ends what is left in the cgroups. */
  async close(): Promise<void> {
    await Promise.all(this.folders.map(removeServerFolder));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

async function controllersByHierarchy(
  missing: Map<Controller, string>,
): Promise<ReadonlyMap<Hierarchy, readonly Controller[]>> {
  const hierarchies = await findHierarchies();
  const grouped = new Map<Hierarchy, Controller[]>();
  for (const controller of CONTROLLERS) {
    const hierarchy = hierarchies.get(controller);
    if (hierarchy === undefined) missing.set(controller, `no cgroup with the controller "${controller}" is mounted`);
    else if (!(await hands(hierarchy, controller))) missing.set(controller, `${hierarchy.own} has no "${controller}"`);
    else grouped.set(hierarchy, [...(grouped.get(hierarchy) ?? []), controller]);
  }
  return grouped;
}

/** In version 2, a cgroup has the controllers that the one above hands down. */
async function hands({ version, own }: Hierarchy, controller: Controller): Promise<boolean> {
  if (version === 1) return true;
  const controllers = await readFile(join(own, "cgroup.controllers"), "utf8").catch(() => "");
  return controllers.trim().split(" ").includes(controller);
}

async function lowerWeight(version: 1 | 2, folder: string): Promise<void> {
  const [file, value] = version === 1 ? ["cpu.shares", CPU_SHARES] : ["cpu.weight", CPU_WEIGHT];
  await writeFile(join(folder, file), value);
}

function reason({ version, own }: Hierarchy, { code, message }: NodeJS.ErrnoException): string {
  const mend =
    version === 2
      ? "give the server's unit Delegate=yes, or start it by systemd-run --user --scope -p Delegate=yes"
      : "start the server as root, or give its user this folder";
  return `${own} cannot be used (${code ?? message}): ${mend}`;
}
