/** Memory that is a process's own, as Linux counts it (proc_pid_smaps_rollup(5)), with all that it started. */
import { readdirSync, readFileSync } from "node:fs";

/** Process ids of all that descends from `root`, itself left out. */
export function descendantsOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  return [...parents.keys()].filter((id) => {
    for (let at = parents.get(id); at !== undefined && at > 0; at = parents.get(at)) if (at === root) return true;
    return false;
  });
}

/** Sum over `pids` of what no other process shares, in MB. */
export function privateMb(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + privateKb(pid), 0) / 1_000;
}

function privateKb(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "latin1");
    return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
  } catch {
    return 0;
  }
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}
