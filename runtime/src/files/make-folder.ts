/** Makes a folder with the folders above it, one by one. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { errnoCode } from "./storage.ts";

/**
 * Like `mkdirSync` with `recursive`, which never returns where the file system refuses a new folder by ENOENT,
 * as /proc does (seen with Node 24.21): each folder is tried once after the one above it.
 *
 * @throws what the operating system says of the first folder that cannot be made.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = errnoCode(error);
    if (code === "EEXIST") return;
    const above = dirname(path);
    if (code !== "ENOENT" || above === path) throw error;
    makeFolder(above);
    mkdirSync(path);
  }
}
