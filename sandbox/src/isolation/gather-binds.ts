/** Which binds of a guest can come as one: the single files that it sees side by side in a folder. */
import { dirname } from "node:path";
import type { Bind } from "./guest-command.ts";

/** With fewer a folder of their own saves nothing. */
const FEWEST = 3;

export interface GatheredBinds {
  readonly gathered: readonly {
    /** The folder. */
    readonly guestPath: string;
    readonly files: readonly Bind[];
  }[];
  readonly others: readonly Bind[];
}

/**
 * Shared libraries alone are gathered: all else may be a folder, or the place of something that is mounted on it.
 *
 * A folder that anything else lies in, however deep, stays as it is: nothing can be mounted inside a read-only bind.
 */
export function gatherBinds(binds: readonly Bind[]): GatheredBinds {
  const byFolder = new Map<string, Bind[]>();
  for (const bind of binds) {
    if (!/\.so(\.|$)/.test(bind.guestPath)) continue;
    const folder = dirname(bind.guestPath);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), bind]);
  }
  const gathered = [...byFolder]
    .filter(
      ([folder, files]) => files.length >= FEWEST && binds.filter((bind) => isIn(bind, folder)).length === files.length,
    )
    .map(([guestPath, files]) => ({ guestPath, files }));
  const taken = new Set(gathered.flatMap(({ files }) => files));
  return { gathered, others: binds.filter((bind) => !taken.has(bind)) };
}

function isIn({ guestPath }: Bind, folder: string): boolean {
  return guestPath === folder || guestPath.startsWith(`${folder}/`);
}
