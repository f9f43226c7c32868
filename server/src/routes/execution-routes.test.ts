import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { newExecutionId } from "@loopai/core";
import { DataFolder } from "@loopai/runtime";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { TestApi, writeProgram } from "../api.test.fixture.ts";
import {
  BatchView,
  type ExecutionDetail,
  type ExecutionPage,
  ExecutionView,
  type SamplePage,
} from "../views/execution-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.createSpamApp({ loop_app_id: "spam" });
});

async function serveProgram(): Promise<void> {
  await writeProgram(api.dataDir, "spam");
  await api.post("/loop-apps/spam/programs/1/promote");
}

describe("POST /loop-apps/:app_id/execute", () => {
  test("answers by the champion and records the execution", async () => {
    await serveProgram();

    const { status, body } = await api.post<ExecutionView>("/loop-apps/spam/execute", { input: "Free money" });

    expect(status).toBe(200);
    expect(body).toEqual({
      execution_id: expect.any(String),
      app_id: "spam",
      version: 1,
      served_as: "champion",
      status: "succeeded",
      output: "spam",
      confidence: 0.99,
      answered_by: "program",
      error_code: null,
      latency_ms: expect.any(Number),
      executed_at: expect.stringMatching(/Z$/),
    });
    expect(z.strictObject(ExecutionView.shape).parse(body)).toEqual(body);
    const record = await api.get(`/loop-apps/spam/executions/${body.execution_id}`);
    expect(record.body).toMatchObject({ ...body, input: "Free money" });
  });

  test("records whom a call is about, by the version that serves and by one that is named", async () => {
    await serveProgram();
    await api.post("/loop-apps/spam/execute", { input: "a", subject: "ann" });
    await api.post("/loop-apps/spam/programs/1/execute", { input: "a", subject: "bob" });
    await api.post("/loop-apps/spam/execute", { input: "a" });

    const { body } = await api.get<ExecutionPage>("/loop-apps/spam/executions");

    expect(body.items.map(({ subject }) => subject)).toEqual([null, "bob", "ann"]);
  });

  test("answers 200 for a deferral", async () => {
    await writeProgram(api.dataDir, "spam", { otherwise: null });
    await api.post("/loop-apps/spam/programs/1/promote");

    const { status, body } = await api.post("/loop-apps/spam/execute", { input: "never seen" });

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "deferred", error_code: "no-answer", output: null, answered_by: null });
  });

  test("answers 200 with a message for a program that fails", async () => {
    await writeProgram(api.dataDir, "spam", { otherwise: "neither" });
    await api.post("/loop-apps/spam/programs/1/promote");

    const { status, body } = await api.post("/loop-apps/spam/execute", { input: "never seen" });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "failed",
      error_code: "output-invalid",
      message: expect.stringContaining("v1"),
    });
  });

  test.each([
    ["another type", 12, ""],
    ["a text too short", "", ""],
    ["an object", { text: "a" }, ""],
  ])("answers 422 input-invalid for %s with a pointer", async (_name, input, at) => {
    await serveProgram();

    const { status, body } = await api.post("/loop-apps/spam/execute", { input });

    expect([status, body.code]).toEqual([422, "input-invalid"]);
    expect(body.errors).toEqual([{ at, message: expect.any(String) }]);
  });

  test.each([
    ["no input", {}],
    ["another key", { input: "a", extra: 1 }],
    ["a subject that is no text", { input: "a", subject: 7 }],
    ["a text", "input"],
    ["nothing", undefined],
  ])("answers 422 request-invalid for a body with %s", async (_name, body) => {
    await serveProgram();

    const answer = await api.post("/loop-apps/spam/execute", body);

    expect([answer.status, answer.body.code]).toEqual([422, "request-invalid"]);
  });

  test("answers 409 program-missing before the first program", async () => {
    const { status, body } = await api.post("/loop-apps/spam/execute", { input: "a" });

    expect([status, body.code]).toEqual([409, "program-missing"]);
  });

  test("answers 404 app-not-found", async () => {
    const { status, body } = await api.post("/loop-apps/nobody/execute", { input: "a" });

    expect([status, body.code]).toEqual([404, "app-not-found"]);
  });

  test.each([
    ["paused", 409, "app-paused"],
    ["archived", 410, "app-archived"],
  ] as const)("answers for an app that is %s", async (state, status, code) => {
    await serveProgram();
    await using folder = await DataFolder.open({ path: api.dataDir });
    await folder.app("spam").changeRoute((route) => ({ ...route, app_state: state }));
    await using later = await TestApi.reopen(api.dataDir);

    const answer = await later.post("/loop-apps/spam/execute", { input: "a" });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("lets the one before answer, with a warning, when the champion's files were changed", async () => {
    await serveProgram();
    await writeProgram(api.dataDir, "spam", { table: { "free money": "ham" } });
    await api.post("/loop-apps/spam/programs/2/promote");
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v2/lookup.json"), " ");
    await using later = await TestApi.reopen(api.dataDir);

    const { status, body } = await later.post<ExecutionView>("/loop-apps/spam/execute", { input: "free money" });

    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 1, output: "spam", warning: expect.stringContaining("v2") });
  });

  test("answers 503 artifact-corrupt when no program can be opened", async () => {
    await serveProgram();
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v1/lookup.json"), " ");
    await using later = await TestApi.reopen(api.dataDir);

    const { status, body } = await later.post("/loop-apps/spam/execute", { input: "free money" });

    expect([status, body.code]).toEqual([503, "artifact-corrupt"]);
    expect(body.detail).not.toContain(api.dataDir);
  });
});

describe("POST /loop-apps/:app_id/programs/:version/execute", () => {
  test.each(["2", "v2"])("asks version %s whoever serves", async (version) => {
    await serveProgram();
    await writeProgram(api.dataDir, "spam", { table: { "free money": "ham" } });

    const { body } = await api.post<ExecutionView>(`/loop-apps/spam/programs/${version}/execute`, {
      input: "free money",
    });

    expect(body).toMatchObject({ version: 2, output: "ham" });
  });

  test.each([
    ["9", 404, "program-not-found"],
    ["0", 422, "request-invalid"],
    ["-1", 422, "request-invalid"],
    ["1e9", 422, "request-invalid"],
    ["99999999999999999999", 422, "request-invalid"],
    ["..%2F1", 422, "request-invalid"],
  ])("answers for version %s", async (version, status, code) => {
    await serveProgram();

    const answer = await api.post(`/loop-apps/spam/programs/${version}/execute`, { input: "a" });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("POST /loop-apps/:app_id/batch", () => {
  test("answers every item in the order given, under its id or its place, and records each", async () => {
    await writeProgram(api.dataDir, "spam", { table: { "free money": "spam", "see you": "ham" }, otherwise: null });
    await api.post("/loop-apps/spam/programs/1/promote");
    const items = [
      { input: "see you", id: "first" },
      { input: 7 },
      { input: "never seen", subject: "ann" },
      { input: "free money", id: "läst" },
    ];

    const { status, body, type } = await api.post<BatchView>("/loop-apps/spam/batch", { items });

    expect([status, type]).toEqual([200, "application/json; charset=utf-8"]);
    expect(BatchView.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      total_items: 4,
      success_count: 2,
      deferred_count: 1,
      failure_count: 1,
      results: [
        { id: "first", execution: { status: "succeeded", output: "ham" } },
        { id: "1", error: { code: "input-invalid", status: 422 } },
        { id: "2", execution: { status: "deferred" } },
        { id: "läst", execution: { status: "succeeded", output: "spam" } },
      ],
    });
    const page = await api.get<ExecutionPage>("/loop-apps/spam/executions");
    const answered = body.results.flatMap((result) => ("execution" in result ? [result.execution.execution_id] : []));
    expect(page.body.items.map((line) => line.execution_id).toSorted()).toEqual(answered.toSorted());
    expect(page.body.items.map((line) => line.subject).filter(Boolean)).toEqual(["ann"]);
  });

  test("counts executions that failed", async () => {
    await writeProgram(api.dataDir, "spam", { otherwise: "neither" });
    await api.post("/loop-apps/spam/programs/1/promote");

    const { body } = await api.post<BatchView>("/loop-apps/spam/batch", { items: [{ input: "never seen" }] });

    expect(body).toMatchObject({ success_count: 0, failure_count: 1, results: [{ execution: { status: "failed" } }] });
  });

  test("answers 200 where no item fits, with why for each", async () => {
    await serveProgram();

    const { status, body } = await api.post<BatchView>("/loop-apps/spam/batch", {
      items: [{ input: 1 }, { input: 2 }],
    });

    expect([status, body.failure_count]).toEqual([200, 2]);
  });

  test.each([
    ["a paused app", 409, "app-paused"],
    ["an app without a program", 409, "program-missing"],
    ["an app that is not there", 404, "app-not-found"],
  ])("is refused whole for %s", async (which, status, code) => {
    if (which === "a paused app") {
      await serveProgram();
      await api.post("/loop-apps/spam/pause");
    }
    const app = which === "an app that is not there" ? "nobody" : "spam";

    const answer = await api.post(`/loop-apps/${app}/batch`, { items: [{ input: "a" }, { input: 1 }] });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each([
    ["no items", { items: [] }],
    ["101 items", { items: Array.from({ length: 101 }, () => ({ input: "a" })) }],
    ["an item without input", { items: [{ id: "a" }] }],
    ["an item with another key", { items: [{ input: "a", version: 2 }] }],
    ["a list", [{ input: "a" }]],
  ])("answers 422 request-invalid for %s and records nothing", async (_name, sent) => {
    await serveProgram();

    const { status, body } = await api.post("/loop-apps/spam/batch", sent);

    expect([status, body.code]).toEqual([422, "request-invalid"]);
    expect((await api.get<ExecutionPage>("/loop-apps/spam/executions")).body.items).toEqual([]);
  });
});

describe("GET /loop-apps/:app_id/executions", () => {
  test.each([
    ["status=deferred", ["never seen"]],
    ["version=v2", ["other"]],
    ["served_as=version", ["other"]],
    ["sampled=true", ["drawn"]],
    ["sampled=false&version=1", ["never seen", "Free money"]],
    ["contains=MONEY", ["Free money"]],
    ["contains=%22spam%22", ["Free money"]],
    ["since=2100-01-01", []],
    ["until=2000-01-01T00:00:00Z", []],
    ["since=2000-01-01T00:00:00%2B02:00&until=2100-01-01", ["other", "drawn", "never seen", "Free money"]],
  ])("gives records of ?%s", async (query, inputs) => {
    await api.call("PATCH", "/loop-apps/spam", { sampling: { uniform: 0, uncertainty: 0 } });
    await writeProgram(api.dataDir, "spam", { otherwise: null });
    await writeProgram(api.dataDir, "spam");
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/execute", { input: "Free money" });
    await api.post("/loop-apps/spam/execute", { input: "never seen" });
    await api.call("PATCH", "/loop-apps/spam", { sampling: { uniform: 1 } });
    await api.post("/loop-apps/spam/execute", { input: "drawn" });
    await api.post("/loop-apps/spam/programs/2/execute", { input: "other" });

    const { body } = await api.get<ExecutionPage>(`/loop-apps/spam/executions?${query}`);

    const expected = query === "status=deferred" ? ["drawn", ...inputs] : inputs;
    expect(body.items.map((line) => line.input)).toEqual(expected);
  });

  test("refuses a cursor of another filter", async () => {
    await serveProgram();
    for (const input of ["a", "b"]) await api.post("/loop-apps/spam/execute", { input });
    const { body: first } = await api.get<ExecutionPage>("/loop-apps/spam/executions?limit=1&version=1");

    const query = `cursor=${first.next_cursor}&version=2`;
    const { status, body } = await api.get(`/loop-apps/spam/executions?${query}`);

    expect([status, body.code]).toEqual([422, "request-invalid"]);
  });

  test("gives records newest first, a page at a time", async () => {
    await serveProgram();
    const ids: string[] = [];
    for (const input of ["a", "b", "c"]) {
      ids.push((await api.post<ExecutionView>("/loop-apps/spam/execute", { input })).body.execution_id);
    }

    const { body: first } = await api.get<ExecutionPage>("/loop-apps/spam/executions?limit=2");
    const { body: second } = await api.get<ExecutionPage>(`/loop-apps/spam/executions?cursor=${first.next_cursor}`);

    expect([...first.items, ...second.items].map((line) => line.execution_id)).toEqual(ids.toReversed());
    expect(second.next_cursor).toBeNull();
  });

  test("gives records of one status", async () => {
    await writeProgram(api.dataDir, "spam", { otherwise: null });
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/execute", { input: "free money" });
    await api.post("/loop-apps/spam/execute", { input: "never seen" });

    const { body } = await api.get<ExecutionPage>("/loop-apps/spam/executions?status=deferred");

    expect(body.items.map((line) => line.input)).toEqual(["never seen"]);
  });

  test.each([
    { day: "9999-99-99", offsets: {} },
    { day: new Date().toISOString().slice(0, 10), offsets: { "../../route.json": 5 } },
    { day: new Date().toISOString().slice(0, 10), offsets: { "2026.x.jsonl": Number.MAX_SAFE_INTEGER } },
  ])("survives the made-up cursor %j", async (cursor) => {
    await serveProgram();
    await api.post("/loop-apps/spam/execute", { input: "a" });
    const text = Buffer.from(JSON.stringify(cursor)).toString("base64url");

    const { status } = await api.get(`/loop-apps/spam/executions?cursor=${text}`);

    expect([200, 422]).toContain(status);
  });

  test.each(["cursor=x", "status=lost", "limit=-5", "sampled=maybe", "since=soon", "served_as=king", "contains="])(
    "answers 422 request-invalid for ?%s",
    async (query) => {
      const { status, body } = await api.get(`/loop-apps/spam/executions?${query}`);

      expect([status, body.code]).toEqual([422, "request-invalid"]);
    },
  );
});

describe("GET /loop-apps/:app_id/samples", () => {
  test("gives what was drawn with how it was drawn and its labels, newest first", async () => {
    await api.call("PATCH", "/loop-apps/spam", { sampling: { uniform: 0, uncertainty: 0 } });
    await serveProgram();
    await api.post("/loop-apps/spam/execute", { input: "not drawn" });
    await api.call("PATCH", "/loop-apps/spam", { sampling: { uniform: 1 } });
    const ids: string[] = [];
    for (const input of ["a", "b"]) {
      ids.push((await api.post<ExecutionView>("/loop-apps/spam/execute", { input })).body.execution_id);
    }
    await api.post("/loop-apps/spam/labels", { execution_id: ids[0], output: "spam" });

    const { body } = await api.get<SamplePage>("/loop-apps/spam/samples?limit=10");

    expect(body.next_cursor).toBeNull();
    expect(body.items).toMatchObject([
      { execution_id: ids[1], input: "b", sampler: "uniform", inclusion_probability: 1, uniform_rate: 1, labels: [] },
      { execution_id: ids[0], input: "a", labels: [{ oracle: "human", output: "spam", agrees: false }] },
    ]);
    const detail = await api.get<ExecutionDetail>(`/loop-apps/spam/executions/${ids[0]}`);
    expect(detail.body).toMatchObject({
      sampled: true,
      sample: { sampler: "uniform", disagreement: null, draw: body.items[1]?.draw },
      labels: body.items[1]?.labels,
    });
  });

  test("gives nothing where nothing was drawn", async () => {
    const { status, body } = await api.get<SamplePage>("/loop-apps/spam/samples");

    expect([status, body]).toEqual([200, { items: [], next_cursor: null }]);
  });
});

describe("GET /loop-apps/:app_id/executions/:execution_id", () => {
  test("answers 404 execution-not-found", async () => {
    const { status, body } = await api.get(`/loop-apps/spam/executions/${newExecutionId(1_700_000_000_000)}`);

    expect([status, body.code]).toEqual([404, "execution-not-found"]);
  });

  test.each(["1", "..%2f..%2froute.json", "ffffffff-ffff-4fff-8fff-ffffffffffff"])(
    "answers 422 request-invalid for %s",
    async (id) => {
      const { status, body } = await api.get(`/loop-apps/spam/executions/${id}`);

      expect([status, body.code]).toEqual([422, "request-invalid"]);
    },
  );
});
