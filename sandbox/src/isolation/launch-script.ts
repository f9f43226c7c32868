/**
 * What happens between the server's fork and bubblewrap, in one small shell: the guest joins its cgroups, becomes first in
 * line when memory runs out, and takes its limits on. All of it is inherited by what the shell turns into.
 *
 * A shell, since Node cannot set limits of a child; its own built-ins only, so that no other program has to start.
 *
 * There is no limit on the number of processes here: RLIMIT_NPROC counts all guests of one user, and each namespace of users
 * below, against the limit of whoever made the namespace (kernel/ucount.c, Linux 5.14), so that one guest's limit would be
 * that of all.
 */
import type { GuestCommand } from "./guest-command.ts";

export const SHELL = "/bin/sh";

/** In units of `ulimit` (POSIX, ulimit). */
const FILE_UNIT_BYTES = 512;
const MEMORY_UNIT_BYTES = 1_024;
/** Files that bubblewrap has open while it sets a guest up, beside those that it is handed. */
const SETUP_FILES = 12;

/**
 * The command stands in `"$@"`.
 *
 * @param cgroups Descriptors of the cgroups to join, below 10: more than one digit is not in POSIX.
 * @param handed Descriptors that bubblewrap is handed. The limits hold for it, too: where it needs more than they allow for
 * the command's files, they are as wide as that.
 */
export function launchScript(
  { limits, files, addressSpaceBytes }: GuestCommand,
  cgroups: readonly number[],
  handed: number,
): string {
  const descriptors = Math.max(limits.descriptors, handed + SETUP_FILES);
  const fileBytes = Math.max(limits.file_bytes, ...files.map(({ bytes }) => bytes.length));
  const lines = [
    "set -e",
    ...cgroups.map((descriptor) => `echo 0 >&${descriptor}; exec ${descriptor}>&-`),
    "echo 1000 >/proc/self/oom_score_adj || :",
    "ulimit -c 0",
    `ulimit -n ${descriptors}`,
    `ulimit -f ${Math.ceil(fileBytes / FILE_UNIT_BYTES)}`,
  ];
  if (addressSpaceBytes !== undefined) lines.push(`ulimit -v ${Math.ceil(addressSpaceBytes / MEMORY_UNIT_BYTES)}`);
  return [...lines, 'exec "$@"'].join("\n");
}
