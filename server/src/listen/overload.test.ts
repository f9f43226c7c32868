/** More than the server takes is refused at once, cheaply and clearly, and what it has goes on. */
import { expect, test } from "vitest";
import type { HealthView } from "../health/health-view.ts";
import { postText, RawConnection, ServedSpam } from "./served.test.fixture.ts";

const PATH = "/loop-apps/spam/execute";
const CALL = '{"input":"free money"}';

async function counters(served: ServedSpam): Promise<HealthView["counters"]> {
  return ((await (await served.fetch("/health")).json()) as HealthView).counters;
}

/** A call of which the last byte is missing, so that it stays under way. */
async function heldCall(served: ServedSpam): Promise<RawConnection> {
  const connection = await RawConnection.open(served.port);
  connection.send(postText(served.port, PATH, CALL).subarray(0, -1));
  while ((await counters(served)).under_way < 1);
  return connection;
}

test("a call too many is refused with 503 and Retry-After before its body is read, and health still answers", async () => {
  await using served = await ServedSpam.open({ limits: { callsUnderWay: 2 } });
  const first = await heldCall(served);
  const second = await RawConnection.open(served.port);
  second.send(postText(served.port, PATH, CALL).subarray(0, -1));
  while ((await counters(served)).under_way < 2);
  const third = await RawConnection.open(served.port);

  // Not a byte of the body is sent.
  third.send(postText(served.port, PATH, "", { "Content-Length": "500", Connection: "keep-alive" }));
  const shed = await third.read(/"code"/);
  const ready = await served.fetch("/health/ready");
  const other = await served.fetch("/api/v1/loop-apps");
  third.destroy();
  first.send("}");
  second.send("}");

  expect([shed.statuses, shed.codes]).toEqual([[503], ["server-overloaded"]]);
  expect(shed.text).toMatch(/^retry-after: 1\r$/im);
  expect([ready.status, other.status]).toEqual([200, 503]);
  expect((await first.ended()).statuses).toEqual([200]);
  expect((await second.ended()).statuses).toEqual([200]);
  expect(await counters(served)).toMatchObject({ shed: 2, under_way: 0 });
});

test.each(["/healthy", "/health/", "/health/live/x", "/healthz?a=b"])(
  "an address that only begins like health (%s) is counted and bounded like any other",
  async (path) => {
    await using served = await ServedSpam.open({ limits: { callsUnderWay: 1 } });
    const held = await heldCall(served);

    const like = await served.fetch(path);
    const health = await served.fetch("/health?verbose");
    held.send("}");
    await held.ended();

    expect([like.status, health.status]).toEqual([503, 200]);
  },
);

test("a shed call with a small body may be sent again over the same connection", async () => {
  await using served = await ServedSpam.open({ limits: { callsUnderWay: 1 } });
  const held = await heldCall(served);
  const connection = await RawConnection.open(served.port);
  connection.send(postText(served.port, PATH, CALL, { Connection: "keep-alive" }));
  await connection.read(/"code"/);
  held.send("}");
  await held.ended();

  connection.send(postText(served.port, PATH, CALL));

  expect((await connection.ended()).statuses).toEqual([503, 200]);
});

test("a shed call with a large body ends its connection", async () => {
  await using served = await ServedSpam.open({ limits: { callsUnderWay: 1 } });
  const held = await heldCall(served);
  const connection = await RawConnection.open(served.port);

  connection.send(postText(served.port, PATH, "", { "Content-Length": "900000", Connection: "keep-alive" }));

  expect((await connection.ended()).statuses).toEqual([503]);
  held.destroy();
});

test("a caller that waits to be asked for its body is not asked when it is refused", async () => {
  await using served = await ServedSpam.open({ limits: { callsUnderWay: 1 } });
  const held = await heldCall(served);

  const answers = await served.raw(
    postText(served.port, PATH, "", { "Content-Length": "500000", Expect: "100-continue" }),
  );

  expect(answers.statuses).toEqual([503]);
  held.destroy();
});

test("a connection too many is closed at once and counted", async () => {
  await using served = await ServedSpam.open({ limits: { connections: 2 } });
  const kept = [await RawConnection.open(served.port), await RawConnection.open(served.port)];

  // The one that `fetch` keeps open may be the second already.
  const dropped = await RawConnection.open(served.port);
  expect((await dropped.ended()).statuses).toEqual([]);
  for (const one of kept) one.destroy();
  await Promise.all(kept.map((one) => one.ended()));

  expect((await counters(served)).connections_dropped).toBeGreaterThan(0);
});

test("a body over the limit is refused with 413 whole or in pieces, and others with their own limit are not", async () => {
  await using served = await ServedSpam.open({ limits: { executeBodyBytes: 1_000 } });
  const input = "a".repeat(1_000);
  const pieces = `${(input.length + 12).toString(16)}\r\n{"input":"${input}"}\r\n0\r\n\r\n`;

  const whole = await served.fetch(PATH, { input });
  const chunked = await served.raw(
    postText(served.port, PATH, pieces, { "Content-Length": undefined, "Transfer-Encoding": "chunked" }),
  );
  const byVersion = await served.fetch("/api/v1/loop-apps/spam/programs/1/execute", { input });
  const label = await served.fetch("/api/v1/loop-apps/spam/labels", { input, output: "ham" });

  expect([whole.status, chunked.statuses, byVersion.status, label.status]).toEqual([413, [413], 413, 200]);
});
