import { randomUUID } from "node:crypto";
import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { SPAM_APP, TestApi, writeProgram } from "../api.test.fixture.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import type { AppView } from "../views/app-view.ts";
import type { ProgramDetail, ProgramList, RouteView } from "../views/program-view.ts";
import type { RunStarted, RunView } from "../views/run-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await createTicketApp();
});

const RUNS = "/loop-apps/tickets/synthesis-runs";

async function createTicketApp(change: object = {}): Promise<void> {
  await api.post("/loop-apps", {
    ...SPAM_APP,
    loop_app_id: "tickets",
    input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
    output_schema: { type: "string", enum: ["billing", "access"] },
    ...change,
  });
}

async function importTickets(count: number, seed = 1): Promise<void> {
  await api.upload("/loop-apps/tickets/examples?name=tickets.csv", csvOf(tickets(count, seed)));
}

async function start(body?: object): Promise<string> {
  return (await api.post<RunStarted>(RUNS, body)).body.run_id;
}

/** The events of a run from now to its end. */
async function follow(id: string): Promise<{ event: string; data: unknown }[]> {
  const response = await api.composed.server.inject({ url: `/api/v1${RUNS}/${id}/events`, payloadAsStream: true });
  let text = "";
  for await (const chunk of response.stream()) text += String(chunk);
  return text
    .split("\n\n")
    .filter((block) => block !== "")
    .map((block) => {
      const [, event = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      return { event, data: JSON.parse(data) as unknown };
    });
}

function ended(id: string): Promise<RunView> {
  return endedAt(`${RUNS}/${id}`);
}

async function endedAt(path: string): Promise<RunView> {
  await api.composed.server.inject(`/api/v1${path}/events`);
  return (await api.get<RunView>(path)).body;
}

async function artifacts(): Promise<string[]> {
  return readdir(join(api.dataDir, "loop-apps/tickets/artifacts")).catch(() => []);
}

describe("POST /loop-apps/:app_id/synthesis-runs", () => {
  test("makes the first program, lets it serve and says so", async () => {
    await importTickets(300);
    const heard: string[] = [];
    api.composed.events.listen((name) => heard.push(name));

    const { status, body } = await api.post<RunStarted>(RUNS, { seed: 7 });

    expect([status, body.state]).toEqual([202, "running"]);
    const run = await ended(body.run_id);
    expect(run).toMatchObject({ state: "completed", version: 1, promoted: true, program: { state: "active" } });
    expect(run.decision).toContain("the first to serve");
    expect(run.report?.rows.holdout).toBeGreaterThan(30);
    expect(heard).toEqual(["synthesis.started", "program.published", "program.promoted", "synthesis.completed"]);
    const app = await api.get<AppView>("/loop-apps/tickets");
    expect(app.body).toMatchObject({ current_version: 1, threshold: 0, certificate: null });
    const audit = await readFile(join(api.dataDir, "loop-apps/tickets/audit.jsonl"), "utf8");
    const acts = audit
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { act: string }).act);
    expect(acts).toEqual(["created", "synthesised", "promoted"]);
  });

  test("lets the first program serve under the certificate of the app's guarantee", async () => {
    await api.call("PATCH", "/loop-apps/tickets", { guarantee: { accuracy: 0.8 } });
    await importTickets(600);

    const run = await ended(await start());

    const { body } = await api.get<AppView>("/loop-apps/tickets");
    expect(body.certificate).toMatchObject({ accuracy: 0.8, delta: 0.05 });
    expect(body.certificate).toEqual(run.program?.certificate);
    expect(body.threshold).toEqual(run.report?.coverage.find((row) => row.accuracy === 0.8)?.threshold);
  });

  test("takes up a guarantee that was changed while the run was under way", async () => {
    await importTickets(600);
    const id = await start();

    await api.call("PATCH", "/loop-apps/tickets", { guarantee: { accuracy: 0.85 } });
    await ended(id);

    const { body } = await api.get<AppView>("/loop-apps/tickets");
    expect(body.certificate).toMatchObject({ accuracy: 0.85 });
  });

  test("says in the report when lines of the data were passed over", async () => {
    await importTickets(120);
    await appendFile(join(api.dataDir, "loop-apps/tickets/datasets/examples/rows.jsonl"), "nonsense\n");

    const run = await ended(await start());

    expect(run.state).toBe("completed");
    expect(run.report?.warnings).toContainEqual(expect.stringContaining("rows.jsonl line 121"));
  });

  test("leaves a later program that the gate admitted in shadow for a person", async () => {
    await importTickets(600);
    await ended(await start());

    const run = await ended(await start());

    expect(run).toMatchObject({ version: 2, promoted: false, program: { state: "shadow", admitted: true } });
    expect(run.decision).toContain("it waits in shadow until a person promotes it");
    expect((await api.get<AppView>("/loop-apps/tickets")).body.current_version).toBe(1);
    const { body } = await api.get<RouteView>("/loop-apps/tickets/route");
    expect(body.route).toMatchObject({
      champion: { version: 1 },
      shadows: [{ version: 2, sha256: run.program?.sha256 }],
    });
  });

  test("compares with the champion, though another version is pinned", async () => {
    await importTickets(300);
    const first = await ended(await start());
    const { manifest } = (await api.get<ProgramDetail>("/loop-apps/tickets/programs/1")).body;
    await writeProgram(api.dataDir, "tickets", { table: { a: "billing" }, otherwise: "billing", schemas: manifest });
    await api.post("/loop-apps/tickets/programs/2/pin");

    await ended(await start({ seed: 2 }));

    const { body } = await api.get<ProgramDetail>("/loop-apps/tickets/programs/3");
    expect(body.manifest.lineage.parent).toBe(first.program?.sha256);
  });

  test("promotes a later program that the gate admitted where that was asked for, and writes who and why", async () => {
    await importTickets(600);
    await ended(await start());

    const run = await ended(await start({ seed: 2, promote: true }));

    expect(run).toMatchObject({ version: 2, promoted: true, program: { state: "active" } });
    const audit = await readFile(join(api.dataDir, "loop-apps/tickets/audit.jsonl"), "utf8");
    expect(JSON.parse(audit.trim().split("\n").at(-1) ?? "")).toMatchObject({
      act: "promoted",
      actor: expect.stringMatching(/^local:./),
      version: 2,
      previous: 1,
      reason: expect.stringMatching(/admitted it on \d+ holdout rows, and who ran the synthesis asked/),
    });
  });

  test("keeps a program that the gate refused, rejected, and the champion goes on serving", async () => {
    const rows = tickets(600);
    await api.createSpamApp({ loop_app_id: "known", output_schema: { type: "string", enum: ["billing", "access"] } });
    await api.upload("/loop-apps/known/examples?name=tickets.csv", csvOf(rows));
    // It knows every row by heart, the wrong ones and the holdout included: nothing that is learnt can match it.
    const table = Object.fromEntries(rows.map(({ text, label }) => [text, label]));
    await writeProgram(api.dataDir, "known", { table, otherwise: null });
    await api.post("/loop-apps/known/programs/1/promote");
    const { body } = await api.post<RunStarted>("/loop-apps/known/synthesis-runs");

    const run = await endedAt(`/loop-apps/known/synthesis-runs/${body.run_id}`);

    expect(run).toMatchObject({ state: "completed", version: 2, promoted: false, program: { state: "rejected" } });
    expect(run.decision).toContain("the gate refused it");
    expect((await api.get<AppView>("/loop-apps/known")).body.current_version).toBe(1);
    expect((await api.post("/loop-apps/known/programs/2/promote")).body.code).toBe("gate-refused");
    expect((await api.get<RouteView>("/loop-apps/known/route")).body.route).not.toHaveProperty("shadows");
  });

  test("replaces a champion that is damaged, since nothing serves", async () => {
    await importTickets(120);
    await ended(await start());
    await appendFile(join(api.dataDir, "loop-apps/tickets/artifacts/v1/program.json"), " ");
    await using later = await TestApi.reopen(api.dataDir);
    const { body } = await later.post<RunStarted>(RUNS);
    await later.composed.server.inject(`/api/v1${RUNS}/${body.run_id}/events`);

    const run = await later.get<RunView>(`${RUNS}/${body.run_id}`);

    expect(run.body).toMatchObject({ version: 2, promoted: true });
    expect((await later.get<AppView>("/loop-apps/tickets")).body.current_version).toBe(2);
  });

  test("answers 409 synthesis-running while one is under way, and lets the next start after it", async () => {
    await importTickets(300);
    const first = await start();

    const { status, body } = await api.post(RUNS);

    expect([status, body.code]).toEqual([409, "synthesis-running"]);
    await ended(first);
    expect((await api.post(RUNS)).status).toBe(202);
  });

  test("ends a run that nothing can be learnt from as failed, with why", async () => {
    const run = await ended(await start());

    expect(run).toMatchObject({ state: "failed", error: { code: "data-insufficient", status: 422 } });
    expect(await artifacts()).toEqual([]);
  });

  test.each([
    [{ seed: -1 }, 422, "request-invalid"],
    [{ seed: 1.5 }, 422, "request-invalid"],
    [{ promote: "yes" }, 422, "request-invalid"],
    [{ sed: 1 }, 422, "request-invalid"],
  ])("answers for %j", async (sent, status, code) => {
    const answer = await api.post(RUNS, sent);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("answers 404 app-not-found", async () => {
    const { status, body } = await api.post("/loop-apps/nobody/synthesis-runs");

    expect([status, body.code]).toEqual([404, "app-not-found"]);
  });
});

describe("GET /loop-apps/:app_id/synthesis-runs/:run_id/events", () => {
  test("streams progress and ends with the run", async () => {
    await importTickets(300);

    const events = await follow(await start());

    const last = events.at(-1);
    expect(events.slice(0, -1).every(({ event }) => event === "progress")).toBe(true);
    expect(new Set(events.slice(0, -1).map(({ data }) => (data as { stage: string }).stage)).size).toBeGreaterThan(2);
    expect(last?.event).toBe("completed");
    expect(last?.data).toMatchObject({ state: "completed", version: 1 });
  });

  test("gives the end of a run that has ended", async () => {
    const id = await start();
    await follow(id);

    const events = await follow(id);

    expect(events.map(({ event }) => event)).toEqual(["progress", "failed"]);
  });

  test("serves several readers of one run", async () => {
    await importTickets(300);
    const id = await start();

    const [first, second] = await Promise.all([follow(id), follow(id)]);

    expect(first?.at(-1)).toEqual(second?.at(-1));
  });
});

describe("DELETE /loop-apps/:app_id/synthesis-runs/:run_id", () => {
  test("cancels the run before anything is written", async () => {
    await importTickets(600);
    const id = await start();

    const { status } = await api.call("DELETE", `${RUNS}/${id}`);

    expect(status).toBe(202);
    const run = await ended(id);
    expect(run).toMatchObject({ state: "cancelled", error: { code: "synthesis-cancelled" } });
    expect(await artifacts()).toEqual([]);
    expect((await api.get<ProgramList>("/loop-apps/tickets/programs")).body.items).toEqual([]);
  });

  test("leaves a run that has ended as it ended", async () => {
    const id = await start();
    await ended(id);

    const { status, body } = await api.call<RunView>("DELETE", `${RUNS}/${id}`);

    expect([status, body.state]).toEqual([202, "failed"]);
  });
});

describe("an unknown run", () => {
  test.each([
    ["GET", `${RUNS}/${randomUUID()}`, 404, "synthesis-not-found"],
    ["GET", `${RUNS}/${randomUUID()}/events`, 404, "synthesis-not-found"],
    ["DELETE", `${RUNS}/${randomUUID()}`, 404, "synthesis-not-found"],
    ["GET", `${RUNS}/1`, 422, "request-invalid"],
    ["GET", `/loop-apps/nobody/synthesis-runs/${randomUUID()}`, 404, "app-not-found"],
  ] as const)("%s %s answers %i %s", async (method, path, status, code) => {
    const answer = await api.call(method, path);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("of another app is not shown", async () => {
    await api.createSpamApp({ loop_app_id: "other" });
    const id = await start();

    const { status, body } = await api.get(`/loop-apps/other/synthesis-runs/${id}`);

    expect([status, body.code]).toEqual([404, "synthesis-not-found"]);
    await ended(id);
  });
});

describe("close()", () => {
  test("cancels a run under way, waits for it and leaves nothing of it", async () => {
    await importTickets(600);
    const id = await start();
    const events = follow(id);

    await api.composed.close();

    expect((await events).at(-1)).toMatchObject({ event: "cancelled" });
    expect(await artifacts()).toEqual([]);
  });

  test("may be called twice", async () => {
    await Promise.all([api.composed.close(), api.composed.close()]);

    await expect(api.composed.close()).resolves.toBeUndefined();
  });
});
