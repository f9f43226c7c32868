import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { TestApi, writeProgram } from "../api.test.fixture.ts";
import type { ProgramDetail, ProgramList, RouteView } from "../views/program-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.createSpamApp({ loop_app_id: "spam" });
});

const refused = {
  admitted: false,
  checks: [{ name: "constant" as const, passed: false, finding: "no better than always ham" }],
};

async function writePrograms(count: number): Promise<void> {
  for (let version = 1; version <= count; version += 1) {
    await writeProgram(api.dataDir, "spam", { table: { [`text ${version}`]: "spam" } });
  }
}

async function auditOf(app: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(api.dataDir, `loop-apps/${app}/audit.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("GET /loop-apps/:app_id/programs", () => {
  test("shows each version in its state", async () => {
    await writePrograms(4);
    await writeProgram(api.dataDir, "spam", { report: { gate: refused } });
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/programs/2/promote");
    await api.post("/loop-apps/spam/programs/3/promote");
    await writePrograms(1);
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v6/lookup.json"), " ");

    const { body } = await api.get<ProgramList>("/loop-apps/spam/programs");

    expect(body.items.map(({ version, state }) => [version, state])).toEqual([
      [1, "retired"],
      [2, "retired"],
      [3, "active"],
      [4, "shadow"],
      [5, "rejected"],
      [6, "corrupt"],
    ]);
    expect(body.items[0]).toMatchObject({ model: "lookup+constant", admitted: true, artifact_bytes: 100 });
    expect(body.items[5]).toMatchObject({ sha256: null, admitted: null });
  });

  test("calls the champion corrupt when its files were changed", async () => {
    await writePrograms(1);
    await api.post("/loop-apps/spam/programs/1/promote");
    await rm(join(api.dataDir, "loop-apps/spam/artifacts/v1/program.json"));

    const { body } = await api.get<ProgramList>("/loop-apps/spam/programs");

    expect(body.items).toMatchObject([{ version: 1, state: "corrupt" }]);
  });

  test("answers 404 app-not-found", async () => {
    const { status, body } = await api.get("/loop-apps/nobody/programs");

    expect([status, body.code]).toEqual([404, "app-not-found"]);
  });
});

describe("GET /loop-apps/:app_id/programs/:version", () => {
  test("shows manifest and report", async () => {
    await writePrograms(1);

    const { body } = await api.get<ProgramDetail>("/loop-apps/spam/programs/v1");

    expect(body).toMatchObject({ version: 1, state: "shadow" });
    expect(body.manifest.entry).toBe("program.json");
    expect(body.report?.model).toBe("lookup+constant");
  });

  test("shows a program whose report is damaged", async () => {
    await writePrograms(1);
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v1/report.json"), "{");

    const { status, body } = await api.get<ProgramDetail>("/loop-apps/spam/programs/1");

    expect(status).toBe(200);
    expect(body).toMatchObject({ report: null, admitted: null, model: null });
  });

  test.each([
    ["2", 404, "program-not-found"],
    ["x", 422, "request-invalid"],
    ["1", 503, "artifact-corrupt"],
  ])("answers for version %s", async (version, status, code) => {
    await writePrograms(1);
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v1/program.json"), " ");

    const answer = await api.get(`/loop-apps/spam/programs/${version}`);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("POST /loop-apps/:app_id/programs/:version/promote", () => {
  test("lets the version serve from the next call on, keeps who served, and says so", async () => {
    await writePrograms(2);
    const heard: unknown[] = [];
    api.composed.events.listen((name, payload) => heard.push([name, payload]));
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/execute", { input: "text 1" });

    const { status, body } = await api.post<RouteView>("/loop-apps/spam/programs/2/promote");

    expect(status).toBe(200);
    expect(body.route).toMatchObject({ revision: 2, champion: { version: 2, threshold: 0 }, previous: { version: 1 } });
    const answer = await api.post("/loop-apps/spam/execute", { input: "text 2" });
    expect(answer.body).toMatchObject({ version: 2, output: "spam" });
    expect((await auditOf("spam")).at(-1)).toMatchObject({ act: "promoted", version: 2, previous: 1, revision: 2 });
    expect(heard).toEqual([
      ["program.promoted", { app_id: "spam", version: 1, previous: null }],
      ["program.promoted", { app_id: "spam", version: 2, previous: 1 }],
    ]);
  });

  test("keeps who served before when the champion is promoted again", async () => {
    await writePrograms(2);
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/programs/2/promote");

    const { body } = await api.post<RouteView>("/loop-apps/spam/programs/2/promote", {});

    expect(body.route).toMatchObject({ champion: { version: 2 }, previous: { version: 1 } });
  });

  test("keeps as stand-in only a program whose files are whole", async () => {
    await writePrograms(3);
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/programs/2/promote");
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v2/lookup.json"), " ");

    const { body } = await api.post<RouteView>("/loop-apps/spam/programs/3/promote");

    expect(body.route).toMatchObject({ champion: { version: 3 }, previous: { version: 1 } });
  });

  test("answers 409 gate-refused for what the gate refused, and changes nothing", async () => {
    await writeProgram(api.dataDir, "spam", { report: { gate: refused } });

    const { status, body } = await api.post("/loop-apps/spam/programs/1/promote");

    expect([status, body.code]).toEqual([409, "gate-refused"]);
    expect((await api.get("/loop-apps/spam")).body).toMatchObject({ current_version: null });
    expect((await auditOf("spam")).map(({ act }) => act)).toEqual(["created"]);
  });

  test("answers 409 gate-refused when nothing says that the gate admitted it", async () => {
    await writePrograms(1);
    await rm(join(api.dataDir, "loop-apps/spam/artifacts/v1/report.json"));

    const { status, body } = await api.post("/loop-apps/spam/programs/1/promote");

    expect([status, body.code]).toEqual([409, "gate-refused"]);
  });

  test("answers 503 artifact-corrupt for a program that was changed", async () => {
    await writePrograms(1);
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v1/lookup.json"), " ");

    const { status, body } = await api.post("/loop-apps/spam/programs/1/promote");

    expect([status, body.code]).toEqual([503, "artifact-corrupt"]);
  });

  test.each([
    ["/loop-apps/spam/programs/7/promote", undefined, 404, "program-not-found"],
    ["/loop-apps/nobody/programs/1/promote", undefined, 404, "app-not-found"],
    ["/loop-apps/spam/programs/1/promote", { force: true }, 422, "request-invalid"],
  ])("POST %s with %j answers %i %s", async (path, sent, status, code) => {
    const { status: got, body } = await api.post(path, sent);

    expect([got, body.code]).toEqual([status, code]);
  });
});

describe("POST /loop-apps/:app_id/rollback", () => {
  test("goes back to who served before", async () => {
    await writePrograms(2);
    await api.post("/loop-apps/spam/programs/1/promote");
    await api.post("/loop-apps/spam/programs/2/promote");
    const heard: unknown[] = [];
    api.composed.events.listen((name, payload) => heard.push([name, payload]));

    const { body } = await api.post<RouteView>("/loop-apps/spam/rollback");

    expect(body.route).toMatchObject({ revision: 3, champion: { version: 1 }, previous: { version: 2 } });
    expect(heard).toEqual([["program.rolled-back", { app_id: "spam", version: 1, previous: 2 }]]);
    expect((await auditOf("spam")).at(-1)).toMatchObject({ act: "rolled-back", version: 1, previous: 2 });
  });

  test("goes back to the version that is asked for", async () => {
    await writePrograms(3);
    for (const version of [1, 2, 3]) await api.post(`/loop-apps/spam/programs/${version}/promote`);

    const { body } = await api.post<RouteView>("/loop-apps/spam/rollback", { version: 1 });

    expect(body.route).toMatchObject({ champion: { version: 1 }, previous: { version: 3 } });
  });

  test.each([
    ["a first program", {}, 409, "program-missing"],
    ["a version that is not there", { version: 9 }, 404, "program-not-found"],
    ["a version zero", { version: 0 }, 422, "request-invalid"],
    ["a version in words", { version: "one" }, 422, "request-invalid"],
  ])("answers for %s", async (_name, sent, status, code) => {
    await writePrograms(1);
    await api.post("/loop-apps/spam/programs/1/promote");

    const answer = await api.post("/loop-apps/spam/rollback", sent);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
