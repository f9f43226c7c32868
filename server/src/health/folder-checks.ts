/** Whether the data folder takes what is written, asked by writing, and whether there is room. */
import { open, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Check } from "./health-view.ts";

/** A disk that takes longer than this to keep one byte is no use for calls, in milliseconds. */
const PROBE_MS = 2_000;
/** Free space under which a busy server is minutes from a full disk, in bytes. */
const LEAST_FREE_BYTES = 16_777_216;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user may not write to it",
  EPERM: "this user may not write to it",
  EROFS: "its file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOENT: "it is not there",
  EIO: "the disk failed",
};

/** Writes one byte and forces it to the disk. */
export async function dataFolderCheck(dataDir: string): Promise<Check> {
  const late = `nothing was written within ${PROBE_MS} ms`;
  const failure = await inTime(probe(join(dataDir, ".health-probe")), late);
  return { name: "data-folder", ok: failure === undefined, detail: failure ?? "can be written" };
}

export async function diskSpaceCheck(dataDir: string): Promise<Check> {
  const found = await inTime(room(dataDir), `cannot be asked: no answer within ${PROBE_MS} ms`);
  return { name: "disk-space", ...(typeof found === "string" ? { ok: false, detail: found } : found) };
}

/** What `work` comes to, or `late` where that takes too long: a disk that hangs must not take health with it. */
async function inTime<Found>(work: Promise<Found>, late: string): Promise<Found | string> {
  const ended = new AbortController();
  const tooLong = wait(PROBE_MS, late, { ref: false, signal: ended.signal }).catch(() => late);
  const found = await Promise.race([work, tooLong]);
  ended.abort();
  return found;
}

async function room(dataDir: string): Promise<Pick<Check, "ok" | "detail"> | string> {
  try {
    const { bavail, bsize, ffree, files } = await statfs(dataDir);
    const free = bavail * bsize;
    const ok = free >= LEAST_FREE_BYTES && (files === 0 || ffree > 0);
    return { ok, detail: `${Math.floor(free / 1_048_576)} MiB free, ${ffree} files more` };
  } catch (error) {
    return `cannot be asked: ${reasonOf(error)}`;
  }
}

/** @returns why it failed. */
async function probe(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, "w");
    try {
      await file.writeFile("1");
      await file.sync();
    } finally {
      await file.close();
    }
    // One that took too long may still be at it, and have removed the file.
    await rm(path, { force: true });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `the operating system refused it (${code})`;
}
