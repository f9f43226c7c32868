// A guest for tests on the test's own Node: speaks the frames of the sandbox's `wire/frames.ts`. Not isolated.
import { readSync, writeSync } from "node:fs";

let unread = Buffer.alloc(0);

function take(bytes) {
  while (unread.length < bytes) {
    const chunk = Buffer.alloc(65_536);
    const length = readSync(0, chunk);
    if (length === 0) process.exit(0);
    unread = Buffer.concat([unread, chunk.subarray(0, length)]);
  }
  const taken = unread.subarray(0, bytes);
  unread = unread.subarray(bytes);
  return taken;
}

function frame() {
  const head = take(5);
  return take(head.readUInt32LE(0));
}

function send(kind, payload) {
  const head = Buffer.alloc(5);
  head.writeUInt32LE(payload.length, 0);
  head[4] = kind;
  const bytes = Buffer.concat([head, payload]);
  for (let at = 0; at < bytes.length; ) at += writeSync(3, bytes, at);
}

function reply(kind, nonce, body) {
  const log = Buffer.from(logs.join("\n"));
  const head = Buffer.alloc(13);
  nonce.copy(head);
  head.writeUInt32LE(log.length, 9);
  send(kind, Buffer.concat([head, log, Buffer.from(JSON.stringify(body) ?? "")]));
}

const load = frame();
const headerBytes = load.readUInt32LE(0);
const header = JSON.parse(load.toString("utf8", 4, 4 + headerBytes));
let logs = [];
globalThis.console = { log: (...words) => logs.push(words.join(" ")) };

let program;
try {
  program = await import(`data:text/javascript,${encodeURIComponent(header.code)}`);
  if (typeof program.execute !== "function") throw new Error("it exports no function execute");
  const artifacts = {};
  let at = 4 + headerBytes;
  for (const { path, bytes } of header.blobs) artifacts[path] = load.subarray(at, (at += bytes));
  await program.setup?.(artifacts);
} catch (error) {
  send(17, Buffer.from(JSON.stringify({ code: "load-failed", message: error.message })));
  process.exit(1);
}
send(16, Buffer.alloc(0));

for (;;) {
  const call = Buffer.from(frame());
  const nonce = call.subarray(0, 8);
  logs = [];
  let answer;
  const context = { answer: (output, more = {}) => (answer = { output, ...more }) };
  try {
    const output = await program.execute(JSON.parse(call.toString("utf8", 20)), context);
    if (answer !== undefined) reply(19, nonce, answer);
    else if (header.returns === "answer") reply(19, nonce, output);
    else reply(18, nonce, output);
  } catch (error) {
    reply(20, nonce, { code: "program-failed", message: error.message });
  }
}
