/** Tells whether `route.json` was replaced since it was read, at the price of one `stat`. */
import { statSync } from "node:fs";

/** A replaced file has another inode, so even two changes of one size within one tick of the clock differ. */
export interface RouteStamp {
  readonly inode: number;
  readonly mtimeMs: number;
  readonly size: number;
}

export function readRouteStamp(path: string): RouteStamp | undefined {
  try {
    const found = statSync(path);
    return { inode: found.ino, mtimeMs: found.mtimeMs, size: found.size };
  } catch {
    return undefined;
  }
}

export function sameStamp(left: RouteStamp | undefined, right: RouteStamp | undefined): boolean {
  return left?.inode === right?.inode && left?.mtimeMs === right?.mtimeMs && left?.size === right?.size;
}
