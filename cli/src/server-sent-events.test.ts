import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { serverSentEvents } from "./server-sent-events.ts";

async function read(...chunks: (string | Uint8Array)[]) {
  const events = [];
  for await (const event of serverSentEvents(Readable.from(chunks))) events.push(event);
  return events;
}

test("serverSentEvents() joins chunks that cut an event, and drops one without its end", async () => {
  const bytes = Buffer.from('event: progress\ndata: {"a":"ü"}\n\nevent: completed\ndata: {}\n\nevent: lost\ndata: 1\n');

  const events = await read(bytes.subarray(0, 29), bytes.subarray(29));

  expect(events).toEqual([
    { event: "progress", data: '{"a":"ü"}' },
    { event: "completed", data: "{}" },
  ]);
});

test("serverSentEvents() skips comments and joins data lines", async () => {
  const events = await read(": keep alive\n\n", "data: one\r\ndata: two\r\n\r\n");

  expect(events).toEqual([{ event: "message", data: "one\ntwo" }]);
});
