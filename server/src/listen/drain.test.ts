/** A server that is told to stop answers what it has, takes nothing new, and ends. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { SPAM_APP, writeProgram } from "../api.test.fixture.ts";
import { compose } from "../compose.ts";
import { dayFiles, recordedIds } from "../faults/recorded-lines.test.fixture.ts";
import { ServedChild } from "../faults/served-child.test.fixture.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import { findServer } from "./find-server.ts";
import { postText, RawConnection, ServedSpam } from "./served.test.fixture.ts";

const PATH = "/loop-apps/spam/execute";
const CALL = '{"input":"free money"}';

/** A connection that has sent all of a call but its last byte, and the server has begun to read it. */
async function pendingCall(served: ServedSpam): Promise<RawConnection> {
  const connection = await RawConnection.open(served.port);
  const text = postText(served.port, PATH, CALL, { Connection: "keep-alive" });
  connection.send(text.subarray(0, -1));
  for (;;) {
    const { counters } = (await (await served.fetch("/health")).json()) as { counters: { under_way: number } };
    if (counters.under_way === 1) return connection;
  }
}

describe("close()", () => {
  test("answers a call under way, as the last of its connection, and then lets go of the folder", async () => {
    await using served = await ServedSpam.open();
    const connection = await pendingCall(served);

    const closed = served.serving.close();
    connection.send("}");
    const { statuses, text } = await connection.ended();
    await closed;

    expect(statuses).toEqual([200]);
    expect(text).toMatch(/^connection: close\r$/im);
    expect(await findServer(served.dataDir)).toBeUndefined();
  });

  test("answers all calls that were sent at once over one connection, and says close with the newest alone", async () => {
    await using served = await ServedSpam.open();
    const connection = await pendingCall(served);
    const call = postText(served.port, PATH, CALL, { Connection: "keep-alive" });

    const closed = served.serving.close();
    connection.send(Buffer.concat([Buffer.from("}"), call, call, call, call]));
    const { statuses, text } = await connection.ended();
    await closed;

    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(Array.from(text.matchAll(/^connection: ([a-z-]+)\r$/gim), ([, value]) => value)).toEqual([
      ...Array.from({ length: 4 }, () => "keep-alive"),
      "close",
    ]);
    expect(recordedIds(join(served.dataDir, "loop-apps/spam"))).toEqual(executionIds(text));
  });

  test("answers requests of all kinds that were sent at once over one connection", async () => {
    await using served = await ServedSpam.open();
    const connection = await pendingCall(served);
    const list = Buffer.from(`GET /api/v1/loop-apps HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\n\r\n`);
    const call = postText(served.port, PATH, CALL, { Connection: "keep-alive" });

    const closed = served.serving.close();
    connection.send(Buffer.concat([Buffer.from("}"), list, call, list]));
    const { statuses, text } = await connection.ended();
    await closed;

    expect(statuses).toEqual([200, 200, 200, 200]);
    expect(text.match(/^connection: close\r$/gim)).toHaveLength(1);
  });

  test("takes no new connection meanwhile, and health says on an open one that the server is closing", async () => {
    await using served = await ServedSpam.open();
    const pending = await pendingCall(served);
    const open = await RawConnection.open(served.port);
    const ask = `GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\n\r\n`;
    open.send(ask);
    const before = await open.read(/"checks":.*\}/);

    const closed = served.serving.close();
    open.send(ask);
    const after = await open.ended();
    const refused = RawConnection.open(served.port);
    await expect(refused).rejects.toMatchObject({ code: "ECONNREFUSED" });
    pending.send("}");
    await closed;

    expect(before.statuses).toEqual([200]);
    expect(after.statuses).toEqual([200, 503]);
    expect(after.text).toContain('"name":"accepting","ok":false');
    expect((await pending.ended()).statuses).toEqual([200]);
  });

  test("does not wait for connections that say nothing", async () => {
    await using served = await ServedSpam.open({
      limits: { headersMs: 60_000, requestMs: 60_000, keepAliveMs: 60_000 },
    });
    const silent = await RawConnection.open(served.port);
    const idle = await RawConnection.open(served.port);
    idle.send(postText(served.port, PATH, CALL, { Connection: "keep-alive" }));
    await idle.read(/"output"/);

    await served.serving.close();

    expect((await silent.ended()).statuses).toEqual([]);
    expect((await idle.ended()).statuses).toEqual([200]);
  });

  test("cuts off what is not whole when its time is over", async () => {
    await using served = await ServedSpam.open({ drainMs: 300 });
    const connection = await pendingCall(served);

    await served.serving.close();

    expect((await connection.ended()).statuses).toEqual([]);
  });

  test("ends the event stream of a synthesis run, which it cancels", async () => {
    await using served = await ServedSpam.open();
    const app = "/api/v1/loop-apps/tickets-001";
    await served.fetch("/api/v1/loop-apps", {
      ...SPAM_APP,
      loop_app_id: "tickets-001",
      input_schema: { type: "object", properties: { text: { type: "string" } } },
      output_schema: { type: "string" },
    });
    await fetch(`${served.serving.url}${app}/examples?name=tickets.csv`, {
      method: "POST",
      body: csvOf(tickets(3_000)),
      headers: { "content-type": "text/csv" },
    });
    const { run_id } = (await (await served.fetch(`${app}/synthesis-runs`, {})).json()) as { run_id: string };
    const stream = await served.fetch(`${app}/synthesis-runs/${run_id}/events`);

    const [text] = await Promise.all([stream.text(), served.serving.close()]);

    expect(text.trimEnd().split("\n\n").at(-1)).toContain('"state":"cancelled"');
  });

  test("may be called twice", async () => {
    await using served = await ServedSpam.open();

    await Promise.all([served.serving.close(), served.serving.close()]);

    await expect(fetch(served.serving.url)).rejects.toThrow("fetch failed");
  });
});

function executionIds(text: string): readonly string[] {
  return Array.from(text.matchAll(/"execution_id":"([0-9a-f-]{36})"/g), ([, id]) => id ?? "");
}

/** Sends one call after the other over one connection until an answer says that it is the last, or none comes. */
async function callUntilTheEnd(port: number): Promise<{ readonly sent: number; readonly ids: readonly string[] }> {
  const connection = await RawConnection.open(port);
  const ids: string[] = [];
  for (let sent = 1; ; sent++) {
    connection.send(postText(port, PATH, CALL, { Connection: "keep-alive" }));
    const answer = await connection.readAnswer();
    const [id] = executionIds(answer ?? "");
    if (id !== undefined) ids.push(id);
    if (id === undefined || /^connection: close\r$/im.test(answer ?? "")) return { sent, ids };
  }
}

test("SIGTERM under load: every call that was sent is answered and recorded, and the process ends with 0", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "loopai-drain-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  await (async () => {
    await using composed = await compose({ dataDir, create: true });
    const payload = { ...SPAM_APP, loop_app_id: "spam" };
    await composed.server.inject({ method: "POST", url: "/api/v1/loop-apps", payload });
    await writeProgram(dataDir, "spam");
    await composed.server.inject({ method: "POST", url: "/api/v1/loop-apps/spam/programs/1/promote" });
  })();
  await using child = await ServedChild.start({ dataDir });
  const port = Number(new URL(child.url).port);

  const callers = Array.from({ length: 16 }, () => callUntilTheEnd(port));
  const executions = join(dataDir, "loop-apps/spam");
  while (linesWritten(executions) < 200) await new Promise((resolve) => setImmediate(resolve));
  const { exitCode, stderr } = await child.end("SIGTERM");
  const ended = await Promise.all(callers);

  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(ended.map(({ ids }) => ids.length)).toEqual(ended.map(({ sent }) => sent));
  expect(recordedIds(executions).toSorted()).toEqual(ended.flatMap(({ ids }) => ids).toSorted());
});

/** Lines that another process has written so far; the one that it is writing may be seen in part. */
function linesWritten(app: string): number {
  const folder = join(app, "datasets", "executions");
  const texts = dayFiles(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.reduce((sum, text) => sum + text.split("\n").length - 1, 0);
}
