/** CPU time of a process and of all that it started, in all threads, as Linux counts it (proc_pid_stat(5)). */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

interface ProcessTimes {
  readonly parent: number;
  readonly ticks: number;
}

let ticksPerSecond: number | undefined;

/** Seconds of user and system time so far; a child that ended and was waited for counts. The grain is a tick, mostly 10 ms. */
export function cpuSecondsOfTree(root: number): number {
  ticksPerSecond ??= Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  const all = new Map<number, ProcessTimes>();
  for (const name of readdirSync("/proc")) {
    const times = /^\d+$/.test(name) ? readTimes(name) : undefined;
    if (times !== undefined) all.set(Number(name), times);
  }
  let ticks = 0;
  for (const [id, one] of all) if (descends(all, id, root)) ticks += one.ticks;
  return ticks / ticksPerSecond;
}

function descends(all: ReadonlyMap<number, ProcessTimes>, id: number, root: number): boolean {
  for (let at: number | undefined = id; at !== undefined && at !== 0; at = all.get(at)?.parent) {
    if (at === root) return true;
  }
  return false;
}

/** Undefined for a process that ended meanwhile. */
function readTimes(id: string): ProcessTimes | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name in brackets may hold spaces and brackets: the fields go on behind the last one, from field 3.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const field = (number: number): number => Number(fields[number - 3]);
    return { parent: field(4), ticks: field(14) + field(15) + field(16) + field(17) };
  } catch {
    return undefined;
  }
}
