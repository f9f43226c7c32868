/** Connections that are slow, huge, broken or lie: a clear answer or an end, and the next caller notices nothing. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { HealthView } from "../health/health-view.ts";
import { recordedIds } from "../faults/recorded-lines.test.fixture.ts";
import { postText, RawConnection, ServedSpam } from "./served.test.fixture.ts";

let served: ServedSpam;

beforeAll(async () => {
  served = await ServedSpam.open({ limits: { headersMs: 300, requestMs: 600, checkEveryMs: 50, keepAliveMs: 300 } });
});

afterAll(() => served[Symbol.asyncDispose]());

// Whatever was sent, nobody else is hurt, and nothing of it stays under way.
afterEach(async () => {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    // On a busy machine the short times above may hit this call, too: then it is sent again.
    const { status } = await served.fetch(PATH, { input: "free money" });
    const health = (await (await served.fetch("/health")).json()) as HealthView;
    if (status === 200 && health.counters.under_way === 0) return;
  }
  throw new Error("The server answers nobody any more, or holds on to a call that is gone");
});

const PATH = "/loop-apps/spam/execute";
const CALL = '{"input":"free money"}';
/** The head of a POST whose body is said to have `length` bytes. */
const head = (length: number | string, more: Record<string, string | undefined> = {}) =>
  postText(served.port, PATH, "", { "Content-Length": String(length), ...more });

describe("a slow caller", () => {
  test("that never ends its headers hears 408", async () => {
    const { statuses, codes } = await served.raw(
      `POST ${PATH} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nX-A: b\r\n`,
    );

    expect([statuses, codes]).toEqual([[408], ["request-timeout"]]);
  });

  test("that never ends the body of a call hears 408", async () => {
    const { statuses, codes } = await served.raw(Buffer.concat([head(100), Buffer.from('{"input":')]));

    expect([statuses, codes]).toEqual([[408], ["request-timeout"]]);
  });

  test("that never ends a body in pieces hears 408", async () => {
    const headers = head(0, { "Content-Length": undefined, "Transfer-Encoding": "chunked" });
    const { statuses, codes } = await served.raw(Buffer.concat([headers, Buffer.from('4\r\n{"in\r\n')]));

    expect([statuses, codes]).toEqual([[408], ["request-timeout"]]);
  });

  test("that sends its headers byte by byte hears 408 all the same", async () => {
    const connection = await RawConnection.open(served.port);
    const dripping = setInterval(() => connection.send("X"), 20);
    connection.send(`POST ${PATH} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nX: `);

    const { statuses } = await connection.ended();
    clearInterval(dripping);

    expect(statuses).toEqual([408]);
  });

  test("that connects and says nothing is let go", async () => {
    const connection = await RawConnection.open(served.port);

    const { statuses } = await connection.ended();

    expect(statuses).toEqual([408]);
  });

  test("that keeps an answered connection idle is let go", async () => {
    const { statuses } = await served.raw(postText(served.port, PATH, CALL, { Connection: "keep-alive" }));

    expect(statuses).toEqual([200]);
  });

  test("that goes away in the middle of its body leaves nothing behind", async () => {
    const connection = await RawConnection.open(served.port);
    connection.send(Buffer.concat([head(100), Buffer.from('{"input":')]));
    await served.fetch("/health");

    connection.destroy();

    expect((await connection.ended()).statuses).toEqual([]);
  });
});

describe("a request with headers", () => {
  test.each([
    ["one of 20,000 bytes", `X-A: ${"a".repeat(20_000)}\r\n`],
    ["5,000 of them", "a:b\r\n".repeat(5_000)],
    ["101 of them", "a:b\r\n".repeat(100)],
  ])("over the limit, %s, hears 431", async (_name, headers) => {
    const { statuses, codes } = await served.raw(
      `GET /health/live HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\n${headers}\r\n`,
    );

    expect([statuses, codes]).toEqual([[431], ["headers-too-large"]]);
  });

  test("an address over the limit hears 431", async () => {
    const { statuses } = await served.raw(postText(served.port, `/loop-apps/${"a".repeat(20_000)}/execute`, CALL));

    expect(statuses).toEqual([431]);
  });
});

describe("a request that two readers could read in two ways", () => {
  const chunked = `${CALL.length.toString(16)}\r\n${CALL}\r\n0\r\n\r\n`;

  test.each<[string, Record<string, string | readonly string[]>, string]>([
    ["with both Content-Length and Transfer-Encoding", { "Transfer-Encoding": "chunked" }, chunked],
    ["with two lengths", { "Content-Length": ["22", "5"] }, CALL],
    ["with two equal lengths", { "Content-Length": ["22", "22"] }, CALL],
    ["with a list of lengths", { "Content-Length": "22, 22" }, CALL],
    ["with a signed length", { "Content-Length": "+22" }, CALL],
    ["with a hexadecimal length", { "Content-Length": "0x16" }, CALL],
    ["with an endless length", { "Content-Length": "99999999999999999999999" }, CALL],
    ["with a space before a header's colon", { "Content-Length ": "22" }, CALL],
    ["with a folded header", { "X-A": "b\r\n c" }, CALL],
    ["with a line feed in a header", { "X-A": "b\nTransfer-Encoding: chunked" }, chunked],
    ["with a zero byte in a header", { "X-A": "b\0c" }, CALL],
  ])("%s is refused with 400 and read no further", async (_name, headers, body) => {
    const smuggled = `GET /health/live HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\n\r\n`;
    const { statuses } = await served.raw(
      Buffer.concat([postText(served.port, PATH, body, headers), Buffer.from(smuggled)]),
    );

    expect(statuses).toEqual([400]);
  });

  test.each<[string, string]>([
    ["chunked twice", "chunked, chunked"],
    ["an unknown coding last", "chunked, identity"],
    ["a coding with a tab", "\u000bchunked"],
    ["a spoilt coding", "xchunked"],
  ])("with Transfer-Encoding %s is never answered as a call", async (_name, coding) => {
    const { statuses } = await served.raw(
      postText(served.port, PATH, chunked, { "Content-Length": undefined, "Transfer-Encoding": coding }),
    );

    expect(statuses).not.toContain(200);
    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
  });

  test.each<[string, string]>([
    ["a chunk size that is none", `xyz\r\n${CALL}\r\n0\r\n\r\n`],
    ["a chunk size beyond numbers", `fffffffffffffffff\r\n${CALL}\r\n0\r\n\r\n`],
    ["a chunk longer than said", `2\r\n${CALL}\r\n0\r\n\r\n`],
  ])("with %s is refused with 400", async (_name, body) => {
    const { statuses } = await served.raw(
      postText(served.port, PATH, body, { "Content-Length": undefined, "Transfer-Encoding": "chunked" }),
    );

    expect(statuses).toEqual([400]);
  });
});

describe("a length that lies", () => {
  test("and is too small answers what was sent and ends, as the rest is no request", async () => {
    const { statuses, codes } = await served.raw(
      postText(served.port, PATH, CALL, { "Content-Length": String(CALL.length - 2), Connection: "keep-alive" }),
    );

    expect([statuses, codes]).toEqual([[422], ["request-invalid"]]);
  });

  test("and is too large waits for what does not come", async () => {
    const { statuses } = await served.raw(postText(served.port, PATH, CALL, { "Content-Length": "23" }));

    expect(statuses).toEqual([408]);
  });

  test("and is over the limit is refused before anything is read", async () => {
    const { statuses, codes } = await served.raw(head(1_048_577));

    expect([statuses, codes]).toEqual([[413], ["body-too-large"]]);
  });
});

function call(input: string, last = false): Buffer {
  return postText(served.port, PATH, JSON.stringify({ input }), { Connection: last ? "close" : "keep-alive" });
}

describe("several requests at once over one connection", () => {
  test("are answered in order", async () => {
    const { text, statuses } = await served.raw(
      Buffer.concat([call("free money"), call("see you"), call("free money", true)]),
    );

    expect(statuses).toEqual([200, 200, 200]);
    expect(Array.from(text.matchAll(/"output":"(\w+)"/g), ([, output]) => output)).toEqual(["spam", "ham", "spam"]);
  });

  test("with nonsense behind the first give the first its answer and end", async () => {
    const { statuses } = await served.raw(Buffer.concat([call("free money"), Buffer.from("nonsense\r\n\r\n")]));

    expect(statuses).toEqual([200]);
  });

  test("with nonsense behind the third give all three their answers and end", async () => {
    const calls = [call("free money"), call("see you"), call("free money")];
    const { statuses } = await served.raw(Buffer.concat([...calls, Buffer.from("nonsense\r\n\r\n")]));

    expect(statuses).toEqual([200, 200, 200]);
  });

  test("with a third that cannot be read answer the two before it, and then say so", async () => {
    const broken = postText(served.port, PATH, `xyz\r\n${CALL}\r\n0\r\n\r\n`, {
      "Content-Length": undefined,
      "Transfer-Encoding": "chunked",
    });
    const { statuses, codes } = await served.raw(Buffer.concat([call("free money"), call("see you"), broken]));

    expect([statuses, codes]).toEqual([[200, 200, 400], ["request-malformed"]]);
  });

  test("one refused for its Host ends the connection, so nothing behind it is read", async () => {
    const refused = postText(served.port, PATH, CALL, { Host: "evil.example", Connection: "keep-alive" });
    const recorded = recordedIds(join(served.dataDir, "loop-apps/spam"));

    const { statuses } = await served.raw(Buffer.concat([refused, call("free money", true)]));

    expect(statuses).toEqual([421]);
    expect(recordedIds(join(served.dataDir, "loop-apps/spam"))).toEqual(recorded);
  });
});

describe("nonsense", () => {
  test.each([
    ["that is not HTTP", "nonsense\r\n\r\n"],
    ["of another version", "GET / HTTP/9.9\r\n\r\n"],
    ["of an unknown method", "BREW /coffee HTTP/1.1\r\nHost: a\r\n\r\n"],
    ["of TLS", Buffer.from("16030100010000fc0303", "hex")],
    ["with a line break in the address", "GET /a\rb HTTP/1.1\r\nHost: a\r\n\r\n"],
  ])("%s hears 400", async (_name, text) => {
    const { statuses, codes } = await served.raw(text);

    expect([statuses, codes]).toEqual([[400], ["request-malformed"]]);
  });

  test.each(["CONNECT 127.0.0.1:22 HTTP/1.1", "TRACE / HTTP/1.1"])("%s gets nowhere", async (line) => {
    const { statuses } = await served.raw(`${line}\r\nHost: 127.0.0.1:${served.port}\r\nConnection: close\r\n\r\n`);

    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
  });

  test("that asks for another protocol is answered in this one", async () => {
    const { statuses } = await served.raw(
      `GET /health/live HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );

    expect(statuses).toEqual([200]);
  });
});

describe("an id in the address", () => {
  test.each([
    "..",
    "%2e%2e",
    "..%2f..%2fetc%2fpasswd",
    "spam%2f..%2f..%2f..",
    "%252e%252e%252f",
    "..%5c..%5c",
    "spam%00",
    "spam%0d%0aSet-Cookie:%20a=b",
    "spam%0aX-Injected:%20yes",
    "__proto__",
    "SPAM",
    "%F0%9F%98%80",
    "spam.",
    "~root",
  ])("%s finds nothing and reaches no header", async (id) => {
    for (const target of [`/loop-apps/${id}/execute`, `/api/v1/loop-apps/${id}/execute`]) {
      const { statuses, text } = await served.raw(postText(served.port, target, CALL));

      expect(statuses).toHaveLength(1);
      expect([404, 422]).toContain(statuses[0]);
      expect(text).not.toMatch(/^(?:set-cookie|x-injected)/im);
      expect(text).not.toContain(served.dataDir);
    }
  });
});
