/**
 * A guest whose inputs say how it behaves, on the test's own Node: `{ "do": "echo" | "hang" | "exit" | ..., ... }`.
 *
 * Not isolated: it stands for any harness, to test what this side makes of what a guest does.
 */
import { readSync, writeSync } from "node:fs";
import type { Json } from "@loopai/core";
import { FRAME, REPLY_HEAD_BYTES } from "../wire/frames.ts";

interface Asked {
  readonly do: string;
  readonly value?: Json;
  readonly text?: string;
  readonly ms?: number;
}

let state = 0;
const hoard: Buffer[] = [];
let unread = Buffer.alloc(0);

function readMore(): boolean {
  const chunk = Buffer.alloc(64 * 1024);
  const length = readSync(0, chunk);
  unread = Buffer.concat([unread, chunk.subarray(0, length)]);
  return length > 0;
}

function nextFrame(): { kind: number; payload: Buffer } | undefined {
  while (unread.length < 5 || unread.length < 5 + unread.readUInt32LE(0)) if (!readMore()) return undefined;
  const end = 5 + unread.readUInt32LE(0);
  const frame = { kind: unread[4] ?? 0, payload: unread.subarray(5, end) };
  unread = unread.subarray(end);
  return frame;
}

function send(kind: number, payload: Buffer): void {
  const head = Buffer.alloc(5);
  head.writeUInt32LE(payload.length, 0);
  head[4] = kind;
  const bytes = Buffer.concat([head, payload]);
  for (let at = 0; at < bytes.length; ) at += writeSync(3, bytes, at);
}

function reply(nonce: Buffer, kind: number, body: string, { flags = 0, logs = "" } = {}): void {
  const head = Buffer.alloc(REPLY_HEAD_BYTES);
  nonce.copy(head);
  head[8] = flags;
  head.writeUInt32LE(Buffer.byteLength(logs), 9);
  send(kind, Buffer.concat([head, Buffer.from(logs), Buffer.from(body)]));
}

function busy(ms: number): void {
  for (const until = Date.now() + ms; Date.now() < until; );
}

const ACTS: Readonly<Record<string, (asked: Asked, nonce: Buffer, call: Buffer) => void>> = {
  echo: ({ value = null }, nonce) => reply(nonce, FRAME.output, JSON.stringify(value)),
  terms: (_asked, nonce, call) =>
    reply(nonce, FRAME.output, JSON.stringify({ now_ms: call.readDoubleLE(8), seed: call.readUInt32LE(16) })),
  answer: ({ value = null }, nonce) => reply(nonce, FRAME.answer, JSON.stringify(value)),
  raw: ({ text = "" }, nonce) => reply(nonce, FRAME.output, text),
  fault: ({ value = null }, nonce) => reply(nonce, FRAME.threw, JSON.stringify(value)),
  log: ({ text = "" }, nonce) => reply(nonce, FRAME.output, "null", { logs: text }),
  count: (_asked, nonce) => reply(nonce, FRAME.output, String(++state)),
  leftover: (_asked, nonce) => reply(nonce, FRAME.output, String(++state), { flags: 1 }),
  slow: ({ ms = 0 }, nonce) => {
    busy(ms);
    reply(nonce, FRAME.output, '"slow"');
  },
  last: ({ value = null }, nonce) => {
    reply(nonce, FRAME.output, JSON.stringify(value), { flags: 1 });
    process.exit(0);
  },
  hang: () => busy(3_600_000),
  exit: ({ value = 0 }) => process.exit(Number(value)),
  hoard: ({ value = 0 }, nonce) => {
    hoard.push(Buffer.alloc(Number(value), 1));
    busy(2_000);
    reply(nonce, FRAME.output, "null");
  },
  forge: (_asked, nonce) => reply(Buffer.from(nonce).fill(7, 0, 8), FRAME.output, '"forged"'),
  twice: (_asked, nonce) => {
    reply(nonce, FRAME.output, "1");
    reply(nonce, FRAME.output, "2");
  },
  garbage: () => writeSync(3, Buffer.alloc(64, 255)),
  flood: () => {
    for (const lines = Buffer.alloc(64 * 1024, 10); ; ) writeSync(1, lines);
  },
};

const load = nextFrame();
const header = JSON.parse(String(load?.payload.subarray(4, 4 + load.payload.readUInt32LE(0)))) as { code?: string };
if (header.code === "refuse") send(FRAME.refused, Buffer.from('{"code":"load-failed","message":"no such thing"}'));
else if (header.code === "never") busy(3_600_000);
else if (header.code === "exit") process.exit(0);
else send(FRAME.ready, Buffer.alloc(0));
for (let frame = nextFrame(); frame !== undefined; frame = nextFrame()) {
  const asked = JSON.parse(frame.payload.toString("utf8", 20)) as Asked;
  ACTS[asked.do]?.(asked, frame.payload.subarray(0, 8), frame.payload);
}
