/**
 * What happens between the server's fork and bubblewrap, in one small shell: the guest joins its cgroups, is first in line
 * when memory runs out, and takes its limits on. All of it is inherited by what the shell turns into.
 *
 * A shell, since Node cannot set limits of a child; its own built-ins only, so that no other program has to start.
 */
import type { Limits } from "../limits.ts";

export const SHELL = "/bin/sh";

/** In units of `ulimit` (POSIX, ulimit). */
const FILE_UNIT_BYTES = 512;
const MEMORY_UNIT_BYTES = 1_024;
/** bubblewrap has a few files open while it sets a guest up. */
const SETUP_DESCRIPTORS = 12;

export interface LaunchScript {
  readonly limits: Pick<Limits, "descriptors" | "file_bytes">;
  readonly addressSpaceBytes: number | undefined;
  /** Descriptors of open `cgroup.procs` files, below 10. */
  readonly cgroupDescriptors: readonly number[];
  /** How many descriptors bubblewrap is handed, and the largest file that it has to write. */
  readonly handedDescriptors: number;
  readonly handedFileBytes: number;
}

/** The command stands in `"$@"`. */
export function launchScript(parts: LaunchScript): string {
  const { limits, addressSpaceBytes, cgroupDescriptors, handedDescriptors, handedFileBytes } = parts;
  // The limits hold for bubblewrap, too: where it is handed more than they allow, they are as wide as it needs.
  const descriptors = Math.max(limits.descriptors, handedDescriptors + SETUP_DESCRIPTORS);
  const fileBytes = Math.max(limits.file_bytes, handedFileBytes);
  const lines = [
    "set -e",
    ...cgroupDescriptors.map((descriptor) => `echo 0 >&${descriptor}; exec ${descriptor}>&-`),
    "echo 1000 >/proc/self/oom_score_adj || :",
    "ulimit -c 0",
    `ulimit -n ${descriptors}`,
    `ulimit -f ${Math.ceil(fileBytes / FILE_UNIT_BYTES)}`,
  ];
  if (addressSpaceBytes !== undefined) lines.push(`ulimit -v ${Math.ceil(addressSpaceBytes / MEMORY_UNIT_BYTES)}`);
  return [...lines, 'exec "$@"'].join("\n");
}
