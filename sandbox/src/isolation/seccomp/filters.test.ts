import { describe, expect, test } from "vitest";
import type { SeccompProfile } from "../guest-command.ts";
import { runFilter } from "./bpf-interpreter.test.fixture.ts";
import { execRefusalFilter, profileFilter } from "./filters.ts";
import { ACTION, ERRNO } from "./rules.ts";
import {
  type Architecture,
  ARCHITECTURES,
  AUDIT_ARCHITECTURE,
  SYSTEM_CALLS,
  type SystemCall,
  systemCallNumber,
} from "./system-calls.ts";

const REFUSED = ACTION.error | ERRNO.EPERM;
const MISSING = ACTION.error | ERRNO.ENOSYS;
const RUNS: readonly SeccompProfile[] = ["deno", "python", "go"];
const ALL: readonly SeccompProfile[] = [...RUNS, "build"];
const CLONE_THREAD = 0x10000;
const CLONE_NEWUSER = 0x10000000;
const SIGCHLD = 17;

function answerTo(
  profile: SeccompProfile,
  call: SystemCall,
  values: readonly number[] = [],
  architecture: Architecture = "x64",
): number {
  const number = systemCallNumber(call, architecture);
  if (number === undefined) return REFUSED;
  const filter = profileFilter(profile, architecture);
  return runFilter(filter, { number, architecture: AUDIT_ARCHITECTURE[architecture], values });
}

describe.each(ARCHITECTURES)("profileFilter() on %s", (architecture) => {
  const ask = (profile: SeccompProfile, call: SystemCall, ...values: number[]) =>
    answerTo(profile, call, values, architecture);

  test.each(ALL)("%s refuses what reaches the machine or other processes", (profile) => {
    const reaching = `socket connect bind listen accept sendmsg recvmsg ptrace process_vm_readv process_vm_writev pidfd_open
      pidfd_getfd mount umount2 pivot_root chroot unshare setns bpf perf_event_open userfaultfd io_uring_setup keyctl
      add_key request_key init_module kexec_load reboot personality shmget mknodat open_by_handle_at execveat`;

    const answers = reaching.split(/\s+/).map((call) => ask(profile, call as SystemCall));

    expect(new Set(answers)).toEqual(new Set([REFUSED]));
  });

  test.each(RUNS)("%s may start threads, and no processes or namespaces", (profile) => {
    expect(ask(profile, "clone", 0x3d0f00)).toBe(ACTION.allow);
    expect(ask(profile, "clone", SIGCHLD)).toBe(REFUSED);
    expect(ask(profile, "clone", CLONE_THREAD | CLONE_NEWUSER)).toBe(REFUSED);
    expect(ask(profile, "fork")).toBe(REFUSED);
    expect(ask(profile, "vfork")).toBe(REFUSED);
  });

  test("build may start processes, and no namespaces", () => {
    expect(ask("build", "clone", SIGCHLD)).toBe(ACTION.allow);
    expect(ask("build", "clone", SIGCHLD | CLONE_NEWUSER)).toBe(REFUSED);
  });

  test.each(ALL)("%s finds clone3 missing, so that a libc takes clone", (profile) => {
    expect(ask(profile, "clone3")).toBe(MISSING);
  });

  test.each(ALL)("%s cannot be spared when its parent dies", (profile) => {
    const [PR_SET_PDEATHSIG, PR_SET_NAME] = [1, 15];

    expect(ask(profile, "prctl", PR_SET_PDEATHSIG)).toBe(REFUSED);
    expect(ask(profile, "prctl", PR_SET_NAME)).toBe(ACTION.allow);
  });

  test.each(ALL)("%s may add a filter of its own", (profile) => {
    const [SECCOMP_SET_MODE_FILTER, TSYNC, NEW_LISTENER] = [1, 1, 8];

    expect(ask(profile, "seccomp", SECCOMP_SET_MODE_FILTER, TSYNC)).toBe(ACTION.allow);
    expect(ask(profile, "seccomp", SECCOMP_SET_MODE_FILTER, NEW_LISTENER)).toBe(REFUSED);
  });

  test.each(RUNS)("%s sends signals to itself only", (profile) => {
    expect(ask(profile, "tgkill", 1)).toBe(ACTION.allow);
    expect(ask(profile, "tgkill", 2)).toBe(REFUSED);
    expect(ask(profile, "kill", 1)).toBe(REFUSED);
  });

  test.each(ALL)("%s gets no memory that could outlive its mapping", (profile) => {
    const [PROT_READ_WRITE, MAP_SHARED, MAP_PRIVATE, MAP_ANONYMOUS] = [3, 1, 2, 0x20];

    expect(ask(profile, "mmap", 0, 4_096, PROT_READ_WRITE, MAP_SHARED | MAP_ANONYMOUS)).toBe(REFUSED);
    expect(ask(profile, "mmap", 0, 4_096, PROT_READ_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)).toBe(ACTION.allow);
    expect(ask(profile, "mmap", 0, 4_096, PROT_READ_WRITE, MAP_SHARED)).toBe(ACTION.allow);
    expect(ask(profile, "memfd_create")).toBe(MISSING);
  });

  test("only go, which needs none, gets no more executable memory", () => {
    const PROT_READ_EXEC = 5;

    expect(ask("go", "mprotect", 0, 4_096, PROT_READ_EXEC)).toBe(REFUSED);
    expect(ask("go", "mmap", 0, 4_096, PROT_READ_EXEC, 2)).toBe(REFUSED);
    expect(ask("deno", "mprotect", 0, 4_096, PROT_READ_EXEC)).toBe(ACTION.allow);
  });

  test("deno, python and build get pairs of sockets, of AF_UNIX alone, and go none", () => {
    const [AF_UNIX, AF_INET] = [1, 2];

    expect(ask("deno", "socketpair", AF_UNIX)).toBe(ACTION.allow);
    expect(ask("deno", "socketpair", AF_INET)).toBe(REFUSED);
    expect(ask("python", "socketpair", AF_UNIX)).toBe(ACTION.allow);
    expect(ask("python", "socketpair", AF_INET)).toBe(REFUSED);
    expect(ask("go", "socketpair", AF_UNIX)).toBe(REFUSED);
  });

  test.each(ALL)("%s changes no limits of other processes", (profile) => {
    expect(ask(profile, "prlimit64", 0)).toBe(ACTION.allow);
    expect(ask(profile, "prlimit64", 7)).toBe(REFUSED);
  });

  test.each(ALL)("%s speaks to no terminal or device", (profile) => {
    const [TCGETS, TIOCSTI] = [0x5401, 0x5412];

    expect(ask(profile, "ioctl", 0, TCGETS)).toBe(ACTION.allow);
    expect(ask(profile, "ioctl", 0, TIOCSTI)).toBe(REFUSED);
  });

  test.each(ALL)("%s kills who speaks another ABI, whatever the call", (profile) => {
    const filter = profileFilter(profile, architecture);
    const other = AUDIT_ARCHITECTURE[architecture === "x64" ? "arm64" : "x64"];
    const I386 = 0x40000003;

    expect(runFilter(filter, { number: 0, architecture: other })).toBe(ACTION.kill);
    expect(runFilter(filter, { number: 0, architecture: I386 })).toBe(ACTION.kill);
    expect(runFilter(filter, { number: 0x40000000, architecture: AUDIT_ARCHITECTURE[architecture] })).toBe(ACTION.kill);
  });

  test.each(ALL)("%s finds calls missing that came after its table", (profile) => {
    const filter = profileFilter(profile, architecture);

    const answer = runFilter(filter, { number: 600, architecture: AUDIT_ARCHITECTURE[architecture] });

    expect(answer).toBe(MISSING);
  });

  test("execRefusalFilter() refuses to start programs and to add filters, and nothing else", () => {
    const filter = execRefusalFilter(architecture);
    const refused = SYSTEM_CALLS.filter((call) => {
      const number = systemCallNumber(call, architecture);
      if (number === undefined) return false;
      return runFilter(filter, { number, architecture: AUDIT_ARCHITECTURE[architecture] }) !== ACTION.allow;
    });

    expect(refused).toEqual(["execve", "execveat", "seccomp"]);
  });
});
