/** What a process of this machine takes, from `/proc` (proc(5)). */
import { readFileSync } from "node:fs";
import type { GuestUsage } from "./guest.ts";

/** USER_HZ, which Linux fixes for what user space reads. */
const TICKS_PER_S = 100;
/**
 * What it does not share with files: its heap and stacks, memory shared by name or descent, what of that is swapped out, and
 * the page tables, which can be large where hardly a page is.
 */
const OWN_MEMORY = /^(?:RssAnon|RssShmem|VmSwap|VmPTE):\s+(\d+) kB$/gm;

/** Undefined when there is no such process. */
export function processUsage(pid: number): GuestUsage | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    let memoryBytes = 0;
    for (const [, kilobytes] of status.matchAll(OWN_MEMORY)) memoryBytes += Number(kilobytes) * 1_024;
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name in parentheses may hold anything, so fields are counted from its end: utime, stime and num_threads are 14,
    // 15 and 20.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { memoryBytes, cpuMs: (ticks * 1_000) / TICKS_PER_S, threads: Number(fields[17]) };
  } catch {
    return undefined;
  }
}
