/** Whether the data folder can be written, has room, and gets what is written onto the disk. */
import { randomUUID } from "node:crypto";
import { access, constants, open, rm, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reason } from "../data-file.ts";
import { bytes, duration } from "../render/figures.ts";
import type { Finding } from "./finding.ts";

/** Below this a day's records may not fit, in bytes. */
const LITTLE_ROOM = 1_000_000_000;
/** Below this not even a program may fit, in bytes. */
const NO_ROOM = 20_000_000;
/** A write and fsync of a page should take no longer, in milliseconds; slower disks slow every record down. */
const SLOW_FSYNC_MS = 100;

export async function checkFolder(path: string): Promise<Finding[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    return [
      { name: "data folder", state: "missing", found: `${path} is not there yet; loopai init makes it` },
      await checkRoom(dirname(path)),
    ];
  }
  if (!found.isDirectory())
    return [{ name: "data folder", state: "broken", found: `${path} is a file; choose a folder with --data-dir` }];
  return [await checkRights(path), await checkRoom(path), await checkWrite(path)];
}

async function checkRights(path: string): Promise<Finding> {
  const name = "data folder";
  try {
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return { name, state: "ok", found: path };
  } catch (error) {
    return { name, state: "broken", found: `${path}: ${reason(error)}` };
  }
}

async function checkRoom(path: string): Promise<Finding> {
  const name = "free space";
  try {
    const { bavail, bsize } = await statfs(path);
    const free = bavail * bsize;
    if (free < NO_ROOM) return { name, state: "broken", found: `${bytes(free)}: make room` };
    if (free < LITTLE_ROOM) return { name, state: "warning", found: `${bytes(free)}: records may not fit for long` };
    return { name, state: "ok", found: bytes(free) };
  } catch (error) {
    return { name, state: "warning", found: `cannot be told: ${reason(error)}` };
  }
}

/** Writes a page, brings it onto the disk, takes it away again. */
async function checkWrite(path: string): Promise<Finding> {
  const name = "write and fsync";
  const probe = join(path, `.doctor-${randomUUID()}`);
  try {
    const startedMs = performance.now();
    await using file = await open(probe, "wx");
    await file.writeFile(Buffer.alloc(4_096, 1));
    await file.sync();
    const tookMs = performance.now() - startedMs;
    if (tookMs > SLOW_FSYNC_MS)
      return { name, state: "warning", found: `${duration(tookMs)}: a slow disk; every record waits for it` };
    return { name, state: "ok", found: duration(tookMs) };
  } catch (error) {
    return { name, state: "broken", found: reason(error) };
  } finally {
    await rm(probe, { force: true });
  }
}
