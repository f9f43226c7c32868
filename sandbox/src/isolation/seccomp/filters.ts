/**
 * Filters for system calls, as bytes for the kernel.
 *
 * The first one, which bubblewrap installs, is an allow list. It has to let `execve` through, since bubblewrap starts the
 * guest under it; so the guest's harness adds a second one, by seccomp(2), before any code of a program is loaded.
 */
import type { SeccompProfile } from "../guest-command.ts";
import { assemble } from "./bpf.ts";
import { PROFILES } from "./profiles.ts";
import { allow, decide, ERRNO, fail, onCall, prologue } from "./rules.ts";
import type { Architecture, SystemCall } from "./system-calls.ts";

/** Calls whose libc falls back to an older one where they are missing, but not where they are refused. */
const AS_IF_MISSING: readonly SystemCall[] = ["clone3", "openat2", "memfd_create"];

/** What only a start needs. */
const REFUSED_AFTER_START: readonly SystemCall[] = ["execve", "execveat", "seccomp"];

/**
 * The allow list of `profile`: whatever it does not name fails with EPERM, `clone3` and what is newer than this table
 * with ENOSYS. Another ABI (32 bit, x32) kills.
 */
export function profileFilter(profile: SeccompProfile, architecture: Architecture): Uint8Array {
  return assemble([
    ...prologue(architecture),
    ...PROFILES[profile].flatMap((rule) => onCall(architecture, rule.call, decide(rule))),
    ...AS_IF_MISSING.flatMap((call) => onCall(architecture, call, [fail(ERRNO.ENOSYS)])),
    fail(ERRNO.EPERM),
  ]);
}

/**
 * The second filter: refuses to start programs and to install filters, and lets everything else be decided by the first.
 *
 * An array of `struct sock_filter`, 8 bytes each, for `seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, ...)`.
 */
export function execRefusalFilter(architecture: Architecture): Uint8Array {
  return assemble([
    ...prologue(architecture),
    ...REFUSED_AFTER_START.flatMap((call) => onCall(architecture, call, [fail(ERRNO.EPERM)])),
    allow,
  ]);
}
