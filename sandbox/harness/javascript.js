/**
 * The guest side of a JavaScript program, run by Deno: reads calls, runs the program, writes replies.
 *
 * The program shares this realm, so nobody may rely on what it can change: everything that is needed after it was loaded
 * is captured before, as a value of this module, and no method of a shared prototype is looked up again. A program that gets
 * past that lies about itself only: the process serves no one else, the host checks every reply.
 *
 * Frames: see `src/wire/frames.ts`. Argument 1: the filter of system calls that is added here, in base64, or nothing.
 */
"use strict";

const FRAME = { load: 1, call: 2, ready: 16, refused: 17, output: 18, answer: 19, threw: 20 };
const FLAG_LEFTOVER = 1;
const HEAD = 5;
const CALL_HEAD = 20;
const REPLY_HEAD = 13;
/** Longest time that a reply waits for more of its kind, in milliseconds. */
const HOLD_MS = 0.5;
const MOST_DEPTH = 64;
const MOST_MESSAGE = 500;
/** How prepared code begins whose lines are not those of the file. */
const LINES_MOVED = "// lines moved\n";
/** Of a trace only so much is looked at. */
const MOST_TRACE = 4_000;

// What the program must not be able to change under our feet.
const uncurry = Function.prototype.bind.bind(Function.prototype.call);
const { parse: parseJson, stringify } = JSON;
const { keys: keysOf, getPrototypeOf, freeze, defineProperty } = Object;
const objectPrototype = Object.prototype;
const { isArray } = Array;
const { isFinite: isFiniteNumber } = Number;
const { imul } = Math;
const { construct, apply, deleteProperty, ownKeys } = Reflect;
const sliceText = uncurry(String.prototype.slice);
const subarray = uncurry(Uint8Array.prototype.subarray);
const setBytes = uncurry(Uint8Array.prototype.set);
const getUint32 = uncurry(DataView.prototype.getUint32);
const setUint32 = uncurry(DataView.prototype.setUint32);
const getFloat64 = uncurry(DataView.prototype.getFloat64);
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encodeInto = encoder.encodeInto.bind(encoder);
const decode = decoder.decode.bind(decoder);
const realNow = performance.now.bind(performance);
const { inspect, exit } = Deno;
const RealDate = Date;
const RealUint8Array = Uint8Array;
const RealDataView = DataView;
const RealError = Error;
const { setTimeout: realSetTimeout, setInterval: realSetInterval, clearTimeout: realClear } = globalThis;

const libc = Deno.dlopen("libc.so.6", {
  read: { parameters: ["i32", "buffer", "usize"], result: "i32" },
  write: { parameters: ["i32", "buffer", "usize"], result: "i32" },
  prctl: { parameters: ["i32", "u64", "u64", "u64", "u64"], result: "i32" },
  syscall: { parameters: ["i64", "u64", "u64", "buffer"], result: "i64" },
}).symbols;
const { read, write } = libc;
refuseExec(Deno.args[0]);
Deno.permissions.revokeSync({ name: "ffi" });

/** Adds the filter to every thread of this process (seccomp(2)); from here on nothing can be executed any more. */
function refuseExec(filter) {
  if (filter === undefined || filter === "") return;
  const PR_SET_NO_NEW_PRIVS = 38;
  const SECCOMP_SET_MODE_FILTER = 1;
  const SECCOMP_FILTER_FLAG_TSYNC = 1;
  const bytes = Uint8Array.from(atob(filter), (unit) => unit.charCodeAt(0));
  // struct sock_fprog: how many instructions, and where they are.
  const program = new DataView(new ArrayBuffer(16));
  program.setUint16(0, bytes.length / 8, true);
  program.setBigUint64(8, BigInt(Deno.UnsafePointer.value(Deno.UnsafePointer.of(bytes))), true);
  const number = { x86_64: 317, aarch64: 277 }[Deno.build.arch];
  libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  const done = libc.syscall(
    number,
    SECCOMP_SET_MODE_FILTER,
    SECCOMP_FILTER_FLAG_TSYNC,
    new RealUint8Array(program.buffer),
  );
  if (Number(done) !== 0) exit(70);
}

// ---- Requests: bytes come in pieces, a frame is handed out whole.

let inbox = new RealUint8Array(64 * 1024);
let view = new RealDataView(inbox.buffer);
let from = 0;
let to = 0;

/** Length of the payload of the next frame; where it is not whole yet, replies go out and more is waited for. */
function nextFrame() {
  for (;;) {
    const there = to - from;
    if (there >= HEAD) {
      const length = getUint32(view, from, true);
      if (there >= HEAD + length) return length;
      makeRoom(HEAD + length);
    } else makeRoom(HEAD);
    flush();
    const got = read(0, to === 0 ? inbox : subarray(inbox, to), inbox.length - to);
    if (got <= 0) exit(0);
    to += got;
  }
}

/** Moves what is unread to the front of a buffer that holds `bytes` of it. */
function makeRoom(bytes) {
  if (from === to) {
    from = 0;
    to = 0;
  }
  if (inbox.length - from >= bytes && to < inbox.length) return;
  const unread = subarray(inbox, from, to);
  const target = bytes > inbox.length ? new RealUint8Array(bytes * 2) : inbox;
  setBytes(target, unread);
  inbox = target;
  view = new RealDataView(inbox.buffer);
  to -= from;
  from = 0;
}

// ---- Replies: collected, and written in one go.

let outbox = new RealUint8Array(64 * 1024);
let outView = new RealDataView(outbox.buffer);
let outLength = 0;
let heldSince = 0;

function flush() {
  let at = 0;
  while (at < outLength) {
    const wrote = write(3, subarray(outbox, at, outLength), outLength - at);
    if (wrote <= 0) exit(71);
    at += wrote;
  }
  outLength = 0;
}

function room(bytes) {
  if (outbox.length - outLength >= bytes) return;
  const larger = new RealUint8Array((outLength + bytes) * 2);
  setBytes(larger, subarray(outbox, 0, outLength));
  outbox = larger;
  outView = new RealDataView(outbox.buffer);
}

function send(kind, text) {
  room(HEAD + text.length * 3);
  const { written } = encodeInto(text, subarray(outbox, outLength + HEAD));
  setUint32(outView, outLength, written, true);
  outbox[outLength + 4] = kind;
  outLength += HEAD + written;
}

/** The nonce of the call whose frame begins at `callAt` goes back as it came. */
function reply(kind, low, high, body) {
  const logs = loggedText;
  loggedText = "";
  room(HEAD + REPLY_HEAD + (logs.length + body.length) * 3);
  const start = outLength + HEAD;
  setUint32(outView, start, low, true);
  setUint32(outView, start + 4, high, true);
  outbox[start + 8] = timers > 0 ? FLAG_LEFTOVER : 0;
  const logged = logs === "" ? 0 : encodeInto(logs, subarray(outbox, start + REPLY_HEAD)).written;
  setUint32(outView, start + 9, logged, true);
  const bodyAt = start + REPLY_HEAD + logged;
  const { written } = encodeInto(body, subarray(outbox, bodyAt));
  setUint32(outView, outLength, REPLY_HEAD + logged + written, true);
  outbox[outLength + 4] = kind;
  outLength = bodyAt + written;
}

// ---- What the program finds: a clock that stands, randomness from a seed, timers that are counted, a console that is kept.

let nowMs = 0;
let random = [0, 0, 0, 0];
let timers = 0;
let loggedText = "";
let logLimit = 0;
let outputLimit = 0;

/** xoshiro128** 1.1 (Blackman & Vigna 2018), its state filled by splitmix32. */
function seedRandom(seed) {
  let state = seed | 0;
  for (let at = 0; at < 4; at++) {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = imul(mixed, 0x735a2d97);
    random[at] = mixed ^ (mixed >>> 15);
  }
}

function nextRandom() {
  const product = imul(random[1], 5);
  const result = imul((product << 7) | (product >>> 25), 9) >>> 0;
  const shifted = random[1] << 9;
  random[2] ^= random[0];
  random[3] ^= random[1];
  random[1] ^= random[2];
  random[0] ^= random[3];
  random[2] ^= shifted;
  random[3] = (random[3] << 11) | (random[3] >>> 21);
  return result;
}

function frozenDate() {
  function FrozenDate(...args) {
    if (new.target === undefined) return new RealDate(nowMs).toString();
    return construct(RealDate, args.length === 0 ? [nowMs] : args, new.target);
  }
  FrozenDate.now = () => nowMs;
  FrozenDate.parse = RealDate.parse;
  FrozenDate.UTC = RealDate.UTC;
  FrozenDate.prototype = RealDate.prototype;
  defineProperty(FrozenDate, "name", { value: "Date" });
  defineProperty(FrozenDate, "length", { value: 7 });
  RealDate.prototype.constructor = FrozenDate;
  return FrozenDate;
}

/** Formats the time that stands where it is given none. */
function freezeDateTimeFormat() {
  const prototype = Intl.DateTimeFormat.prototype;
  const format = Object.getOwnPropertyDescriptor(prototype, "format").get;
  const { formatToParts } = prototype;
  defineProperty(prototype, "format", {
    get() {
      const bound = apply(format, this, []);
      return (date) => bound(date === undefined ? nowMs : date);
    },
  });
  prototype.formatToParts = function (date) {
    return apply(formatToParts, this, [date === undefined ? nowMs : date]);
  };
}

function countedTimers() {
  const running = new Set();
  const { add, delete: remove, has } = Set.prototype;
  const counted =
    (start, once) =>
    (callback, delay, ...args) => {
      if (typeof callback !== "function") throw new TypeError("a timer needs a function");
      const id = start(() => {
        if (once && apply(remove, running, [id])) timers--;
        apply(callback, undefined, args);
      }, delay);
      apply(add, running, [id]);
      timers++;
      return id;
    };
  const clear = (id) => {
    if (!apply(has, running, [id])) return;
    apply(remove, running, [id]);
    timers--;
    realClear(id);
  };
  return {
    setTimeout: counted(realSetTimeout, true),
    setInterval: counted(realSetInterval, false),
    clearTimeout: clear,
    clearInterval: clear,
  };
}

function log(...values) {
  if (loggedText.length >= logLimit) return;
  let line = "";
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    line += (at === 0 ? "" : " ") + (typeof value === "string" ? value : inspect(value));
  }
  // One unit more than is kept tells the host that something was cut.
  loggedText = sliceText(`${loggedText}${line}\n`, 0, logLimit + 1);
}

function keptConsole() {
  const console = {};
  for (const name of ["log", "info", "debug", "warn", "error", "trace", "dir", "table", "group"]) console[name] = log;
  console.assert = (holds, ...values) => (holds ? undefined : log("Assertion failed:", ...values));
  for (const name of ["groupEnd", "time", "timeEnd", "timeLog", "count", "countReset", "clear"])
    console[name] = () => {};
  return console;
}

function seededCrypto() {
  const RealCrypto = crypto;
  const { digest } = RealCrypto.subtle;
  const getRandomValues = (array) => {
    const bytes = new RealUint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at++) bytes[at] = nextRandom() >>> 24;
    return array;
  };
  const randomUUID = () => {
    const hex = (count) => {
      let text = "";
      for (let at = 0; at < count; at++) text += "0123456789abcdef"[nextRandom() >>> 28];
      return text;
    };
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[nextRandom() >>> 30]}${hex(3)}-${hex(12)}`;
  };
  const subtle = { digest: (...args) => apply(digest, RealCrypto.subtle, args) };
  return { getRandomValues, randomUUID, subtle };
}

/** All that a program finds: the language itself, and these. */
const KEPT = new Set([
  ...[
    "Object",
    "Function",
    "Array",
    "Number",
    "parseFloat",
    "parseInt",
    "Infinity",
    "NaN",
    "undefined",
    "Boolean",
    "String",
  ],
  ...[
    "Symbol",
    "Promise",
    "RegExp",
    "Error",
    "AggregateError",
    "EvalError",
    "RangeError",
    "ReferenceError",
    "SyntaxError",
  ],
  ...[
    "TypeError",
    "URIError",
    "globalThis",
    "JSON",
    "Math",
    "Intl",
    "ArrayBuffer",
    "Uint8Array",
    "Int8Array",
    "Uint16Array",
  ],
  ...["Int16Array", "Uint32Array", "Int32Array", "Float16Array", "Float32Array", "Float64Array", "Uint8ClampedArray"],
  ...["BigUint64Array", "BigInt64Array", "DataView", "Map", "BigInt", "Set", "Iterator", "WeakMap", "WeakSet", "Proxy"],
  ...[
    "Reflect",
    "decodeURI",
    "decodeURIComponent",
    "encodeURI",
    "encodeURIComponent",
    "escape",
    "unescape",
    "isFinite",
  ],
  ...["isNaN", "WebAssembly", "SuppressedError", "DisposableStack", "AsyncDisposableStack", "queueMicrotask"],
  ...["structuredClone", "TextEncoder", "TextDecoder", "URL", "URLSearchParams", "atob", "btoa"],
]);

function furnish() {
  Math.random = () => nextRandom() / 4_294_967_296;
  freezeDateTimeFormat();
  const own = {
    Date: frozenDate(),
    performance: freeze({ now: () => 0, timeOrigin: 0 }),
    console: keptConsole(),
    crypto: freeze(seededCrypto()),
    ...countedTimers(),
  };
  for (const name of ownKeys(globalThis)) {
    if (typeof name === "string" && KEPT.has(name)) continue;
    if (!deleteProperty(globalThis, name)) globalThis[name] = undefined;
  }
  for (const name of keysOf(own)) {
    defineProperty(globalThis, name, { value: own[name], writable: true, configurable: true });
  }
}

// ---- Answers.

class Answer {
  #output;
  #confidence;
  #reason;

  constructor(output, confidence, reason) {
    this.#output = output;
    this.#confidence = confidence;
    this.#reason = reason;
  }

  /** The parts, or undefined for what is no answer: nobody else can make one. */
  static partsOf(value) {
    return typeof value === "object" && value !== null && #output in value
      ? { output: value.#output, confidence: value.#confidence, reason: value.#reason }
      : undefined;
  }
}
const { partsOf } = Answer;

const context = freeze({
  answer: (output, options) => new Answer(output, options?.confidence, options?.reason),
});

class NotJson extends RealError {}

/** @throws {NotJson} where a value has no text in JSON, or another one than it seems to have. */
function requireJson(value, depth) {
  if (value === null) return;
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!isFiniteNumber(value)) throw new NotJson(`${value} is no JSON number`);
      return;
    case "object":
      break;
    default:
      throw new NotJson(`a value of type ${typeof value} is no JSON`);
  }
  if (depth > MOST_DEPTH) throw new NotJson(`it nests deeper than ${MOST_DEPTH} levels`);
  if (isArray(value)) {
    for (let at = 0; at < value.length; at++) requireJson(value[at], depth + 1);
    return;
  }
  const prototype = getPrototypeOf(value);
  if (prototype !== objectPrototype && prototype !== null) throw new NotJson("only plain objects and arrays are JSON");
  const keys = keysOf(value);
  for (let at = 0; at < keys.length; at++) {
    const member = value[keys[at]];
    if (member !== undefined) requireJson(member, depth + 1);
  }
}

function jsonText(value) {
  requireJson(value, 1);
  const text = stringify(value);
  if (typeof text !== "string") throw new NotJson("it has no text in JSON");
  return text;
}

function fault(code, message) {
  return stringify({ __proto__: null, code, message: sliceText(message, 0, MOST_MESSAGE) });
}

/** Name and message of whatever was thrown; reading them may run the program, within its own time. */
function describe(thrown) {
  try {
    if (typeof thrown !== "object" || thrown === null)
      return `threw ${typeof thrown === "symbol" ? "a symbol" : `${thrown}`}`;
    const { name, message } = thrown;
    if (typeof message !== "string") return "threw an object without a message";
    return (typeof name === "string" ? `${name}: ${message}` : message) + placeOf(thrown);
  } catch {
    return "threw something that cannot be described";
  }
}

/** TypeScript that was rewritten, not only stripped of its types: no line of it is a line of the file. */
let linesMoved = false;

/** Line of the program where it was thrown: the first frame of the trace that lies in its module, a data URL. */
function placeOf({ stack }) {
  if (typeof stack !== "string" || linesMoved) return "";
  const found = /^ +at .*data:text[^\n]*:(\d+):\d+\)?$/m.exec(sliceText(stack, 0, MOST_TRACE));
  return found === null ? "" : ` (line ${found[1]})`;
}

/** What V8 says where memory is short but not out: a single value over what the engine allows. */
function codeOf(thrown) {
  try {
    return thrown instanceof RangeError &&
      /allocation failed|Invalid (?:string|array buffer) length/i.test(thrown.message)
      ? "memory-limit"
      : "program-failed";
  } catch {
    return "program-failed";
  }
}

// ---- The program.

let returnsAnswer = false;

function makeArtifacts(blobs, contents) {
  const byPath = new Map();
  let at = 0;
  for (const { path, bytes } of blobs) {
    byPath.set(path, contents.slice(at, at + bytes));
    at += bytes;
  }
  const bytesOf = (path) => {
    const bytes = byPath.get(path);
    if (bytes === undefined)
      throw new RealError(`there is no artifact ${path}: there are ${[...byPath.keys()].join(", ") || "none"}`);
    return bytes;
  };
  const textOf = (path) => new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(path));
  return freeze({
    paths: freeze([...byPath.keys()]),
    has: (path) => byPath.has(path),
    bytes: bytesOf,
    text: textOf,
    json: (path) => JSON.parse(textOf(path)),
  });
}

async function load() {
  const length = nextFrame();
  const headerLength = getUint32(view, from + HEAD, true);
  const headerAt = from + HEAD + 4;
  const header = parseJson(decode(subarray(inbox, headerAt, headerAt + headerLength)));
  const artifacts = makeArtifacts(header.blobs, inbox.slice(headerAt + headerLength, from + HEAD + length));
  from += HEAD + length;
  logLimit = header.log_bytes;
  outputLimit = header.output_bytes;
  returnsAnswer = header.returns === "answer";
  linesMoved = sliceText(header.code, 0, LINES_MOVED.length) === LINES_MOVED;
  const url = `data:text/javascript;charset=utf-8,${encodeURIComponent(header.code)}`;
  furnish();
  seedRandom(0);
  const program = await import(url);
  if (typeof program.execute !== "function") throw new RealError("it exports no function execute(input, context)");
  if (typeof program.setup === "function") await program.setup(artifacts);
  return program.execute;
}

async function run(execute, at, length) {
  const low = getUint32(view, at, true);
  const high = getUint32(view, at + 4, true);
  nowMs = getFloat64(view, at + 8, true);
  seedRandom(getUint32(view, at + 16, true));
  let output;
  let text;
  let isAnswer = false;
  try {
    const input = parseJson(decode(subarray(inbox, at + CALL_HEAD, at + length)));
    output = execute(input, context);
    // Awaited though it may be there already: what the program put off until then is part of the call.
    output = await output;
    const parts = partsOf(output) ?? (returnsAnswer ? declaredParts(output) : undefined);
    isAnswer = parts !== undefined;
    text = isAnswer ? answerText(parts) : jsonText(output);
  } catch (thrown) {
    const code = thrown instanceof NotJson ? "output-invalid" : codeOf(thrown);
    reply(
      FRAME.threw,
      low,
      high,
      fault(code, code === "output-invalid" ? `the output is no JSON: ${thrown.message}` : describe(thrown)),
    );
    return;
  }
  if (text.length > outputLimit) {
    reply(
      FRAME.threw,
      low,
      high,
      fault("output-limit", `the output has over ${outputLimit} bytes, which is its limit`),
    );
  } else reply(isAnswer ? FRAME.answer : FRAME.output, low, high, text);
}

function declaredParts(value) {
  if (typeof value !== "object" || value === null)
    throw new NotJson("the manifest says that an answer is returned, and this is none");
  const { output, result, confidence, reason } = value;
  return { output: output === undefined ? result : output, confidence, reason };
}

function answerText({ output, confidence, reason }) {
  let text = `{"output":${jsonText(output)}`;
  if (confidence !== undefined && confidence !== null) text += `,"confidence":${jsonText(confidence)}`;
  if (reason !== undefined && reason !== null) text += `,"reason":${jsonText(reason)}`;
  return `${text}}`;
}

// Where a program waits for what never comes, Deno would end for having nothing to do: its time limit is the host's to keep.
realSetInterval(() => {}, 2 ** 30);

// A promise that nobody waits for fails nothing but itself.
addEventListener("unhandledrejection", (event) => event.preventDefault());
addEventListener("error", (event) => event.preventDefault());

let execute;
try {
  execute = await load();
  loggedText = "";
  send(FRAME.ready, "");
} catch (thrown) {
  send(FRAME.refused, fault("load-failed", describe(thrown)));
  flush();
  exit(1);
}
for (;;) {
  const length = nextFrame();
  const at = from + HEAD;
  await run(execute, at, length);
  from = at + length;
  if (timers > 0) {
    flush();
    exit(0);
  }
  // Where nothing more is there to read, replies go out before more is waited for.
  if (from === to) heldSince = 0;
  else if (heldSince === 0) heldSince = realNow();
  else if (realNow() - heldSince > HOLD_MS) {
    flush();
    heldSince = 0;
  }
}
