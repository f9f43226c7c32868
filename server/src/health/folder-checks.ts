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
  const ended = new AbortController();
  const late = wait(PROBE_MS, `nothing was written within ${PROBE_MS} ms`, { ref: false, signal: ended.signal });
  const failure = await Promise.race([probe(join(dataDir, ".health-probe")), late.catch(() => undefined)]);
  ended.abort();
  return { name: "data-folder", ok: failure === undefined, detail: failure ?? "can be written" };
}

export async function diskSpaceCheck(dataDir: string): Promise<Check> {
  try {
    const { bavail, bsize, ffree, files } = await statfs(dataDir);
    const free = bavail * bsize;
    const ok = free >= LEAST_FREE_BYTES && (files === 0 || ffree > 0);
    return { name: "disk-space", ok, detail: `${Math.floor(free / 1_048_576)} MiB free, ${ffree} files more` };
  } catch (error) {
    return { name: "disk-space", ok: false, detail: `cannot be asked: ${reasonOf(error)}` };
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
    await rm(path);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `the operating system refused it (${code})`;
}
