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

const SHELL = ["/bin/sh"] as const;
/** A shell of POSIX names descriptors by one digit; this one by more, and its limits still have the units of POSIX. */
const SHELL_WITH_MORE_DIGITS = ["/bin/bash", "--posix", "--norc", "--noprofile"] as const;
const MOST_OF_ONE_DIGIT = 9;

/** In units of `ulimit` (POSIX, ulimit). */
const FILE_UNIT_BYTES = 512;
const MEMORY_UNIT_BYTES = 1_024;
/** Files that bubblewrap has open while it sets a guest up, beside those that it is handed. */
const SETUP_FILES = 12;

export interface ScriptDescriptors {
  /** Of the cgroups to join: a digit each. */
  readonly cgroups: readonly number[];
  /** How many there are that the server meant to hand on; all of them are numbered from 0. */
  readonly handed: number;
  /** Others, which the server was itself handed without knowing. */
  readonly inherited: readonly number[];
}

/** What to start, with the real command as further arguments. */
export function launchShell(
  { limits, files, addressSpaceBytes }: GuestCommand,
  { cgroups, handed, inherited }: ScriptDescriptors,
): readonly [string, ...string[]] {
  // The limits hold for bubblewrap, too: where it needs more than they allow for the command's files, they are that wide.
  const descriptors = Math.max(limits.descriptors, handed + SETUP_FILES);
  const fileBytes = Math.max(limits.file_bytes, ...files.map(({ bytes }) => bytes.length));
  const strange = inherited.filter((descriptor) => descriptor >= handed);
  const lines = [
    "set -e",
    ...cgroups.map((descriptor) => `echo 0 >&${descriptor}`),
    ...[...cgroups, ...strange].map((descriptor) => `exec ${descriptor}>&-`),
    "echo 1000 >/proc/self/oom_score_adj || :",
    "ulimit -c 0",
    `ulimit -n ${descriptors}`,
    `ulimit -f ${Math.ceil(fileBytes / FILE_UNIT_BYTES)}`,
  ];
  if (addressSpaceBytes !== undefined) lines.push(`ulimit -v ${Math.ceil(addressSpaceBytes / MEMORY_UNIT_BYTES)}`);
  const shell = strange.some((descriptor) => descriptor > MOST_OF_ONE_DIGIT) ? SHELL_WITH_MORE_DIGITS : SHELL;
  return [...shell, "-c", [...lines, 'exec "$@"'].join("\n"), "sh"];
}
