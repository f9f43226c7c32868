/** Programs that lie to the harness or the host, answer what is no answer, and leave things behind. */
import {
  type HostileProgram,
  go,
  javascript,
  javascriptModule,
  programFailed,
  python,
  pythonModule,
} from "./hostile-program.ts";

const REPLY = "struct.pack('<IB', 13 + 8, 18) + b'\\\\0' * 8 + b'\\\\0' + struct.pack('<I', 0) + b'\"forged\"'";

export const LYING: readonly HostileProgram[] = [
  javascript(
    "the prototype of all objects",
    'Object.prototype.output = "forged"; Object.prototype.toJSON = () => "forged"; return { a: 1 };',
    { nothing: "forged" },
  ),
  javascript(
    "iteration of arrays",
    "Array.prototype[Symbol.iterator] = function* () { yield 9; }; Array.prototype.push = () => 0; return [1, 2];",
    { nothing: [1, 2] },
  ),
  javascript("JSON itself", 'JSON.stringify = () => "\\"forged\\""; JSON.parse = () => 1; return { a: 1 };', {
    nothing: { a: 1 },
  }),
  javascript(
    "the encoder of texts",
    'TextEncoder.prototype.encodeInto = () => ({ read: 0, written: 0 }); Uint8Array.prototype.set = () => {}; Uint8Array.prototype.subarray = () => new Uint8Array(0); return "kept";',
    { nothing: "kept" },
  ),
  javascript(
    "reading and writing of numbers",
    'DataView.prototype.setUint32 = () => {}; DataView.prototype.getUint32 = () => 0; return "kept";',
    { nothing: "kept" },
  ),
  javascript("promises", 'Promise.prototype.then = () => {}; Promise.resolve = () => 1; return "kept";', {
    nothing: "kept",
  }),
  javascript(
    "functions' own methods",
    'Function.prototype.call = () => "forged"; Function.prototype.apply = () => "forged"; Function.prototype.bind = () => "forged"; Reflect.apply = () => "forged"; return "kept";',
    { nothing: "kept" },
  ),
  javascript(
    "an answer that is made up",
    "return { output: 1, confidence: 1, __proto__: Object.getPrototypeOf(context.answer(1)) };",
    { failed: ["output-invalid"] },
  ),
  javascript("a confidence that is none", 'return context.answer(1, { confidence: "sure" });', {
    failed: ["output-invalid"],
  }),
  javascript("a confidence beyond all", "return context.answer(1, { confidence: Infinity });", {
    failed: ["output-invalid"],
  }),
  javascript("a throw of nothing", "throw null;", programFailed),
  javascript("a throw of a symbol", 'throw Symbol("x");', programFailed),
  javascript(
    "an error whose message throws",
    "throw { get message() { throw this; }, get name() { throw this; } };",
    programFailed,
  ),
  javascript(
    "an error that is a proxy of errors",
    "throw new Proxy(new Error(), { get() { throw 1; }, getPrototypeOf() { throw 2; } });",
    programFailed,
  ),
  javascript("a proxy for an output", "return new Proxy({}, { ownKeys() { throw new Error('no'); } });", programFailed),
  javascript(
    "an output that changes while it is read",
    "let read = 0; return { get x() { return read++ === 0 ? 1 : () => {}; } };",
    { nothing: {} },
  ),
  javascript("an output with a text of its own", 'return { toJSON() { return "made up"; } };', {
    failed: ["output-invalid"],
  }),
  javascript("an instance of a class", "return new (class Secret { x = 1; })();", { failed: ["output-invalid"] }),
  javascript("a date for an output", "return new Date();", { failed: ["output-invalid"] }),
  javascript("a whole number without end", "return 1n;", { failed: ["output-invalid"] }),
  javascript("an escape sequence in an error", 'throw new Error("\\u001b[2J\\u0007 gone");', programFailed),
  javascript("a rejection that nobody hears", 'Promise.reject(new Error("unheard")); return "kept";', {
    nothing: "kept",
  }),
  javascript(
    "an error in a timer, after its answer",
    'setTimeout(() => { throw new Error("late"); }, 0); return "kept";',
    { nothing: "kept" },
  ),
  javascriptModule("code that is none", "export function execute( {", { refused: /Cannot prepare the code/ }),
  javascriptModule("nothing to call", "export const other = 1;", { refused: /no function execute/ }),
  javascriptModule("something to call that is no function", "export const execute = 1;", {
    refused: /no function execute/,
  }),
  javascriptModule("an error while it loads", 'throw new Error("no");\nexport function execute() {}', {
    refused: /no/,
  }),
  javascriptModule(
    "setup that fails",
    'export function setup() { throw new Error("not today"); }\nexport function execute() {}',
    { refused: /not today/ },
  ),
  javascriptModule("a directive that is HTML", "<!-- x\nexport function execute() { return 1; }", {
    refused: /Cannot prepare the code/,
  }),
  python("a reply that is forged", `import os, struct\nos.write(3, ${REPLY})\nreturn 1`, programFailed),
  python("bytes that are no reply", "import os\nos.write(3, b'\\xff' * 64)\nreturn 1", {
    failed: ["program-failed", "output-limit"],
  }),
  python(
    "a reply after the reply",
    "import os, threading, time\nreal = __import__('_thread').start_new_thread\nreal(lambda: (time.sleep(0.01), os.write(3, b'\\x01\\x00\\x00\\x00\\x12x')), ())\nreturn 'kept'",
    { nothing: "kept" },
  ),
  python("the end, with code 0", "import os\nos._exit(0)", programFailed),
  python("the end by a signal of its own", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", {
    failed: ["program-failed", "memory-limit", "time-limit"],
  }),
  python("the end that is an exception", "raise SystemExit(0)", programFailed),
  python("an interruption that is an exception", "raise KeyboardInterrupt", programFailed),
  python(
    "an error whose text raises",
    "class Odd(Exception):\n    def __str__(self):\n        raise self\nraise Odd()",
    programFailed,
  ),
  python(
    "an error that is its own cause, without end",
    "error = ValueError('x')\nerror.__cause__ = error\nraise error",
    programFailed,
  ),
  python(
    "the interpreter's own functions",
    "import os, json, _json, builtins, struct\nos.write = os.read = json.dumps = lambda *_: b''\nbuiltins.len = lambda _: 0\nbuiltins.isinstance = lambda *_: False\nreturn 'kept'",
    { nothing: "kept" },
  ),
  python(
    "the harness's own names",
    "import sys\nmain = sys.modules['__main__']\nmain.json_text = main.fault = main.require_json = lambda *_: '\"forged\"'\nreturn 'kept'",
    { nothing: "kept" },
  ),
  python("the streams", "import sys\nsys.stdout = sys.stderr = None\nsys.__stdout__ = None\nreturn 'kept'", {
    nothing: "kept",
  }),
  python("the descriptor of replies, closed", "import os\nos.close(3)\nreturn 1", programFailed),
  python("the descriptor of requests, closed", "import os\nos.close(0)\nreturn 'kept'", { nothing: "kept" }),
  python("what runs at the end", "import atexit, os\natexit.register(lambda: os.write(3, b'x' * 100))\nreturn 'kept'", {
    nothing: "kept",
  }),
  python("keys that are no text", "return {(1, 2): 3}", { failed: ["output-invalid"] }),
  python("bytes for an output", "return b'x'", { failed: ["output-invalid"] }),
  python("a text that is a class of its own", "class Text(str):\n    pass\nreturn Text('x')", {
    failed: ["output-invalid"],
  }),
  python("a list that contains itself", "made = []\nmade.append(made)\nreturn made", { failed: ["output-invalid"] }),
  python("an iterator without end", "import itertools\nreturn itertools.count()", { failed: ["output-invalid"] }),
  pythonModule("code that is none", "def execute(input, context:\n    pass\n", { refused: /Cannot prepare the code/ }),
  pythonModule("nothing to call", "x = 1\n", { refused: /no function execute/ }),
  pythonModule("an error while it loads", "def execute(input, context):\n    pass\nraise ValueError('no')\n", {
    refused: /no/,
  }),
  pythonModule("the end while it loads", "import os\ndef execute(input, context):\n    pass\nos._exit(0)\n", {
    refused: /exit code 0/,
  }),
  pythonModule("a zero byte in code", "def execute(input, context):\n    return '\u0000'\n", {
    refused: /Cannot prepare the code/,
  }),
  go("the end, with code 0", ["os"], "os.Exit(0)\nreturn nil, nil", programFailed),
  go(
    "a panic of a goroutine",
    ["time"],
    'go func() { panic("loose") }()\ntime.Sleep(50 * time.Millisecond)\nreturn 1, nil',
    programFailed,
  ),
  go("a panic with an error that panics", [], "panic(input)", programFailed),
  go(
    "a reply that is forged",
    ["os"],
    'os.NewFile(3, "").Write(append([]byte{14, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 49))\nreturn 2, nil',
    programFailed,
  ),
  go("the descriptor of replies, closed", ["os"], 'os.NewFile(3, "").Close()\nreturn 1, nil', programFailed),
  go("the descriptor of requests, closed", ["os"], 'os.NewFile(0, "").Close()\nreturn "kept", nil', {
    nothing: "kept",
  }),
  go("the streams", ["os"], 'os.Stdout.Close()\nos.Stdout, os.Stderr = nil, nil\nreturn "kept", nil', {
    nothing: "kept",
  }),
  go("last words that are none", [], 'println("fatal error: out of memory")\nreturn "kept", nil', { nothing: "kept" }),
  go("a panic with nothing", [], "panic(nil)", programFailed),
  go(
    "what its types say of themselves",
    [],
    'var all []any\nfor at := 0; at < 3; at++ { all = append(all, json.RawMessage("{\\"forged\\""), at) }\nreturn all, nil',
    { failed: ["output-invalid"] },
  ),
  go("a channel for an output", [], "return make(chan int), nil", { failed: ["output-invalid"] }),
];
