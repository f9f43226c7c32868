import { appendFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppId, type ExecutionLine, executionLine, newExecutionId, Version } from "@loopai/core";
import { DataFolder, Maintenance } from "@loopai/runtime";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { reportOf, SPAM_APP, TestApi, writeProgram } from "../api.test.fixture.ts";
import type { AppList, AppView } from "../views/app-view.ts";
import type { RouteView } from "../views/program-view.ts";
import type { StatsView } from "../views/stats-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
});

const certificate = {
  method: "ltt-fixed-sequence" as const,
  accuracy: 0.97,
  delta: 0.05,
  rows: 400,
  answered: 360,
  correct: 356,
  lower_bound: 0.972,
  coverage: 0.9,
  split: "holdout" as const,
};
const coverage = [{ accuracy: 0.97, delta: 0.05, certificate, threshold: 0.81, rows_needed: null }];

const DEFAULTS = {
  sampling: { uniform: 0.05, stratified: 0, uncertainty: 0.2, disagreement: 1, failures: 1 },
  privacy: "full",
  redact: [],
  durability: "os",
  when_unrecordable: "refuse",
  retention: { days: 90, max_bytes: 10_737_418_240, compress_after_days: 2 },
  shadow_budget_ms_per_s: 100,
};

describe("POST /loop-apps", () => {
  test("makes an app under its name and the next free number", async () => {
    await api.createSpamApp();

    const { status, body } = await api.post<AppView>("/loop-apps", { ...SPAM_APP, guarantee: { accuracy: 0.97 } });

    expect(status).toBe(201);
    expect(body).toEqual({
      loop_app_id: "spam-detector-002",
      ...SPAM_APP,
      guarantee: { accuracy: 0.97, delta: 0.05, per_class: false },
      out_of_scope: null,
      ...DEFAULTS,
      current_version: null,
      threshold: null,
      certificate: null,
      endpoint: "/api/v1/loop-apps/spam-detector-002/execute",
      state: "active",
      examples: { labelled: 0, unlabelled: 0, corrections: 0, unreadable_lines: 0 },
    });
  });

  test("says at once where a job does not suit a program, and makes the app all the same", async () => {
    const { status, body } = await api.post<AppView>("/loop-apps", {
      ...SPAM_APP,
      task: "Write a reply.",
      output_schema: { type: "string" },
    });

    expect(status).toBe(201);
    expect(body.warning).toMatch(/output_schema allows any text.*; The task speaks of "Write"/);
  });

  test("takes settings of sampling, privacy and keeping, with defaults for what is not said", async () => {
    const settings = { sampling: { uniform: 0.5, budget_per_day: 100 }, privacy: "hashed", durability: "disk" };

    const { body } = await api.post<AppView>("/loop-apps", { ...SPAM_APP, loop_app_id: "spam", ...settings });

    expect(body).toMatchObject({ ...DEFAULTS, ...settings, sampling: { ...DEFAULTS.sampling, ...settings.sampling } });
    expect(body.privacy_note).toContain("no call can be checked");
    await using folder = await DataFolder.open({ path: api.dataDir });
    await expect(folder.app("spam").readConfig()).resolves.toMatchObject(settings);
  });

  test("makes apps that are asked for at the same time under different numbers", async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => api.createSpamApp()));

    expect(new Set(made.map((app) => app.loop_app_id)).size).toBe(5);
  });

  test("writes the decision to the audit log and tells of it", async () => {
    const heard: unknown[] = [];
    api.composed.events.listen((name, payload) => heard.push([name, payload]));

    await api.createSpamApp({ loop_app_id: "spam" });

    expect(heard).toEqual([["app.created", { app_id: "spam" }]]);
    const audit = await readFile(join(api.dataDir, "loop-apps/spam/audit.jsonl"), "utf8");
    expect(JSON.parse(audit)).toMatchObject({ act: "created", actor: expect.stringMatching(/^local:./) });
  });

  test("answers 409 app-exists for an id that is taken", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });

    const { status, body } = await api.post("/loop-apps", { ...SPAM_APP, loop_app_id: "spam" });

    expect([status, body.code]).toEqual([409, "app-exists"]);
  });

  test.each([
    ["a type that no schema has", { input_schema: { type: "strnig" } }],
    ["a pattern that is no expression", { input_schema: { type: "string", pattern: "(" } }],
    ["a reference to nowhere", { output_schema: { $ref: "https://example.com/schema.json" } }],
  ])("answers 422 schema-invalid for %s and leaves nothing behind", async (_name, change) => {
    const { status, body } = await api.post("/loop-apps", { ...SPAM_APP, ...change });

    expect([status, body.code]).toEqual([422, "schema-invalid"]);
    expect(await readdir(join(api.dataDir, "loop-apps"))).toEqual([]);
  });

  test.each([
    ["no body", undefined, "/body"],
    ["no name", { input_schema: true, output_schema: true }, "/body/name"],
    ["an id with capitals", { ...SPAM_APP, loop_app_id: "Spam" }, "/body/loop_app_id"],
    ["an id that climbs", { ...SPAM_APP, loop_app_id: "../spam" }, "/body/loop_app_id"],
    ["a guarantee of more than all", { ...SPAM_APP, guarantee: { accuracy: 1.5 } }, "/body/guarantee/accuracy"],
    ["a key that nobody knows", { ...SPAM_APP, guarante: {} }, "/body"],
    ["a rate over 1", { ...SPAM_APP, sampling: { uniform: 1.5 } }, "/body/sampling/uniform"],
    ["a redaction that is no pointer", { ...SPAM_APP, redact: ["name"] }, "/body/redact/0"],
  ])("answers 422 request-invalid for %s and points at it", async (_name, body, at) => {
    const answer = await api.post("/loop-apps", body);

    expect([answer.status, answer.body.code]).toEqual([422, "request-invalid"]);
    expect(answer.body.errors?.[0]?.at).toBe(at);
  });
});

describe("GET /loop-apps", () => {
  test("lists every app by id", async () => {
    await api.createSpamApp({ loop_app_id: "b" });
    await api.createSpamApp({ loop_app_id: "a" });

    const { body } = await api.get<AppList>("/loop-apps");

    expect(body.items.map((app) => app.loop_app_id)).toEqual(["a", "b"]);
    expect(body.unreadable).toEqual([]);
  });

  test("names an app whose config.yaml was broken and shows the others", async () => {
    await api.createSpamApp({ loop_app_id: "a" });
    await api.createSpamApp({ loop_app_id: "b" });
    await appendFile(join(api.dataDir, "loop-apps/a/config.yaml"), "nmae: x\n");

    const { status, body } = await api.get<AppList>("/loop-apps");

    expect(status).toBe(200);
    expect(body.items.map((app) => app.loop_app_id)).toEqual(["b"]);
    expect(body.unreadable).toMatchObject([{ loop_app_id: "a", error: { code: "config-invalid" } }]);
  });
});

describe("GET /loop-apps/:app_id", () => {
  test("shows what serves and under which proof", async () => {
    await api.createSpamApp({ loop_app_id: "spam", guarantee: { accuracy: 0.97 } });
    await writeProgram(api.dataDir, "spam", { report: { coverage } });
    await api.post("/loop-apps/spam/programs/1/promote");

    const { body } = await api.get<AppView>("/loop-apps/spam");

    expect(body).toMatchObject({ current_version: 1, threshold: 0.81, certificate });
    expect(body.warning).toBeUndefined();
  });

  test("counts lines of the data that are no rows", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    await api.upload("/loop-apps/spam/examples", "text,label\nsee you,ham\n");
    await appendFile(join(api.dataDir, "loop-apps/spam/datasets/examples/rows.jsonl"), '{"input":1}\nnonsense\n');

    const { body } = await api.get<AppView>("/loop-apps/spam");

    expect(body.examples).toEqual({ labelled: 1, unlabelled: 0, corrections: 0, unreadable_lines: 2 });
  });

  test.each(["nobody", "constructor", "-", "a..b", "..%2F..%2Fetc", "%2e%2e", "a%00b", "%2Fetc%2Fpasswd"])(
    "answers 4xx for the id %s",
    async (id) => {
      const { status, body } = await api.get(`/loop-apps/${id}`);

      expect([404, 422]).toContain(status);
      expect(["app-not-found", "request-invalid", "route-not-found"]).toContain(body.code);
    },
  );

  test("answers 404 app-not-found for an app that is not there", async () => {
    const { status, body, type } = await api.get("/loop-apps/nobody");

    expect([status, body.code]).toEqual([404, "app-not-found"]);
    expect(type).toContain("application/problem+json");
  });
});

describe("PATCH /loop-apps/:app_id", () => {
  test("changes what is given, clears what is null and leaves the rest", async () => {
    await api.createSpamApp({ loop_app_id: "spam", guarantee: { accuracy: 0.9 } });

    const { status, body } = await api.call<AppView>("PATCH", "/loop-apps/spam", { task: null, guarantee: null });

    expect(status).toBe(200);
    expect(body).toMatchObject({ name: SPAM_APP.name, task: "", guarantee: null });
    expect((await api.get<AppView>("/loop-apps/spam")).body).toEqual(body);
  });

  test("changes one rate and leaves the others, and null brings a default back", async () => {
    await api.createSpamApp({ loop_app_id: "spam", sampling: { uniform: 0.5, failures: 0.3, budget_per_day: 9 } });

    const { body } = await api.call<AppView>("PATCH", "/loop-apps/spam", {
      sampling: { uniform: 0.1, failures: null, budget_per_day: null },
      retention: { days: 7 },
      shadow_budget_ms_per_s: 0,
    });

    expect(body).toMatchObject({
      sampling: { ...DEFAULTS.sampling, uniform: 0.1 },
      retention: { ...DEFAULTS.retention, days: 7 },
      shadow_budget_ms_per_s: 0,
    });
    expect(body.sampling).not.toHaveProperty("budget_per_day");
    const cleared = await api.call<AppView>("PATCH", "/loop-apps/spam", { sampling: null, retention: null });
    expect(cleared.body).toMatchObject({ sampling: DEFAULTS.sampling, retention: DEFAULTS.retention });
  });

  test("serves at once under what the report proves for a new guarantee", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    await writeProgram(api.dataDir, "spam", { report: { coverage } });
    await api.post("/loop-apps/spam/programs/1/promote");

    const { body } = await api.call<AppView>("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.97 } });

    expect(body).toMatchObject({ threshold: 0.81, certificate });
    const answer = await api.post("/loop-apps/spam/execute", { input: "anything else" });
    expect(answer.body).toMatchObject({ status: "deferred", error_code: "below-threshold", output: null });
  });

  test("defers everything and warns when the report proves nothing for the new guarantee", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    await writeProgram(api.dataDir, "spam", { report: { coverage } });
    await api.post("/loop-apps/spam/programs/1/promote");

    const { body } = await api.call<AppView>("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.99 } });

    expect(body).toMatchObject({ current_version: 1, threshold: null, certificate: null });
    expect(body.warning).toContain("99 % accuracy");
    const answer = await api.post("/loop-apps/spam/execute", { input: "free money" });
    expect(answer.body).toMatchObject({ status: "deferred", error_code: "no-certificate" });
  });

  test("takes up a guarantee that a person wrote into config.yaml when it is set again", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    await writeProgram(api.dataDir, "spam", { report: { coverage } });
    await api.post("/loop-apps/spam/programs/1/promote");
    const config = join(api.dataDir, "loop-apps/spam/config.yaml");
    await appendFile(config, "guarantee: {accuracy: 0.97}\n");
    const before = await api.get<AppView>("/loop-apps/spam");

    const { body } = await api.call<AppView>("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.97 } });

    expect(before.body).toMatchObject({ threshold: 0, warning: expect.stringContaining("not taken up yet") });
    expect(body).toMatchObject({ threshold: 0.81, certificate });
    expect(body.warning).toBeUndefined();
  });

  test("renews the terms of the champion before, too", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    for (const seed of ["a", "b"]) {
      await writeProgram(api.dataDir, "spam", { table: { [seed]: "spam" }, report: reportOf({ coverage }) });
    }
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/programs/2/promote");

    await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.97 } });

    const { body } = await api.post<RouteView>("/loop-apps/spam/rollback");
    expect(body.route).toMatchObject({
      champion: { version: 1, threshold: 0.81 },
      previous: { version: 2, threshold: 0.81 },
    });
  });

  test("says in the audit log what was changed", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });

    await api.call("PATCH", "/loop-apps/spam", { name: "Junk" });
    await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.9 } });
    await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.9 } });

    const audit = await readFile(join(api.dataDir, "loop-apps/spam/audit.jsonl"), "utf8");
    const entries = audit
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { act: string; reason?: string });
    expect(entries.map(({ act }) => act)).toEqual(["created", "config-changed", "guarantee-changed"]);
    expect(entries[1]?.reason).toBe("name");
  });

  test.each([
    [422, "request-invalid", "spam", { name: "" }],
    [422, "request-invalid", "spam", { loop_app_id: "other" }],
    [422, "request-invalid", "spam", { privacy: "some" }],
    [422, "request-invalid", "spam", { sampling: { uniform: -1 } }],
    [422, "request-invalid", "spam", { retention: { days: 0 } }],
    [404, "app-not-found", "nobody", { name: "Junk" }],
  ])("answers %i %s", async (status, code, id, change) => {
    await api.createSpamApp({ loop_app_id: "spam" });

    const answer = await api.call("PATCH", `/loop-apps/${id}`, change);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("GET /loop-apps/:app_id/stats", () => {
  test("counts what this process did, before any day was counted", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    await writeProgram(api.dataDir, "spam");
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/execute", { input: "free money" });

    const { status, body } = await api.get<StatsView>("/loop-apps/spam/stats");

    expect(status).toBe(200);
    expect(body).toMatchObject({ app_id: "spam", updated_at: null, days: {} });
    expect(body.process).toMatchObject({ executions: 1, by_served_as: { champion: 1 }, unrecorded: 0 });
    expect(body.forwarding).toEqual({ delivered: 0, skipped: 0, failures: 0, pending_bytes: 0, last_error: null });
  });

  test("gives the last days that have figures, the earliest first", async () => {
    await api.createSpamApp({ loop_app_id: "spam" });
    const folder = join(api.dataDir, "loop-apps/spam/datasets/executions");
    await mkdir(folder, { recursive: true });
    await using data = await DataFolder.open({ path: api.dataDir });
    await using maintenance = new Maintenance({ folder: data, clock: noonOfNovember20, onNotice: () => undefined });
    for (const day of ["2026-11-18", "2026-11-20", "2026-11-19"]) {
      await writeFile(join(folder, `${day}.elsewhere-0.jsonl`), `${JSON.stringify(executionOn(day))}\n`);
      await maintenance.run();
    }

    const { body } = await api.get<StatsView>("/loop-apps/spam/stats?days=2");

    expect(Object.keys(body.days)).toEqual(["2026-11-19", "2026-11-20"]);
    expect(body.days["2026-11-20"]).toMatchObject({
      executions: 1,
      succeeded: 1,
      by_version: { "1": { executions: 1 } },
    });
    expect(body.updated_at).toBe("2026-11-20T12:00:00.000Z");
  });

  test.each([
    ["/loop-apps/nobody/stats", 404, "app-not-found"],
    ["/loop-apps/spam/stats?days=0", 422, "request-invalid"],
    ["/loop-apps/spam/stats?since=2026-11-20", 422, "request-invalid"],
  ])("GET %s answers %i %s", async (path, status, code) => {
    await api.createSpamApp({ loop_app_id: "spam" });

    const answer = await api.get(path);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

function noonOfNovember20(): number {
  return Date.parse("2026-11-20T12:00:00Z");
}

function executionOn(day: string): ExecutionLine {
  const at = `${day}T10:00:00.000Z`;
  return executionLine({
    id: newExecutionId(Date.parse(at)),
    appId: AppId.parse("spam"),
    version: Version.parse(1),
    servedAs: "champion",
    input: "free money",
    outcome: { status: "succeeded", output: "spam", confidence: 0.99 },
    subject: undefined,
    latencyMs: 0.02,
    executedAt: at,
    sampled: false,
    inclusionProbability: 0.05,
  });
}
