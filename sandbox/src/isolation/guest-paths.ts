/** Where a path of the guest's root lies on the host, for guests that have no root of their own. */
import { join } from "node:path";
import type { GuestCommand } from "./guest-command.ts";

/**
 * The host's path for a guest's. Files that came as bytes, `/tmp` and what nobody bound lie under `scratch`.
 */
export function hostPaths({ binds, writable }: GuestCommand, scratch: string): (guestPath: string) => string {
  const all = writable === undefined ? binds : [...binds, writable];
  // The deepest bind first: it hides what lies under it.
  const deepest = all.toSorted((left, right) => right.guestPath.length - left.guestPath.length);
  return (guestPath) => {
    for (const { hostPath, guestPath: bound } of deepest) {
      if (guestPath === bound) return hostPath;
      if (guestPath.startsWith(`${bound}/`)) return join(hostPath, guestPath.slice(bound.length));
    }
    return join(scratch, guestPath);
  };
}
