/** Tells whether a file was replaced since it was read, at the price of one `stat`. */
import { statSync } from "node:fs";

/** A replaced file has another inode, so even two changes of one size within one tick of the clock differ. */
export interface FileStamp {
  readonly inode: number;
  readonly mtimeMs: number;
  readonly size: number;
}

/** Undefined where there is no such file, or it cannot be looked at. */
export function fileStamp(path: string): FileStamp | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? undefined : { inode: found.ino, mtimeMs: found.mtimeMs, size: found.size };
  } catch {
    return undefined;
  }
}

export function sameStamp(left: FileStamp | undefined, right: FileStamp | undefined): boolean {
  return left?.inode === right?.inode && left?.mtimeMs === right?.mtimeMs && left?.size === right?.size;
}
