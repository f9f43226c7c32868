/**
 * Execute calls take one of two ways, the lane and Fastify's route. Who calls cannot tell which: the same cases run over
 * both, and both must answer the same.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataFolder } from "@loopai/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SPAM_APP, writeProgram } from "../api.test.fixture.ts";
import { type ComposedParts, composeOver } from "../compose.ts";
import { ExecutionView } from "../views/execution-view.ts";
import { HttpListener } from "./http-listener.ts";
import { postText, RawConnection } from "./served.test.fixture.ts";
import { SERVER_LIMITS } from "./server-limits.ts";

const dataDir = mkdtempSync(join(tmpdir(), "loopai-execute-"));
const opened = new AsyncDisposableStack();
let composed: ComposedParts;
let port: number;
/** Requests that went to Fastify. */
let routed = 0;

beforeAll(async () => {
  const folder = opened.use(await DataFolder.open({ path: dataDir, create: true }));
  composed = opened.use(await composeOver(folder, { executeBodyBytes: SERVER_LIMITS.executeBodyBytes }));
  const { server } = composed;
  const counting = Object.create(server, {
    routing: {
      value: (...both: Parameters<typeof server.routing>) => {
        routed++;
        server.routing(...both);
      },
    },
  }) as typeof server;
  const listener = opened.use(
    await HttpListener.open({
      composed: { ...composed, server: counting },
      host: "127.0.0.1",
      port: 0,
      nextFree: false,
      drainMs: 5_000,
      limits: SERVER_LIMITS,
    }),
  );
  port = listener.port;
  await addApp("spam", {});
  await addApp("any", { schemas: { input_schema: true, output_schema: true } });
  await addApp("wordless", { otherwise: null });
  await addApp("wrong", { schemas: { input_schema: true, output_schema: { enum: ["neither"] } } });
  await addApp("ümläut", { table: { "free money": "späm \u{1F600}" } }, "umlaut");
  await api("POST", "/loop-apps", { ...SPAM_APP, loop_app_id: "empty" });
  await addApp("paused", {});
  await folder.app("paused").changeRoute((route) => ({ ...route, app_state: "paused" }));
});

afterAll(async () => {
  await opened.disposeAsync();
  rmSync(dataDir, { recursive: true, force: true });
});

async function addApp(name: string, program: Parameters<typeof writeProgram>[2], id = name): Promise<void> {
  const schemas = program?.schemas ?? (program?.table ? { ...SPAM_APP, output_schema: true } : SPAM_APP);
  const { input_schema, output_schema } = schemas;
  await api("POST", "/loop-apps", { name, loop_app_id: id, input_schema, output_schema });
  const version = await writeProgram(dataDir, id, { ...program, schemas });
  await api("POST", `/loop-apps/${id}/programs/${version}/promote`, {});
}

async function api(method: "POST", path: string, payload: object): Promise<void> {
  const { statusCode, payload: text } = await composed.server.inject({ method, url: `/api/v1${path}`, payload });
  if (statusCode >= 300) throw new Error(`Cannot prepare ${path}: ${text}`);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A whole body of known length is for the lane; one in pieces is not. */
async function overLane(path: string, body: Buffer): Promise<Answer> {
  return answerTo(postText(port, path, body));
}

async function overFastify(path: string, body: Buffer): Promise<Answer> {
  const headers = { "Content-Length": undefined, "Transfer-Encoding": "chunked" };
  const pieces = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
  return answerTo(postText(port, path, pieces, headers));
}

async function answerTo(request: Buffer): Promise<Answer> {
  const connection = await RawConnection.open(port);
  connection.send(request);
  const { text } = await connection.ended();
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => line.split(": ") as [string, string]);
  const bytes = Buffer.from(body.join("\r\n\r\n"), "latin1");
  return {
    status: Number(status.split(" ")[1]),
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: JSON.parse(bytes.toString("utf8")) as Answer["body"],
  };
}

/** What two answers to the same call share. */
function shared({ status, headers, body }: Answer) {
  const { "content-length": _length, date: _date, ...others } = headers;
  const { execution_id: _id, latency_ms: _latency, executed_at: _at, ...rest } = body;
  return { status, headers: others, body: rest };
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

const CASES: readonly [string, string, Buffer, number, object][] = [
  ["an answer", "spam", json({ input: "free money" }), 200, { status: "succeeded", output: "spam" }],
  ["an answer with a subject", "spam", json({ input: "see you", subject: "ann" }), 200, { output: "ham" }],
  ["an answer beyond ASCII", "umlaut", json({ input: "free money" }), 200, { output: "späm \u{1F600}" }],
  ["an input beyond ASCII", "spam", json({ input: "日本語 \u{1F600} é" }), 200, { output: "ham" }],
  ["an input of any JSON", "any", json({ input: { a: [1, null, true, { "": "" }] } }), 200, { status: "succeeded" }],
  ["an input null", "any", json({ input: null }), 200, { status: "succeeded" }],
  ["a deferral", "wordless", json({ input: "who knows" }), 200, { status: "deferred", error_code: "no-answer" }],
  ["a failure", "wrong", json({ input: "free money" }), 200, { status: "failed", error_code: "output-invalid" }],
  ["a byte order mark", "spam", Buffer.from('\ufeff{"input":"free money"}'), 200, { output: "spam" }],
  ["an input that does not fit", "spam", json({ input: 7 }), 422, { code: "input-invalid" }],
  ["no input", "spam", json({}), 422, { code: "request-invalid" }],
  ["a key too many", "spam", json({ input: "a", version: 1 }), 422, { code: "request-invalid" }],
  ["a subject that is no text", "spam", json({ input: "a", subject: 7 }), 422, { code: "request-invalid" }],
  ["a subject that is empty", "spam", json({ input: "a", subject: "" }), 422, { code: "request-invalid" }],
  ["a subject null", "spam", json({ input: "a", subject: null }), 422, { code: "request-invalid" }],
  ["an array", "spam", json(["a"]), 422, { code: "request-invalid" }],
  ["null", "spam", json(null), 422, { code: "request-invalid" }],
  ["text that is not JSON", "spam", Buffer.from("free money"), 422, { code: "request-invalid" }],
  ["a space", "spam", Buffer.from(" "), 422, { code: "request-invalid" }],
  ["invalid UTF-8", "spam", Buffer.from('{"input":"\xff"}', "latin1"), 422, { code: "request-invalid" }],
  ["half a surrogate pair", "spam", Buffer.from('{"input":"\\ud83d"}'), 422, { code: "request-invalid" }],
  ["a key __proto__", "any", Buffer.from('{"input":{"__proto__":1}}'), 422, { code: "request-invalid" }],
  [
    "a key __proto__ in escapes",
    "any",
    Buffer.from('{"input":{"\\u005f_proto__":1}}'),
    422,
    { code: "request-invalid" },
  ],
  ["a key given twice", "spam", Buffer.from('{"input":"a","input":"b"}'), 422, { code: "request-invalid" }],
  ["a number beyond doubles", "any", Buffer.from('{"input":1e999}'), 422, { code: "request-invalid" }],
  [
    "100,000 levels",
    "any",
    Buffer.from(`{"input":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
    422,
    { code: "request-invalid" },
  ],
  ["an unknown app", "nobody", json({ input: "a" }), 404, { code: "app-not-found" }],
  ["an app without a program", "empty", json({ input: "a" }), 409, { code: "program-missing" }],
  ["a paused app", "paused", json({ input: "a" }), 409, { code: "app-paused" }],
  [
    "a body over the limit",
    "spam",
    json({ input: "a".repeat(SERVER_LIMITS.executeBodyBytes) }),
    413,
    { code: "body-too-large" },
  ],
  [
    "the largest body",
    "spam",
    json({ input: "a".repeat(SERVER_LIMITS.executeBodyBytes - 12) }),
    200,
    { output: "ham" },
  ],
];

describe("a call with", () => {
  test.each(CASES)("%s has the same answer on both ways", async (_name, app, body, status, expected) => {
    const path = `/loop-apps/${app}/execute`;

    const [lane, fastify, long] = [
      await overLane(path, body),
      await overFastify(path, body),
      await overLane(`/api/v1${path}`, body),
    ];

    expect(lane).toMatchObject({ status, body: expected });
    expect(shared(fastify)).toEqual(shared(lane));
    expect(shared(long)).toEqual(shared(lane));
    expect(ExecutionView.strict().safeParse(lane.body).success).toBe(status === 200);
  });
});

test("the two ways are two", async () => {
  const before = routed;

  await overLane("/loop-apps/spam/execute", json({ input: "a" }));
  const byLane = routed - before;
  await overFastify("/loop-apps/spam/execute", json({ input: "a" }));

  expect([byLane, routed - before]).toEqual([0, 1]);
});

test("calls over both ways stand in the same record, once each, under the ids of their answers", async () => {
  const answers = [];
  for (const over of [overLane, overFastify]) {
    answers.push(await over("/loop-apps/any/execute", json({ input: `recorded by ${over.name}`, subject: "ann" })));
  }

  const folder = join(dataDir, "loop-apps/any/datasets/executions");
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n"))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

  for (const { body } of answers) {
    const recorded = lines.filter(({ execution_id }) => execution_id === body["execution_id"]);
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({ subject: "ann", output: body["output"], status: body["status"] });
  }
});

test.each([
  ["a query", "/loop-apps/spam/execute?a=b", {}, 200],
  ["an encoded id", "/loop-apps/%73pam/execute", {}, 200],
  [
    "another spelling of the type",
    "/loop-apps/spam/execute",
    { "Content-Type": "Application/JSON ; charset=UTF-8" },
    200,
  ],
  ["a body that has to be asked for", "/loop-apps/spam/execute", { Expect: "100-continue" }, 200],
  ["one version", "/api/v1/loop-apps/spam/programs/1/execute", {}, 200],
  ["one version by the short address, which has none", "/loop-apps/spam/programs/1/execute", {}, 404],
  ["a slash too many", "/loop-apps/spam/execute/", {}, 404],
  ["two slashes", "//loop-apps/spam/execute", {}, 404],
])("a call with %s goes the long way", async (_name, path, headers, status) => {
  const before = routed;

  const connection = await RawConnection.open(port);
  connection.send(postText(port, path, '{"input":"free money"}', headers));
  const { statuses } = await connection.ended();

  expect([statuses.filter((one) => one !== 100), routed - before]).toEqual([[status], 1]);
});
