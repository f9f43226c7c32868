/** Takes away what earlier processes left in the cache: unfinished work of those that were killed, prepared code that nobody used for long. */
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Nothing is built or made ready for so long, in milliseconds. */
const UNFINISHED_MS = 60 * 60_000;
/** Prepared code is made again in a second. */
const UNUSED_MS = 30 * 24 * 60 * 60_000;

export interface CacheFolders {
  readonly prepared: string;
  readonly builds: string;
}

/** Never rejects: a cache that cannot be swept is still one. */
export async function sweepCache({ prepared, builds }: CacheFolders, nowMs: number): Promise<void> {
  await sweep(builds, nowMs, () => UNFINISHED_MS);
  await sweep(prepared, nowMs, (name) => (name.startsWith("making-") ? UNFINISHED_MS : UNUSED_MS));
}

async function sweep(folder: string, nowMs: number, mostMs: (name: string) => number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const changed = await stat(path).catch(() => undefined);
    if (changed === undefined || nowMs - changed.mtimeMs < mostMs(name)) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
