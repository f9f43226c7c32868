/** Keeps what is measured and what measures it off each other's core, where the machine has two. */
import { readFileSync } from "node:fs";
import { onPath } from "./on-path.ts";

/** What a command starts with: nothing, where there is one core or no `taskset`. */
export interface Cores {
  readonly server: readonly string[];
  readonly load: readonly string[];
}

export function cores(): Cores {
  const [first, second] = allowedCores();
  if (first === undefined || second === undefined || !onPath("taskset")) return { server: [], load: [] };
  return { server: ["taskset", "-c", String(first)], load: ["taskset", "-c", String(second)] };
}

/** Numbers of the cores that this process may run on, as Linux lists them: `0-3,6`; none elsewhere. */
function allowedCores(): readonly number[] {
  try {
    const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "";
    return list.split(",").flatMap((range) => {
      const [from = Number.NaN, to = from] = range.split("-").map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
  } catch {
    return [];
  }
}
