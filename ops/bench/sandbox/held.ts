/** What this process and its children hold of the machine, to see whether all of it is given back. */
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { descendantsOf } from "./guest-memory.ts";

/** Memory that grew by less is no leak: heaps keep room. */
const GROWN_MB = 50;

export interface Held {
  readonly processes: number;
  readonly descriptors: number;
  readonly cgroups: number;
  readonly temporary: number;
  readonly memoryMb: number;
}

export function held(): Held {
  globalThis.gc?.();
  return {
    processes: descendantsOf(process.pid).length,
    descriptors: readdirSync("/proc/self/fd").length,
    cgroups: cgroupFolders("/sys/fs/cgroup", 4),
    temporary: readdirSync(tmpdir()).filter((name) => name.startsWith("loopai-")).length,
    memoryMb: process.memoryUsage().rss / 1e6,
  };
}

export function leftBehind(before: Held, after: Held): { readonly leaks: number; readonly found: string } {
  const grown = (["processes", "descriptors", "cgroups", "temporary"] as const)
    .map((what) => ({ what, count: Math.max(0, after[what] - before[what]) }))
    .filter(({ count }) => count > 0);
  const grownMb = after.memoryMb - before.memoryMb;
  const all = grownMb > GROWN_MB ? [...grown, { what: "MB of memory", count: Math.round(grownMb) }] : grown;
  return {
    leaks: all.reduce((sum, { count }) => sum + count, 0),
    found: all.map(({ what, count }) => `${count} ${what}`).join(", ") || "nothing",
  };
}

/** Folders named for this product, `depth` levels down. */
function cgroupFolders(folder: string, depth: number): number {
  if (depth === 0 || !existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .reduce(
      (sum, { name }) => sum + (name.includes("loopai") ? 1 : 0) + cgroupFolders(`${folder}/${name}`, depth - 1),
      0,
    );
}
