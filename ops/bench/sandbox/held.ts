/** What this process and its children hold of the machine, to see whether all of it is given back. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { descendantsOf } from "./guest-memory.ts";

/** Memory that grew by less is no leak: heaps keep room. */
const GROWN_MB = 50;

/**
 * Gives this process a folder for temporary files of its own, so that what is left there is its own; returns what ends that.
 */
export function ownTemporaryFolder(): Disposable {
  const before = process.env["TMPDIR"];
  const folder = mkdtempSync(join(tmpdir(), "loopai-bench-"));
  process.env["TMPDIR"] = folder;
  return {
    [Symbol.dispose]() {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

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
    temporary: readdirSync(tmpdir()).length,
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

/** Cgroups of this process's sandboxes and of their guests, `depth` levels down: other servers of the machine have their own. */
function cgroupFolders(folder: string, depth: number): number {
  if (depth === 0 || !existsSync(folder)) return 0;
  return childFolders(folder).reduce((sum, name) => {
    const path = `${folder}/${name}`;
    return (
      sum + (name.startsWith(`loopai.${process.pid}.`) ? 1 + childFolders(path).length : cgroupFolders(path, depth - 1))
    );
  }, 0);
}

/** What is gone again when it is looked at has no children. */
function childFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}
