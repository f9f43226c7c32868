/**
 * Writes that are there whole or not at all, whatever ends the process and when.
 *
 * Everything is made under an unfinished name on the same file system, forced to the disk, and renamed
 * into its place; then the folder is forced to the disk, so that the rename outlives a power cut.
 */
import { randomUUID } from "node:crypto";
import { constants, lstatSync, readdirSync, rmSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { UNFINISHED } from "./layout.ts";
import { shownPath } from "./shown-path.ts";
import { errnoCode } from "./storage.ts";

const READABLE = 0o644;

/**
 * Puts `content` in the place of `path`, whether there is a file or not.
 *
 * @param mode Rights of the file. @defaultValue all may read it, its owner may write
 */
export async function replaceFile(path: string, content: string | Uint8Array, mode = READABLE): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
  try {
    await writeNewFile(unfinished, content, mode);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/**
 * Puts a folder with `files` in the place of `path`, which must be free or an empty folder. Names may
 * hold "/": the folders on the way are made.
 *
 * @returns false when something stands there already; then nothing was changed.
 */
export async function placeFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<boolean> {
  const parent = dirname(path);
  const unfinished = join(parent, `${UNFINISHED}${randomUUID()}`);
  try {
    await mkdir(unfinished);
    for (const [name, content] of files) {
      const target = join(unfinished, name);
      if (name.includes("/")) await mkdir(dirname(target), { recursive: true });
      await writeNewFile(target, content);
    }
    await syncFolder(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const code = errnoCode(error);
    if (code === "ENOTEMPTY" || code === "EEXIST") return false;
    throw error;
  }
  await syncFolder(parent);
  return true;
}

/** Removes what an interrupted write left in `folder`, and tells how many entries that were. */
export function sweepUnfinished(folder: string): number {
  let swept = 0;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
    swept++;
  }
  return swept;
}

/** Names in a folder; none when the folder does not exist. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** True when `path` is a folder itself, not a link to one. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The bytes of a file of at most `maxBytes`, or undefined when there is none. A link to a file is followed.
 *
 * @throws {LoopaiError} `storage-failed` when it is larger, or no file: a pipe or a device has no end.
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw new LoopaiError("storage-failed", `Cannot read ${shownPath(path)}: it is not a plain file: restore it`);
    const { size } = found;
    if (size > maxBytes) {
      throw new LoopaiError(
        "storage-failed",
        `Cannot read ${shownPath(path)}: it has ${size} bytes, expected at most ${maxBytes}`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (errnoCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file that must not be there yet and forces its bytes, but not its name, to the disk. */
export async function writeNewFile(path: string, content: string | Uint8Array, mode = READABLE): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Forces a folder to the disk, so that the names in it outlive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch (error) {
    // Windows has no fsync of folders; its renames are journalled.
    if (process.platform !== "win32") throw error;
  } finally {
    await folder.close();
  }
}
