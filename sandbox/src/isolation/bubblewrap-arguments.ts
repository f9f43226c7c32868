/**
 * The guest's root and namespaces, in the words of bubblewrap (bwrap(1)).
 *
 * Everything is mounted nosuid and nodev, which bubblewrap does by itself, and read-only but `/tmp` and the folder of a
 * build. It cannot mount anything noexec; that nothing is executed is the second filter's to see to.
 */
import type { Bind, GuestCommand } from "./guest-command.ts";

/** User and group inside: the same on every machine. */
const GUEST_USER = "1000";

export interface BubblewrapDescriptors {
  readonly seccomp: number;
  readonly information: number;
  /** One for each of the command's files. */
  readonly files: readonly number[];
}

/** @param binds The command's, from where the guest's user can read them. */
export function bubblewrapArguments(
  command: GuestCommand,
  binds: readonly Bind[],
  descriptors: BubblewrapDescriptors,
): readonly string[] {
  const asInside = (guestPath: string): string => guestPath;
  return [
    ...["--unshare-user", "--uid", GUEST_USER, "--gid", GUEST_USER],
    ...["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
    ...["--hostname", "guest", "--die-with-parent", "--new-session", "--as-pid-1", "--cap-drop", "ALL"],
    ...["--clearenv", ...Object.entries(command.environment(asInside)).flatMap((pair) => ["--setenv", ...pair])],
    ...rootArguments(command, binds, descriptors.files),
    ...["--remount-ro", "/", "--chdir", "/"],
    ...["--seccomp", String(descriptors.seccomp), "--info-fd", String(descriptors.information)],
    ...["--", ...command.argv(asInside)],
  ];
}

function rootArguments(
  { files, tmpBytes, writable, proc = false }: GuestCommand,
  binds: readonly Bind[],
  descriptors: readonly number[],
): readonly string[] {
  // What lies under a bind can only be mounted after it.
  const outermostFirst = binds.toSorted((left, right) => left.guestPath.length - right.guestPath.length);
  const arguments_ = outermostFirst.flatMap(({ hostPath, guestPath }) => ["--ro-bind", hostPath, guestPath]);
  if (proc) arguments_.push("--proc", "/proc", "--remount-ro", "/proc");
  // After the binds and before the files: it hides what stood there.
  if (tmpBytes > 0) arguments_.push("--perms", "0700", "--size", String(tmpBytes), "--tmpfs", "/tmp");
  for (const [index, { guestPath }] of files.entries()) {
    arguments_.push("--perms", "0555", "--ro-bind-data", String(descriptors[index]), guestPath);
  }
  if (writable !== undefined) arguments_.push("--bind", writable.hostPath, writable.guestPath);
  return arguments_;
}
