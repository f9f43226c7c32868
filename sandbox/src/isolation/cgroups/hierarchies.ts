/**
 * Where this machine keeps its cgroups, and where among them this process stands (cgroups(7)).
 *
 * Version 1 has a tree for each controller, version 2 one for all; a machine may have both, with each controller in one.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

export const CONTROLLERS = ["memory", "pids", "cpu"] as const;
export type Controller = (typeof CONTROLLERS)[number];

export interface Hierarchy {
  readonly version: 1 | 2;
  /** Folder of the whole tree, as far as it is seen from here. */
  readonly top: string;
  /** Folder of this process's own cgroup. */
  readonly own: string;
}

/** The tree of each controller; of version 2 it is not said here whether the controller is there. */
export async function findHierarchies(): Promise<ReadonlyMap<Controller, Hierarchy>> {
  const [mounts, memberships] = await Promise.all([linesOf("/proc/self/mountinfo"), linesOf("/proc/self/cgroup")]);
  const found = new Map<Controller, Hierarchy>();
  for (const line of memberships) {
    const [, controllers = "", path = "/"] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    const mount = mounts.map(readMount).find((one) => one !== undefined && one.controllers === controllers);
    if (mount === undefined) continue;
    const hierarchy: Hierarchy = {
      version: controllers === "" ? 2 : 1,
      top: mount.at,
      own: resolve(mount.at, `./${path.startsWith(mount.root) ? path.slice(mount.root.length) : path}`),
    };
    for (const controller of CONTROLLERS) {
      const isHere = controllers === "" || controllers.split(",").includes(controller);
      // A controller of version 1 is not one of version 2.
      if (isHere && (controllers !== "" || !found.has(controller))) found.set(controller, hierarchy);
    }
  }
  return found;
}

interface Mount {
  readonly at: string;
  readonly root: string;
  /** As in `/proc/self/cgroup`: `cpu,cpuacct`; nothing for version 2. */
  readonly controllers: string;
}

/** A line of `/proc/self/mountinfo` (proc(5)): `32 31 0:29 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu`. */
function readMount(line: string): Mount | undefined {
  const [left = "", right = ""] = line.split(" - ");
  const [, , , root = "/", at = ""] = left.split(" ");
  const [type, , options = ""] = right.split(" ");
  if (type === "cgroup2") return { at, root: root === "/" ? "" : root, controllers: "" };
  if (type !== "cgroup") return undefined;
  const controllers = options.split(",").filter((option) => !["rw", "ro", "xattr", "clone_children"].includes(option));
  return { at, root: root === "/" ? "" : root, controllers: controllers.join(",") };
}

async function linesOf(path: string): Promise<readonly string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.split("\n").filter(Boolean);
}
