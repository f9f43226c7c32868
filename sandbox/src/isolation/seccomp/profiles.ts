/**
 * What each kind of guest may ask of the kernel: everything that its runtime was seen to need (strace(1), over start,
 * threads, collection of garbage, timers and files), what its libraries need to do ordinary work, and nothing else.
 *
 * No profile has sockets, namespaces, mounts, tracing, keys, BPF, io_uring, shared memory by name, or a way to be spared
 * when its parent dies (PR_SET_PDEATHSIG).
 */
import type { SeccompProfile } from "../guest-command.ts";
import type { Check, Rule } from "./rules.ts";
import type { SystemCall } from "./system-calls.ts";

const MEMORY = "brk munmap mremap mprotect madvise mincore membarrier";
const THREADS = "exit exit_group set_tid_address set_robust_list rseq futex arch_prctl restart_syscall sched_yield";
const SIGNALS =
  "rt_sigaction rt_sigprocmask rt_sigreturn rt_sigtimedwait rt_sigsuspend rt_sigpending sigaltstack pause";
const TIME =
  "clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time timerfd_create timerfd_settime timerfd_gettime";
const WAITING =
  "epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2 poll ppoll select pselect6";
const WHO_AM_I = `getpid getppid gettid getpgid getpgrp getsid getuid geteuid getgid getegid getresuid getresgid getgroups
  getrlimit getrusage times sysinfo uname getrandom getcpu getpriority sched_getaffinity sched_getparam
  sched_getscheduler sched_get_priority_max sched_get_priority_min`;
const STREAMS = "read write readv writev pread64 pwrite64 preadv pwritev lseek close dup dup2 dup3 pipe pipe2";
const READING = `open openat stat lstat fstat newfstatat statx statfs fstatfs access faccessat faccessat2 readlink readlinkat
  getcwd chdir fchdir getdents getdents64 umask fadvise64`;
const WRITING = `mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 chmod fchmod fchmodat utimensat truncate
  ftruncate fallocate fsync fdatasync flock sendfile copy_file_range`;
const EVERYWHERE = [MEMORY, THREADS, SIGNALS, TIME, WAITING, WHO_AM_I, STREAMS, READING].join(" ");

const PROT_EXEC = 4;
const CLONE_THREAD = 0x10000;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const CLONE_NEW = 0x7e020000;
/** MAP_SHARED and MAP_ANONYMOUS together: memory that outlives its mapping, so that nobody finds it in the process's. */
const SHARED_MEMORY = 0x21;
/** F_SETPIPE_SZ, F_SETOWN and F_NOTIFY, among others, are not here. */
const FCNTL = { dupfd: 0, getfd: 1, setfd: 2, getfl: 3, setfl: 4, getlk: 5, setlk: 6, setlkw: 7, dupfdCloexec: 1030 };
const OFD_LOCKS = [36, 37, 38];
const IOCTL = {
  TCGETS: 0x5401,
  TIOCGWINSZ: 0x5413,
  FIONREAD: 0x541b,
  FIONBIO: 0x5421,
  FIONCLEX: 0x5450,
  FIOCLEX: 0x5451,
};
const PRCTL = {
  PR_GET_DUMPABLE: 3,
  PR_SET_NAME: 15,
  PR_GET_NAME: 16,
  PR_GET_SECCOMP: 21,
  PR_SET_SECCOMP: 22,
  PR_CAPBSET_READ: 23,
  PR_SET_NO_NEW_PRIVS: 38,
  PR_GET_NO_NEW_PRIVS: 39,
  PR_SET_VMA: 0x53564d41,
};
/** SECCOMP_SET_MODE_FILTER with no flag or SECCOMP_FILTER_FLAG_TSYNC: harnesses add a filter of their own. */
const SECCOMP = { modeFilter: 1, flags: [0, 1] };

const rule = (call: SystemCall, ...checks: Check[]): Rule => ({ call, checks });
const names = (text: string): readonly Rule[] => text.split(/\s+/).map((name) => rule(name as SystemCall));
const oneOf = (argument: number, values: Iterable<number>): Check => ({ argument, oneOf: [...values] });
const without = (argument: number, mask: number): Check => ({ argument, mask, bits: 0 });

const onlyThreads = rule("clone", { argument: 0, mask: CLONE_NEW | CLONE_THREAD, bits: CLONE_THREAD });
/** bubblewrap starts the guest under this filter; the harness takes it away by a second one. */
const startOnly = [rule("execve"), rule("seccomp", oneOf(0, [SECCOMP.modeFilter]), oneOf(1, SECCOMP.flags))];
const unsharedMemory: Check = { argument: 3, notAll: SHARED_MEMORY };
const always = [
  ...names(EVERYWHERE),
  rule("fcntl", oneOf(1, [...Object.values(FCNTL), ...OFD_LOCKS])),
  rule("ioctl", oneOf(1, Object.values(IOCTL))),
  rule("prctl", oneOf(0, Object.values(PRCTL))),
  // Its own limits only; it cannot raise them.
  rule("prlimit64", oneOf(0, [0])),
  ...startOnly,
];
/** A guest is process 1 of its own namespace. */
const signalsToItself = rule("tgkill", oneOf(0, [1]));

export const PROFILES: Readonly<Record<SeccompProfile, readonly Rule[]>> = {
  deno: [
    ...always,
    rule("mmap", unsharedMemory),
    onlyThreads,
    signalsToItself,
    ...names("pkey_alloc pkey_free pkey_mprotect"),
    // Its event loop wakes itself through a pair of sockets (AF_UNIX), which lead nowhere else.
    rule("socketpair", oneOf(0, [1])),
    ...names("sendto recvfrom"),
  ],
  python: [
    ...always,
    rule("mmap", unsharedMemory),
    onlyThreads,
    signalsToItself,
    ...names(WRITING),
    ...names("alarm setitimer getitimer"),
    // asyncio's loop wakes itself through a pair of sockets (AF_UNIX), which lead nowhere else.
    rule("socketpair", oneOf(0, [1])),
    ...names("sendto recvfrom"),
  ],
  // A program that was linked for good has no use for more executable memory.
  go: [
    ...always.filter(({ call }) => call !== "mprotect"),
    rule("mmap", unsharedMemory, without(2, PROT_EXEC)),
    rule("mprotect", without(2, PROT_EXEC)),
    onlyThreads,
    signalsToItself,
    ...names(WRITING),
  ],
  build: [
    ...always,
    rule("mmap", unsharedMemory),
    rule("clone", without(0, CLONE_NEW)),
    ...names(`fork vfork wait4 waitid kill tkill tgkill setpgid setsid ${WRITING}`),
    ...names("link linkat symlink symlinkat pkey_alloc pkey_free pkey_mprotect setitimer getitimer alarm"),
    rule("socketpair", oneOf(0, [1])),
    ...names("sendto recvfrom"),
  ],
};
