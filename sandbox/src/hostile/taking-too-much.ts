/** Programs that take time, memory, processes, files and output without end. */
import {
  type HostileProgram,
  go,
  javascript,
  javascriptModule,
  memoryLimit,
  memoryOrTime,
  python,
  timeLimit,
} from "./hostile-program.ts";

export const TAKING_TOO_MUCH: readonly HostileProgram[] = [
  javascript("an endless loop", "for (;;);", timeLimit),
  javascript(
    "a builtin that nothing in its process can interrupt",
    "return [].includes.call({ length: 2 ** 53 - 1 }, 1);",
    timeLimit,
  ),
  javascript("a pattern that takes forever", 'return /^(a+)+$/.test(`${"a".repeat(64)}b`);', timeLimit),
  javascript("a promise that never settles", "return new Promise(() => {});", timeLimit),
  javascript(
    "microtasks without end",
    "const again = () => Promise.resolve().then(again); return again();",
    memoryOrTime,
  ),
  javascript("a thenable that never calls back", "return { then() {} };", timeLimit),
  javascript("a getter without end, while its answer is written", "return { get x() { for (;;); } };", timeLimit),
  javascriptModule("a loop while it loads", "for (;;);\nexport function execute() {}", {
    refused: /longer than|Cannot load/,
  }),
  javascript(
    "objects without end",
    "const all = []; for (;;) all.push({ at: all.length, text: String(all.length) });",
    memoryOrTime,
  ),
  javascript(
    "buffers beside the heap",
    "const all = []; for (;;) all.push(new Uint8Array(4 << 20).fill(1));",
    memoryOrTime,
  ),
  javascript(
    "memory of WebAssembly",
    "const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 }); for (;;) { memory.grow(64); new Uint8Array(memory.buffer).fill(1); }",
    { failed: ["memory-limit", "time-limit", "program-failed"] },
  ),
  javascript(
    "long texts",
    'let text = "x".repeat(1 << 20); const all = []; for (;;) { all.push(text + all.length); JSON.stringify(all); }',
    { failed: ["memory-limit", "time-limit", "program-failed"] },
  ),
  javascript("a huge whole number", "let n = 3n; for (;;) n = n * n;", {
    failed: ["memory-limit", "time-limit", "program-failed"],
  }),
  javascript("a map without end", "const map = new Map(); for (let at = 0; ; at++) map.set(at, [at]);", {
    failed: ["memory-limit", "time-limit", "program-failed"],
  }),
  javascript("lines without end", 'for (;;) console.log("x".repeat(10_000));', timeLimit),
  javascript("an output of 100 MB", 'return "x".repeat(100_000_000);', {
    failed: ["output-limit", "memory-limit", "time-limit"],
  }),
  javascript("an output of 2 MB", 'return "x".repeat(2_000_000);', { failed: ["output-limit"] }),
  javascript("an array with holes, longer than all memory", "return new Array(2 ** 32 - 1);", {
    failed: ["output-invalid", "time-limit", "memory-limit"],
  }),
  javascript("calls without end", "const again = () => again() + 1; return again();", { failed: ["program-failed"] }),
  javascriptModule(
    "a module of 6 MB",
    `export function execute() { return ${JSON.stringify("x".repeat(6_000_000))}.length; }`,
    { refused: /bytes, 5242880 are allowed/ },
  ),
  javascriptModule(
    "a module that nests 100,000 levels",
    `export function execute() { return ${"[".repeat(100_000)}${"]".repeat(100_000)}; }`,
    { refused: /Cannot/ },
  ),
  python("an endless loop", "while True:\n    pass", timeLimit),
  python("a number that takes forever", "return len(str(7 ** 10 ** 8))", {
    failed: ["time-limit", "memory-limit", "program-failed"],
  }),
  python("a pattern that takes forever", "import re\nreturn bool(re.match('^(a+)+$', 'a' * 64 + 'b'))", timeLimit),
  python("sleep", "import time\ntime.sleep(3600)", timeLimit),
  python(
    "a lock that nobody opens",
    "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    timeLimit,
  ),
  python("memory", "all = []\nwhile True:\n    all.append(bytearray(4 << 20))", memoryOrTime),
  python("memory at once", "return len(bytearray(1 << 40))", memoryLimit),
  python(
    "memory by the kernel's own call",
    "import mmap\nall = []\nwhile True:\n    block = mmap.mmap(-1, 8 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)\n    for at in range(0, 8 << 20, 4096):\n        block[at] = 1\n    all.append(block)",
    { failed: ["memory-limit", "time-limit", "program-failed"] },
  ),
  python("a fork bomb", "import os\nwhile True:\n    os.fork()", { failed: ["process-limit"] }),
  python(
    "a fork bomb by the kernel's own call",
    "import ctypes\nlibc = ctypes.CDLL(None)\nwhile libc.fork() >= 0:\n    pass\nraise BlockingIOError(11, 'refused')",
    { failed: ["process-limit"] },
  ),
  python(
    "threads without end",
    "import threading, time\nwhile True:\n    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()",
    { failed: ["process-limit", "memory-limit", "time-limit"] },
  ),
  python(
    "a file without end",
    "with open('/tmp/x', 'wb') as file:\n    while True:\n        file.write(b'x' * 1048576)",
    { failed: ["file-limit", "memory-limit", "time-limit"] },
  ),
  python("files without end", "all = []\nwhile True:\n    all.append(open('/tmp/%d' % len(all), 'w'))", {
    failed: ["file-limit"],
  }),
  python("bytes without end where output goes", "import os\nwhile True:\n    os.write(1, b'x' * 65536)", timeLimit),
  python("lines without end", "while True:\n    print('x' * 10000)", timeLimit),
  python("an output of 100 MB", "return 'x' * 100_000_000", { failed: ["output-limit", "memory-limit", "time-limit"] }),
  python("calls without end", "def again():\n    return again() + 1\nreturn again()", { failed: ["program-failed"] }),
  go("an endless loop", [], "for {\n}", timeLimit),
  go("lines without end", ["fmt"], 'for { fmt.Println("line") }', timeLimit),
  go("lines without end, by the compiler's own means", [], 'for { println("line") }', timeLimit),
  go("a wait for nothing", [], "select {}", { failed: ["program-failed"] }),
  go("an output of 100 MB", ["strings"], 'return strings.Repeat("x", 100_000_000), nil', {
    failed: ["output-limit", "memory-limit", "time-limit"],
  }),
  go(
    "a file without end",
    ["os"],
    'file, _ := os.Create("/tmp/x")\nfor { if _, err := file.Write(make([]byte, 1<<20)); err != nil { return nil, err } }',
    { failed: ["file-limit", "memory-limit", "time-limit"] },
  ),
  go(
    "memory",
    [],
    "var all [][]byte\nfor {\n\tblock := make([]byte, 4<<20)\n\tfor at := range block { block[at] = 1 }\n\tall = append(all, block)\n}",
    memoryOrTime,
  ),
  go("goroutines without end", ["time"], "for {\n\tgo func() { time.Sleep(time.Hour) }()\n}", memoryOrTime),
  go(
    "calls without end",
    [],
    "var again func(int) int\nagain = func(n int) int { return again(n+1) + 1 }\nreturn again(0), nil",
    { failed: ["program-failed", "memory-limit", "time-limit"] },
  ),
];
