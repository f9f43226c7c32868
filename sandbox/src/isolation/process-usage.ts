/** What a process of this machine takes, from `/proc` (proc(5)). */
import { readFileSync } from "node:fs";
import type { GuestUsage } from "./guest.ts";

const PAGE_BYTES = 4_096;
/** USER_HZ, which Linux fixes for what user space reads. */
const TICKS_PER_S = 100;

/** Undefined when there is no such process. Memory is resident without what is shared with files. */
export function processUsage(pid: number): GuestUsage | undefined {
  try {
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, "latin1").split(" ").map(Number);
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name in parentheses may hold anything, so fields are counted from its end: utime and stime are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { memoryBytes: (resident - shared) * PAGE_BYTES, cpuMs: (ticks * 1_000) / TICKS_PER_S };
  } catch {
    return undefined;
  }
}
