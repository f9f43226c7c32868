/** Settings of a machine that keep bubblewrap from its work, and what mends each. */
import { readFile } from "node:fs/promises";

interface Setting {
  readonly path: string;
  readonly isInTheWay: (value: string) => boolean;
  readonly means: string;
}

const SETTINGS: readonly Setting[] = [
  {
    path: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    isInTheWay: (value) => value === "1",
    means:
      "kernel.apparmor_restrict_unprivileged_userns=1 (Ubuntu 23.10 and later): set it to 0, or allow `userns` to bwrap in an AppArmor profile",
  },
  {
    path: "/proc/sys/kernel/unprivileged_userns_clone",
    isInTheWay: (value) => value === "0",
    means: "kernel.unprivileged_userns_clone=0 (Debian): set it to 1",
  },
  {
    path: "/proc/sys/user/max_user_namespaces",
    isInTheWay: (value) => Number(value) < 1_000,
    means: "user.max_user_namespaces is too low: set it to 10000 or more",
  },
  {
    path: "/proc/self/status",
    isInTheWay: (value) => /^Seccomp:\s*2$/m.test(value),
    means:
      "the container that this runs in filters system calls: allow user namespaces there (Docker: --security-opt seccomp=... with clone, unshare, mount, umount2, pivot_root; Kubernetes: seccompProfile.type Unconfined)",
  },
];

/** What may be in the way here; empty where nothing known is. */
export async function settingsInTheWay(): Promise<readonly string[]> {
  const found = await Promise.all(
    SETTINGS.map(async ({ path, isInTheWay, means }) => {
      const value = await readFile(path, "utf8").catch(() => undefined);
      return value !== undefined && isInTheWay(value.trim()) ? means : undefined;
    }),
  );
  return found.filter((means) => means !== undefined);
}
