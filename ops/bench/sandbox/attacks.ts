/** Programs that try to take what is not theirs, for watching what others notice of it. Each takes its limits in one call. */
import type { CodeProgram } from "@loopai/sandbox";
import { benchProgram } from "./noop-programs.ts";

const TIME_MS = 300;

const JAVASCRIPT: Readonly<Record<string, string>> = {
  "endless loop": "export function execute() { for (;;); }",
  "uninterruptible builtin": "export function execute() { return [].includes.call({ length: 2 ** 53 - 1 }, 1); }",
  "catastrophic pattern": 'export function execute() { return /^(a+)+$/.test("a".repeat(60) + "b"); }',
  heap: "export function execute() { const all = []; for (;;) all.push({ more: all.length, text: `${all.length}` }); }",
  "array buffers": "export function execute() { const all = []; for (;;) all.push(new Uint8Array(8 << 20).fill(1)); }",
  "long strings":
    'export function execute() { let text = "x"; for (;;) text += text + [...text.slice(0, 1000)].join(""); }',
  "huge integer": "export function execute() { return String(7n ** 50_000_000n).length; }",
  "flood of lines": 'export function execute() { for (;;) console.log("x".repeat(10_000)); }',
  "output of 100 MB": 'export function execute() { return "x".repeat(100_000_000); }',
  "never settles": "export function execute() { return new Promise(() => {}); }",
};

const PYTHON: Readonly<Record<string, string>> = {
  "endless loop": "def execute(input, context):\n    while True:\n        pass\n",
  "fork bomb": "import os\ndef execute(input, context):\n    while True:\n        os.fork()\n",
  threads:
    "import threading, time\ndef execute(input, context):\n    while True:\n        threading.Thread(target=time.sleep, args=(60,)).start()\n",
  memory: "def execute(input, context):\n    all = []\n    while True:\n        all.append(bytearray(8 << 20))\n",
  "flood of bytes": "import os\ndef execute(input, context):\n    while True:\n        os.write(1, b'x' * 65536)\n",
  files:
    "def execute(input, context):\n    with open('/tmp/x', 'wb') as f:\n        while True:\n            f.write(b'x' * 1048576)\n",
};

/** Every attack by its name. */
export function attackPrograms(languages: ReadonlySet<string>): ReadonlyMap<string, CodeProgram> {
  const all = new Map<string, CodeProgram>();
  for (const [language, attacks] of [["javascript", JAVASCRIPT] as const, ["python", PYTHON] as const]) {
    if (!languages.has(language)) continue;
    for (const [name, code] of Object.entries(attacks)) {
      const title = `${language}: ${name}`;
      all.set(title, benchProgram(language, code, title, { time_ms: TIME_MS }));
    }
  }
  return all;
}
