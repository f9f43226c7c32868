/** Whatever is sent, the answer is below 500 and says nothing of this machine. */
import * as fc from "fast-check";
import { beforeAll, afterAll, describe, expect, test } from "vitest";
import { type Answered, TestApi, writeProgram } from "./api.test.fixture.ts";
import type { ExecutionView } from "./views/execution-view.ts";

let api: TestApi;
let executionId: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.createSpamApp({ loop_app_id: "spam", guarantee: { accuracy: 0.9 } });
  await api.createSpamApp({ loop_app_id: "any", input_schema: true, output_schema: true });
  await writeProgram(api.dataDir, "spam");
  await writeProgram(api.dataDir, "any", { schemas: { input_schema: true, output_schema: true } });
  for (const app of ["spam", "any"]) await api.post(`/loop-apps/${app}/programs/1/promote`);
  executionId = (await api.post<ExecutionView>("/loop-apps/any/execute", { input: { a: 1 } })).body.execution_id;
});

afterAll(() => api[Symbol.asyncDispose]());

/** What an answer must never be or hold. */
function faultsOf({ status, text }: Answered<unknown>): string[] {
  const stack = /\n\s+at .*\.[tj]s:\d+/.test(text);
  return [
    ...(status >= 500 ? [`status ${status}: ${text}`] : []),
    ...(text.includes(api.dataDir) ? ["names a path of this machine"] : []),
    ...(stack ? ["holds a stack"] : []),
  ];
}

const JSON_TYPE = { "content-type": "application/json" };

describe("any route", () => {
  const ids = fc.oneof(
    fc.constantFrom(
      "spam",
      "any",
      "nobody",
      "..",
      "%2e%2e%2f",
      "__proto__",
      "constructor",
      "%00",
      "%ff",
      "a".repeat(300),
    ),
    fc.string().map(encodeURIComponent),
  );
  const versions = fc.oneof(
    fc.constantFrom("1", "v1", "2", "0", "-1", "NaN", "1.5"),
    fc.string().map(encodeURIComponent),
  );
  const records = fc.oneof(
    fc.constant(null).map(() => executionId),
    fc.constantFrom("0", "019a9f00-0000-7000-8000-000000000000", "ffffffff-ffff-7fff-bfff-ffffffffffff"),
  );
  const queries = fc.oneof(
    fc.constant(""),
    fc.constantFrom(
      "?limit=1&cursor=e30",
      "?limit=1&limit=2",
      "?split=train&source=review",
      "?name=..%2f&inputs=text&label=label",
    ),
    fc.webQueryParameters({ size: "small" }).map((query) => `?${query}`),
  );
  const methods = fc.constantFrom("GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS");
  const paths = fc
    .tuple(ids, versions, records)
    .chain(([id, version, record]) =>
      fc.constantFrom(
        "",
        "/loop-apps",
        "/inspect",
        `/loop-apps/${id}`,
        `/loop-apps/${id}/examples`,
        `/loop-apps/${id}/synthesis-runs/${record}`,
        `/loop-apps/${id}/synthesis-runs/${record}/events`,
        `/loop-apps/${id}/programs`,
        `/loop-apps/${id}/programs/${version}`,
        `/loop-apps/${id}/programs/${version}/module`,
        `/loop-apps/${id}/programs/${version}/promote`,
        `/loop-apps/${id}/programs/${version}/execute`,
        `/loop-apps/${id}/programs/${version}/evaluate`,
        `/loop-apps/${id}/evaluate`,
        `/loop-apps/${id}/rollback`,
        `/loop-apps/${id}/execute`,
        `/loop-apps/${id}/executions`,
        `/loop-apps/${id}/executions/${record}`,
        `/loop-apps/${id}/explain`,
        `/loop-apps/${id}/labels`,
        `/loop-apps/${id}/label-queue`,
        "/shared-artifacts",
        `/shared-artifacts/model/${id}`,
        `/shared-artifacts/${id}/words`,
        `/shared-artifacts/model/${id}/versions/${version}`,
        `/shared-artifacts/model/words/versions/${version}/dependants`,
      ),
    );
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(1e308, -0, "\u{0}", "\u{202e}", "x".repeat(5_000), { $ref: "#" }, { type: "string" }, true),
  );
  const bodies = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    values.map((input) => ({ input })),
    fc.record({ input: values, output: values }),
    fc.record({ execution_id: fc.constant(null).map(() => executionId), output: values }),
    fc.record({ version: values }, { requiredKeys: [] }),
    fc.record({ seed: values }, { requiredKeys: [] }),
    fc.record({ name: values, task: values, guarantee: values }, { requiredKeys: [] }),
    fc.record({ name: fc.constant("fuzz"), input_schema: values, output_schema: values }),
  );

  test("answers below 500 to any path, query and JSON body", async () => {
    await fc.assert(
      fc.asyncProperty(methods, paths, queries, fc.option(bodies), async (method, path, query, body) => {
        const sent = body === null ? {} : { payload: JSON.stringify(body), headers: JSON_TYPE };
        const request = { method, url: `/api/v1${path}${query}`, ...sent };
        expect(faultsOf(await api.send(request))).toEqual([]);
      }),
      { numRuns: 600, interruptAfterTimeLimit: 8_000 },
    );
  });

  test("answers below 500 to any bytes in any data format", async () => {
    const types = fc.constantFrom(
      "text/csv",
      "application/x-ndjson",
      "application/json",
      "application/jsonl",
      "application/octet-stream",
      "application/x-tar",
      "text/plain",
      "",
    );
    const routes = fc.constantFrom(
      "/inspect",
      "/loop-apps/any/examples",
      "/loop-apps/any/evaluate",
      "/loop-apps/any/labels",
      "/shared-artifacts",
    );
    const cells = fc.stringMatching(/^[a-z"',;\t [\]{}:\\0-9\r]{0,12}$/);
    const asked = queries.map((query) => `${query === "" ? "?" : `${query}&`}type=model&name=words`);
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 8 }).map((rows) => Buffer.from(rows.join("\n"))),
      fc.array(bodies, { maxLength: 6 }).map((rows) => Buffer.from(rows.map((row) => JSON.stringify(row)).join("\n"))),
      fc.array(bodies, { maxLength: 6 }).map((rows) => Buffer.from(JSON.stringify(rows))),
    );

    await fc.assert(
      fc.asyncProperty(routes, fc.oneof(queries, asked), types, contents, async (route, query, type, payload) => {
        const request = {
          method: "POST" as const,
          url: `/api/v1${route}${query}`,
          payload,
          headers: { "content-type": type },
        };
        expect(faultsOf(await api.send(request))).toEqual([]);
      }),
      { numRuns: 400, interruptAfterTimeLimit: 8_000 },
    );
  });
});

describe("a hostile body", () => {
  test.each([
    ["100,000 levels of arrays", `{"input":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["100,000 levels of objects", `{"input":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`],
    ["a key __proto__", '{"input":"a","__proto__":{"isAdmin":true}}'],
    ["a key __proto__ far inside", '{"input":{"a":[{"__proto__":{"x":1}}]}}'],
    ["half a surrogate pair", '{"input":"\\ud800"}'],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ["JSON that is cut off", '{"input":'],
    ["a number beyond doubles", '{"input":1e999}'],
  ])("of %s is refused with 422", async (_name, payload) => {
    const answer = await api.send<{ code: string }>({
      method: "POST",
      url: "/api/v1/loop-apps/any/execute",
      payload,
      headers: JSON_TYPE,
    });

    expect([answer.status, answer.body.code]).toEqual([422, "request-invalid"]);
    expect(faultsOf(answer)).toEqual([]);
  });

  test("over the limit is refused with 413", async () => {
    const payload = JSON.stringify({ input: "x".repeat(17 * 1024 * 1024) });

    const { status, body } = await api.send<{ code: string }>({
      method: "POST",
      url: "/api/v1/loop-apps/any/execute",
      payload,
      headers: JSON_TYPE,
    });

    expect([status, body.code]).toEqual([413, "body-too-large"]);
  });

  test("of ten million characters is answered", async () => {
    const { status } = await api.post("/loop-apps/spam/execute", { input: "x".repeat(10_000_000) });

    expect(status).toBe(200);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "of type %s, which a web page's form can send, is refused with 415",
    async (type) => {
      const { status, body } = await api.send<{ code: string }>({
        method: "POST",
        url: "/api/v1/loop-apps/any/execute",
        payload: '{"input":1}',
        headers: { "content-type": type },
      });

      expect([status, body.code]).toEqual([415, "media-type-unsupported"]);
    },
  );

  test("with keys of Object.prototype is an input like any other", async () => {
    const { status, body } = await api.post("/loop-apps/any/execute", {
      input: { constructor: { prototype: { x: 1 } }, toString: 1, hasOwnProperty: null },
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "succeeded" });
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("a hostile schema", () => {
  test.each([
    ["refers to itself without end", { $ref: "#" }],
    ["refers to itself for all but texts", { anyOf: [{ type: "string" }, { $ref: "#" }] }],
    ["stalls an engine that backtracks", { type: "string", pattern: "^(a+)+$" }],
  ])("that %s never fails a call", async (_name, schema) => {
    const app = await api.createSpamApp({ input_schema: schema, output_schema: schema });
    const id = app.loop_app_id;

    const rows = `{"input":{"a":1},"output":"${"a".repeat(60)}!"}\n{"input":"${"a".repeat(60)}!","output":"b"}\n`;
    const imported = await api.upload(`/loop-apps/${id}/examples`, rows, "application/x-ndjson");
    const labelled = await api.post(`/loop-apps/${id}/labels`, { input: { a: 1 }, output: `${"a".repeat(60)}!` });

    expect([...faultsOf(imported), ...faultsOf(labelled)]).toEqual([]);
  });
});

describe("an address that is none", () => {
  test.each([
    "/",
    "/api",
    "/api/v1",
    "/api/v1/",
    "/api/v2/loop-apps",
    "/api/v1/loop-apps/spam/nothing",
    "/%2e%2e/etc/passwd",
  ])("%s is answered with 404 route-not-found as a problem", async (url) => {
    const { status, body, type } = await api.send<{ code: string }>({ method: "GET", url });

    expect([status, body.code]).toEqual([404, "route-not-found"]);
    expect(type).toContain("application/problem+json");
  });

  test.each(["/api/v1/loop-apps/%", "/api/v1/loop-apps/%zz", "/api/v1/loop-apps/%c0%af"])(
    "%s with broken escapes is answered with 422",
    async (url) => {
      const { status, body, type } = await api.send<{ code: string }>({ method: "GET", url });

      expect([status, body.code]).toEqual([422, "request-invalid"]);
      expect(type).toContain("application/problem+json");
    },
  );
});
