/** Programs that reach for files, the environment, the network, other processes and other programs. */
import { type HostileProgram, go, javascript, javascriptModule, programFailed, python } from "./hostile-program.ts";

/** What all of them are told they may have: none of it comes back. */
const NOTHING = { nothing: [] };

/** Opens each path and says which it could read. */
function opens(...paths: readonly string[]): string {
  return `found = []
for path in ${JSON.stringify(paths)}:
    try:
        with open(path, "rb") as file:
            found.append([path, len(file.read(64))])
    except OSError:
        pass
return found`;
}

/** Tries each act and says which of them worked. */
function tries(...acts: readonly string[]): string {
  const attempts = acts.map(
    (act) => `try:\n    ${act}\n    found.append(${JSON.stringify(act)})\nexcept Exception:\n    pass`,
  );
  return ["found = []", ...attempts, "return found"].join("\n");
}

export const REACHING_OUT: readonly HostileProgram[] = [
  javascriptModule(
    "a static import of a module of the runtime",
    'import fs from "node:fs";\nexport function execute() { return fs.readFileSync("/etc/passwd", "utf8"); }',
    { refused: /imports are refused/ },
  ),
  javascriptModule(
    "a static import of a file as text",
    'import text from "file:///etc/passwd" with { type: "text" };\nexport function execute() { return text; }',
    { refused: /imports are refused/ },
  ),
  javascriptModule(
    "a static import of a file as JSON",
    'import data from "/loopai/package.json" with { type: "json" };\nexport function execute() { return data; }',
    { refused: /imports are refused/ },
  ),
  javascriptModule("what another module exports, handed on", 'export * from "node:os";\nexport function execute() {}', {
    refused: /imports are refused/,
  }),
  javascriptModule(
    "a dynamic import",
    'export async function execute() { return (await import("node:fs")).readFileSync("/etc/passwd", "utf8"); }',
    { refused: /imports are refused/ },
  ),
  javascriptModule(
    "a dynamic import of a name made up",
    'export async function execute() { return Object.keys(await import("no" + "de:fs")); }',
    { refused: /imports are refused/ },
  ),
  javascript("an import by code made of text", "return new Function(\"return import('node:fs')\")();", programFailed),
  javascript("an import by eval", "return [eval, globalThis.eval, (0, eval)].length;", programFailed),
  javascript(
    "an import by the constructor of async functions",
    "return (async () => {}).constructor(\"return import('node:fs')\")();",
    programFailed,
  ),
  javascript(
    "the runtime's own objects",
    'return ["Deno", "process", "require", "module", "Bun", "__bootstrap", "internals"].filter((name) => globalThis[name] !== undefined);',
    NOTHING,
  ),
  javascript(
    "the network's objects",
    'return ["fetch", "WebSocket", "EventSource", "XMLHttpRequest", "Request", "navigator", "location"].filter((name) => globalThis[name] !== undefined);',
    NOTHING,
  ),
  javascript(
    "workers and channels",
    'return ["Worker", "SharedWorker", "MessageChannel", "BroadcastChannel", "SharedArrayBuffer", "Atomics"].filter((name) => globalThis[name] !== undefined);',
    NOTHING,
  ),
  javascript(
    "what asks the person at the terminal",
    'return ["alert", "confirm", "prompt", "close", "localStorage", "sessionStorage", "caches"].filter((name) => globalThis[name] !== undefined);',
    NOTHING,
  ),
  javascript(
    "the realm behind an error's stack",
    'const found = []; Error.prepareStackTrace = (_, frames) => frames; const frames = new Error("x").stack; for (const frame of Array.isArray(frames) ? frames : []) { const scope = frame.getThis?.(); if (scope && scope !== globalThis) found.push(typeof scope); const caller = frame.getFunction?.(); if (caller && caller.name === "read") found.push(caller.name); } return found;',
    NOTHING,
  ),
  javascript(
    "the caller of a sloppy function",
    "function sloppy() { return sloppy.caller; } try { return [sloppy()].filter(Boolean).map(String); } catch { return []; }",
    NOTHING,
  ),
  python(
    "files of the host",
    opens(
      "/etc/passwd",
      "/etc/shadow",
      "/etc/hostname",
      "/root/.ssh/id_rsa",
      "/usr/share/doc",
      "/home",
      "/var/log/syslog",
    ),
    NOTHING,
  ),
  python(
    "what the kernel says of processes",
    opens(
      "/proc/self/environ",
      "/proc/self/maps",
      "/proc/1/cmdline",
      "/proc/meminfo",
      "/proc/version",
      "/proc/sys/kernel/hostname",
    ),
    NOTHING,
  ),
  python("devices", opens("/dev/mem", "/dev/kmem", "/dev/sda", "/dev/kvm", "/dev/fuse", "/dev/tty"), NOTHING),
  python(
    "what the kernel can be changed by",
    tries(
      "open('/proc/sys/kernel/core_pattern', 'w').write('|/tmp/x')",
      "open('/sys/kernel/uevent_helper', 'w').write('x')",
      "open('/sys/fs/cgroup/release_agent', 'w').write('x')",
    ),
    NOTHING,
  ),
  python(
    "other apps' folders",
    opens(
      "/loopai-data/loop-apps",
      "../../../etc/passwd",
      "/loopai/program/../../etc/passwd",
      "/work",
      "/tmp/../etc/passwd",
    ),
    NOTHING,
  ),
  python(
    "a list of its own root",
    "import os\nreturn sorted(set(os.listdir('/')) - {'lib', 'lib64', 'usr', 'loopai', 'tmp', 'loopai-data'})",
    NOTHING,
  ),
  python(
    "the environment",
    "import os\nreturn sorted(set(os.environ) - {'PYTHONHASHSEED', 'PYTHONUTF8', 'TZ', 'LANG', 'PWD', 'LD_LIBRARY_PATH', 'LC_CTYPE'})",
    NOTHING,
  ),
  python(
    "sockets",
    tries(
      "import socket; socket.socket()",
      "import socket; socket.socket(socket.AF_UNIX).connect('/run/systemd/private')",
      "import socket; socket.create_connection(('127.0.0.1', 80), 1)",
      "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    ),
    NOTHING,
  ),
  python(
    "names of the network",
    tries("import socket; socket.getaddrinfo('localhost', 80)", "import socket; socket.gethostbyname('example.com')"),
    NOTHING,
  ),
  python(
    "an address that was fetched",
    tries("import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/health', timeout=1)"),
    NOTHING,
  ),
  python(
    "programs of the machine",
    tries(
      "import subprocess; subprocess.run(['/bin/true'], check=True)",
      "import os; os.execv('/bin/sh', ['sh'])",
      "import os; os.posix_spawn('/bin/true', ['true'], {})",
      "import os; os.system('true') == 0 or 1 / 0",
      "import pty; pty.spawn('/bin/sh')",
    ),
    NOTHING,
  ),
  python(
    "itself once more",
    "import ctypes, sys\nlibc = ctypes.CDLL(None)\npath = sys.executable.encode() or b'/usr/bin/python3'\nargv = (ctypes.c_char_p * 2)(path, None)\nlibc.execve(path, argv, None)\nreturn []",
    NOTHING,
  ),
  python(
    "a child by the kernel's own call",
    "import ctypes\nlibc = ctypes.CDLL(None)\nreturn [pid for pid in (libc.fork(), libc.vfork(), libc.syscall(57), libc.syscall(435, 0, 0)) if pid >= 0]",
    NOTHING,
  ),
  python(
    "namespaces, mounts and tracing",
    "import ctypes\nlibc = ctypes.CDLL(None)\nacts = [libc.unshare(0x10000000), libc.mount(b'none', b'/tmp', b'tmpfs', 0, None), libc.ptrace(0, 0, 0, 0), libc.chroot(b'/tmp'), libc.syscall(321, 0, 0, 0), libc.syscall(425, 1, 0), libc.syscall(248, 0, 0, 0, 0, 0)]\nreturn [act for act in acts if act >= 0]",
    NOTHING,
  ),
  python(
    "signals to its parent and all others",
    "import os, signal\nfound = []\nfor pid in (0, -1, os.getppid(), 2, 3):\n    try:\n        os.kill(pid, signal.SIGTERM)\n        found.append(pid)\n    except OSError:\n        pass\nreturn found",
    NOTHING,
  ),
  python(
    "writing beside its own code",
    tries(
      "open('/loopai/program/program.py', 'w').write('x')",
      "open(__file__, 'a').write('x')",
      "import os; os.chmod(__file__, 0o777)",
      "open('/usr/lib/x', 'w').write('x')",
      "import os; os.mkdir('/x')",
    ),
    NOTHING,
  ),
  go("packages that reach out", ["os/exec"], 'return exec.Command("true").Run(), nil', {
    refused: /import "os\/exec" is refused/,
  }),
  go("the kernel's own calls", ["syscall"], "return syscall.Getpid(), nil", { refused: /import "syscall" is refused/ }),
  go("memory by address", ["unsafe"], "return unsafe.Sizeof(input), nil", { refused: /import "unsafe" is refused/ }),
  go(
    "files of the host",
    ["os"],
    'found := []string{}\nfor _, path := range []string{"/etc/passwd", "/proc/self/environ", "/root", "/usr"} {\n\tif _, err := os.ReadDir(path); err == nil { found = append(found, path) }\n\tif _, err := os.ReadFile(path); err == nil { found = append(found, path) }\n}\nreturn found, nil',
    NOTHING,
  ),
  go(
    "another process",
    ["os"],
    '_, err := os.StartProcess("/loopai/program", []string{"x"}, &os.ProcAttr{})\nif err == nil { return []int{1}, nil }\nreturn []int{}, nil',
    NOTHING,
  ),
];
