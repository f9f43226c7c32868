/**
 * The guest's root and namespaces, in the words of bubblewrap (bwrap(1)).
 *
 * Everything is mounted nosuid and nodev, which bubblewrap does by itself (but `/dev/null` of a build), and read-only but
 * `/tmp` and the folder of a build. It cannot mount anything noexec; that nothing is executed is the second filter's to see to.
 */
import type { Bind, GuestCommand } from "./guest-command.ts";

/** User and group inside are the same on every machine. */
const NAMESPACES = `--unshare-user --uid 1000 --gid 1000 --unshare-pid --unshare-net --unshare-ipc --unshare-uts
  --hostname guest --unshare-cgroup-try --die-with-parent --new-session --as-pid-1 --cap-drop ALL --clearenv`.split(
  /\s+/,
);

export interface BubblewrapDescriptors {
  readonly seccomp: number;
  readonly information: number;
  /** The guest starts when something can be read there. */
  readonly start: number;
  /** One for each of the command's files. */
  readonly files: readonly number[];
}

/** @param binds The command's, from where the guest's user can read them. */
export function bubblewrapArguments(
  command: GuestCommand,
  binds: readonly Bind[],
  descriptors: BubblewrapDescriptors,
): readonly string[] {
  const environment = Object.entries(command.environment(asInside)).flatMap((pair) => ["--setenv", ...pair]);
  const { seccomp, information, start } = descriptors;
  const handed = ["--seccomp", String(seccomp), "--info-fd", String(information), "--block-fd", String(start)];
  const root = rootArguments(command, binds, descriptors.files);
  return [...NAMESPACES, ...environment, ...root, ...handed, "--", ...command.argv(asInside)];
}

function rootArguments(
  { files, tmpBytes, writable, seccomp, proc = false }: GuestCommand,
  binds: readonly Bind[],
  descriptors: readonly number[],
): readonly string[] {
  // What lies under a bind can only be mounted after it.
  const outermostFirst = binds.toSorted((left, right) => left.guestPath.length - right.guestPath.length);
  const root = outermostFirst.flatMap(({ hostPath, guestPath }) => ["--ro-bind", hostPath, guestPath]);
  if (proc) root.push("--proc", "/proc", "--remount-ro", "/proc");
  // A program that starts others hands them this one device.
  if (seccomp === "build") root.push("--dev-bind", "/dev/null", "/dev/null");
  if (tmpBytes > 0) root.push("--perms", "0700", "--size", String(tmpBytes), "--tmpfs", "/tmp");
  for (const [index, { guestPath }] of files.entries()) {
    root.push("--perms", "0555", "--ro-bind-data", String(descriptors[index]), guestPath);
  }
  if (writable !== undefined) root.push("--bind", writable.hostPath, writable.guestPath);
  // The root itself is a tmpfs of its own, until here writable.
  return [...root, "--remount-ro", "/", "--chdir", "/"];
}

/** A guest's paths are its own. */
function asInside(guestPath: string): string {
  return guestPath;
}
