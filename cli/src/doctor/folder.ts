/** Whether the data folder can be written, has room, and gets what is written onto the disk. */
import { randomUUID } from "node:crypto";
import { access, constants, open, rm, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reason } from "../data-file.ts";
import { latencyFigures } from "../latencies.ts";
import { bytes, duration } from "../render/figures.ts";
import type { Finding } from "./finding.ts";

/** Below this a day's records may not fit, in bytes. */
const LITTLE_ROOM = 1_000_000_000;
/** Below this not even a program may fit, in bytes. */
const NO_ROOM = 20_000_000;
/** Appends of the size of a record, each brought onto the disk; the median of their times is told. */
const APPENDS = 9;
const RECORD = Buffer.alloc(500, "x");
/** Slower than this, calls that wait for the disk are slow, in milliseconds. */
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

/** Appends to a file as records are, brings each append onto the disk, and takes the file away again. */
async function checkWrite(path: string): Promise<Finding> {
  const name = "write and fsync";
  const probe = join(path, `.doctor-${randomUUID()}`);
  try {
    await using file = await open(probe, "ax");
    const tookMs: number[] = [];
    for (let append = 0; append < APPENDS; append += 1) {
      const startedMs = performance.now();
      await file.write(RECORD);
      await file.datasync();
      tookMs.push(performance.now() - startedMs);
    }
    const { p50Ms } = latencyFigures(tookMs, 1);
    const found = `${duration(p50Ms)} a record, for which calls wait where durability is disk`;
    if (p50Ms <= SLOW_FSYNC_MS) return { name, state: "ok", found };
    return { name, state: "warning", found: `a slow disk: ${found}` };
  } catch (error) {
    return { name, state: "broken", found: `records cannot be written: ${reason(error)}` };
  } finally {
    await rm(probe, { force: true });
  }
}
