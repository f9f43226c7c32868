/** What a program on this machine may do, a web page in its browser may not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postText, type RawAnswers, ServedSpam } from "./served.test.fixture.ts";

let served: ServedSpam;

beforeAll(async () => {
  served = await ServedSpam.open();
});

afterAll(() => served[Symbol.asyncDispose]());

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const CALL = '{"input":"free money"}';

function execute(headers: (port: number) => Headers, target = "/loop-apps/spam/execute"): Promise<RawAnswers> {
  return served.raw(postText(served.port, target, CALL, headers(served.port)));
}

describe("a request with Host", () => {
  test.each<[string, (port: number) => string]>([
    ["127.0.0.1", (port) => `127.0.0.1:${port}`],
    ["localhost", (port) => `localhost:${port}`],
    ["localhost in capitals", (port) => `LOCALHOST:${port}`],
    ["[::1]", (port) => `[::1]:${port}`],
  ])("%s and our port is answered", async (_name, host) => {
    const { statuses } = await execute((port) => ({ Host: host(port) }));

    expect(statuses).toEqual([200]);
  });

  test.each<[string, (port: number) => string]>([
    ["of another site", () => "attacker.example"],
    ["of another site with our port", (port) => `attacker.example:${port}`],
    ["that begins like ours", (port) => `localhost.attacker.example:${port}`],
    ["without a port", () => "127.0.0.1"],
    ["with another port", (port) => `127.0.0.1:${port === 80 ? 81 : 80}`],
    ["with a port that goes on", (port) => `127.0.0.1:${port}0`],
    ["with an encoded colon", (port) => `127.0.0.1%3A${port}`],
    ["in percent escapes", (port) => `%6c%6f%63%61%6c%68%6f%73%74:${port}`],
    ["as a decimal number", (port) => `2130706433:${port}`],
    ["in short", (port) => `127.1:${port}`],
    ["with a dot at its end", (port) => `localhost.:${port}`],
    ["with a user", (port) => `a@127.0.0.1:${port}`],
    ["of two names", (port) => `127.0.0.1:${port}, attacker.example`],
    ["of all addresses", (port) => `0.0.0.0:${port}`],
    ["that is empty", () => ""],
  ])("%s is refused with 421", async (_name, host) => {
    const { statuses, codes } = await execute((port) => ({ Host: host(port) }));

    expect([statuses, codes]).toEqual([[421], ["host-refused"]]);
  });

  test.each<[string, (port: number) => Headers]>([
    ["twice, ours first", (port) => ({ Host: [`127.0.0.1:${port}`, "attacker.example"] })],
    ["twice, ours last", (port) => ({ Host: ["attacker.example", `127.0.0.1:${port}`] })],
    ["twice in other spellings", (port) => ({ Host: `127.0.0.1:${port}`, hOST: `127.0.0.1:${port}` })],
    ["missing", () => ({ Host: undefined })],
  ])("%s is refused with 400", async (_name, headers) => {
    const { statuses, codes } = await execute(headers);

    expect([statuses, codes]).toEqual([[400], ["request-malformed"]]);
  });
});

describe("a request target that is a whole URL", () => {
  test("of this server is answered", async () => {
    const { statuses } = await execute(() => ({}), `http://127.0.0.1:${served.port}/loop-apps/spam/execute`);

    expect(statuses).toEqual([200]);
  });

  test.each([
    "http://attacker.example/loop-apps/spam/execute",
    "https://127.0.0.1/loop-apps/spam/execute",
    "http://127.0.0.1@attacker.example/loop-apps/spam/execute",
    "*",
    "loop-apps/spam/execute",
  ])("%s is refused", async (target) => {
    const { statuses, codes } = await execute(() => ({}), target);

    expect(statuses).toHaveLength(1);
    expect(codes[0]).toMatch(/^(?:host-refused|request-malformed)$/);
  });
});

describe("a request with Origin", () => {
  test.each<[string, (port: number) => Headers]>([
    ["of another site", () => ({ Origin: "https://attacker.example" })],
    ["null, as of a sandboxed page or a file", () => ({ Origin: "null" })],
    ["of another port of this machine", () => ({ Origin: "http://127.0.0.1:1" })],
    ["of this machine by https", (port) => ({ Origin: `https://127.0.0.1:${port}` })],
    ["that is empty", () => ({ Origin: "" })],
  ])("%s is refused with 403, without a CORS header", async (_name, headers) => {
    const { statuses, codes, text } = await execute(headers);

    expect([statuses, codes]).toEqual([[403], ["origin-refused"]]);
    expect(text).not.toMatch(/access-control/i);
  });

  test("of our own is answered, without a CORS header", async () => {
    const { statuses, text } = await execute((port) => ({ Origin: `http://localhost:${port}` }));

    expect(statuses).toEqual([200]);
    expect(text).not.toMatch(/access-control/i);
  });

  test("twice is refused with 400", async () => {
    const { statuses } = await execute((port) => ({
      Origin: [`http://127.0.0.1:${port}`, "https://attacker.example"],
    }));

    expect(statuses).toEqual([400]);
  });

  test("is refused before a preflight is answered", async () => {
    const { statuses, text } = await served.raw(
      `OPTIONS /loop-apps/spam/execute HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nOrigin: https://attacker.example\r\n` +
        "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n",
    );

    expect(statuses).toEqual([403]);
    expect(text).not.toMatch(/access-control/i);
  });
});

/** Browsers leave out Origin where a page only loads something: an image, a script, a link. */
function load(site: string | readonly string[]): Promise<RawAnswers> {
  const lines = [site].flat().map((one) => `Sec-Fetch-Site: ${one}\r\n`);
  return served.raw(
    `GET /api/v1/loop-apps HTTP/1.1\r\nHost: localhost:${served.port}\r\n${lines.join("")}Connection: close\r\n\r\n`,
  );
}

describe("a request that a browser made", () => {
  test.each(["cross-site", "same-site", "", "another"])(
    "for a page of another origin (%s) is refused with 403, without an Origin too",
    async (site) => {
      const { statuses, codes } = await load(site);

      expect([statuses, codes]).toEqual([[403], ["origin-refused"]]);
    },
  );

  test("and that says so twice is refused with 400", async () => {
    const { statuses } = await load(["same-origin", "cross-site"]);

    expect(statuses).toEqual([400]);
  });

  test.each(["none", "same-origin"])("by itself or for a page of ours (%s) is answered", async (site) => {
    const { statuses } = await load(site);

    expect(statuses).toEqual([200]);
  });
});

describe("a body of type", () => {
  test.each([
    "text/plain",
    "text/plain; application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonx",
    "",
  ])("%s, which a page may send unasked, is refused with 415", async (type) => {
    const { statuses, codes } = await execute(() => ({ "Content-Type": type }));

    expect([statuses, codes]).toEqual([[415], ["media-type-unsupported"]]);
  });

  test("none is refused with 415", async () => {
    const { statuses } = await execute(() => ({ "Content-Type": undefined }));

    expect(statuses).toEqual([415]);
  });

  test("two types is refused with 400", async () => {
    const { statuses } = await execute(() => ({ "Content-Type": ["application/json", "text/plain"] }));

    expect(statuses).toEqual([400]);
  });
});

test("every answer says that it is what its type says and is not to be kept", async () => {
  const answers = await Promise.all([
    execute(() => ({})),
    execute(() => ({ Host: "attacker.example" })),
    execute(() => ({}), "/api/v1/loop-apps"),
    execute(() => ({}), "/nothing"),
    execute(() => ({}), "/api/v1/loop-apps/%zz"),
    execute(() => ({ Expect: "a-miracle" })),
    served.raw("nonsense\r\n\r\n"),
  ]);

  for (const { text } of answers) {
    expect(text).toMatch(/^x-content-type-options: nosniff\r$/im);
    expect(text).toMatch(/^cache-control: no-store\r$/im);
  }
});
