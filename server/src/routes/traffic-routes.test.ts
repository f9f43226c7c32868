import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Champion, type Route, Version } from "@loopai/core";
import { type AppFolder, DataFolder } from "@loopai/runtime";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { reportOf, TestApi, writeProgram } from "../api.test.fixture.ts";
import type { AppView } from "../views/app-view.ts";
import type { ProgramList, RouteView } from "../views/program-view.ts";

let api: TestApi;
let heard: unknown[];

/** Three admitted versions, the first of them champion. */
beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.createSpamApp({ loop_app_id: "spam" });
  for (let version = 1; version <= 3; version += 1) {
    await writeProgram(api.dataDir, "spam", { table: { [`text ${version}`]: "spam" } });
  }
  await api.post("/loop-apps/spam/programs/1/promote");
  heard = [];
  api.composed.events.listen((name, payload) => heard.push([name, payload]));
});

async function routeOnDisk(): Promise<Route> {
  return JSON.parse(await readFile(join(api.dataDir, "loop-apps/spam/route.json"), "utf8")) as Route;
}

function championOf({ champion }: Route): Champion {
  if (champion === undefined) throw new Error("The app has no champion");
  return champion;
}

async function lastOfAudit(): Promise<Record<string, unknown>> {
  const text = await readFile(join(api.dataDir, "loop-apps/spam/audit.jsonl"), "utf8");
  return JSON.parse(text.trim().split("\n").at(-1) ?? "") as Record<string, unknown>;
}

async function putCanary(body: object) {
  return (await api.call<RouteView>("PUT", "/loop-apps/spam/canary", body)).body.route.canary;
}

const refused = { admitted: false, checks: [{ name: "constant" as const, passed: false, finding: "no better" }] };

describe("POST /loop-apps/:app_id/pause and resume", () => {
  test("let the app refuse every call, and answer again", async () => {
    const paused = await api.post<RouteView>("/loop-apps/spam/pause");
    const meanwhile = await api.post("/loop-apps/spam/execute", { input: "a" });
    const line = await lastOfAudit();
    const resumed = await api.post<RouteView>("/loop-apps/spam/resume", {});
    const later = await api.post("/loop-apps/spam/execute", { input: "a" });

    expect(paused.body.route).toMatchObject({ revision: 2, app_state: "paused", champion: { version: 1 } });
    expect([meanwhile.status, meanwhile.body.code]).toEqual([409, "app-paused"]);
    expect(line).toMatchObject({ act: "paused", revision: 2 });
    expect(resumed.body.route).toMatchObject({ revision: 3, app_state: "active" });
    expect(later.status).toBe(200);
    expect(heard).toEqual([
      ["app.paused", { app_id: "spam" }],
      ["app.resumed", { app_id: "spam" }],
    ]);
  });

  test("change nothing where the app is in that state already", async () => {
    const { status, body } = await api.post<RouteView>("/loop-apps/spam/resume");

    expect([status, body.route.revision]).toEqual([200, 1]);
    expect(heard).toEqual([]);
    expect(await lastOfAudit()).toMatchObject({ act: "promoted" });
  });

  test.each(["pause", "resume"])("answer 410 for an archived app: %s", async (verb) => {
    await using folder = await DataFolder.open({ path: api.dataDir });
    await folder.app("spam").changeRoute((route) => ({ ...route, app_state: "archived" }));

    const { status, body } = await api.post(`/loop-apps/spam/${verb}`);

    expect([status, body.code]).toEqual([410, "app-archived"]);
  });
});

/** Another process changes the route just after it was read here. */
async function changeMeanwhile(change: (route: Route) => Route): Promise<void> {
  const folder = await DataFolder.open({ path: api.dataDir });
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const other = folder.app("spam");
  const prototype = Object.getPrototypeOf(other) as Pick<AppFolder, "readRoute">;
  const read = prototype.readRoute;
  const spied = vi.spyOn(prototype, "readRoute").mockImplementationOnce(async function readThenMoved(this: AppFolder) {
    const route = await read.call(this);
    await other.changeRoute(change);
    return route;
  });
  onTestFinished(() => spied.mockRestore());
}

describe("a decision about an app that another process decides about meanwhile", () => {
  test("writes down which champion it really replaced", async () => {
    await changeMeanwhile((route) => ({ ...route, champion: { ...championOf(route), version: Version.parse(2) } }));

    const { body } = await api.post<RouteView>("/loop-apps/spam/programs/3/promote");

    expect(body.route).toMatchObject({ revision: 3, champion: { version: 3 } });
    expect(await lastOfAudit()).toMatchObject({ act: "promoted", version: 3, previous: 2, revision: 3 });
    expect(heard.at(-1)).toEqual(["program.promoted", { app_id: "spam", version: 3, previous: 2 }]);
  });

  test("rolls back to the one that served just before", async () => {
    await api.post("/loop-apps/spam/programs/2/promote");
    await changeMeanwhile((route) => ({
      ...route,
      champion: { ...championOf(route), version: Version.parse(3) },
      previous: championOf(route),
    }));

    const { body } = await api.post<RouteView>("/loop-apps/spam/rollback");

    expect(body.route.champion?.version).toBe(2);
    expect(await lastOfAudit()).toMatchObject({ act: "rolled-back", version: 2, previous: 3 });
  });
});

describe("POST /loop-apps/:app_id/programs/:version/pin", () => {
  test("holds the version whatever is promoted meanwhile, and says so", async () => {
    const { body } = await api.post<RouteView>("/loop-apps/spam/programs/2/pin");
    const line = await lastOfAudit();
    const promoted = await api.post<RouteView>("/loop-apps/spam/programs/3/promote");

    expect(body).toMatchObject({
      route: { revision: 2, champion: { version: 1 }, pinned: { version: 2, threshold: 0 } },
    });
    expect(line).toMatchObject({ act: "pinned", version: 2, revision: 2, sha256: body.route.pinned?.sha256 });
    expect(promoted.body).toMatchObject({
      route: { champion: { version: 3 }, pinned: { version: 2 } },
      warning: "v2 is pinned and answers every call until it is unpinned",
    });
    expect(heard[0]).toEqual(["program.pinned", { app_id: "spam", version: 2 }]);
  });

  test("takes the place of an earlier pin and shows it as active", async () => {
    await api.post("/loop-apps/spam/programs/2/pin");

    await api.post("/loop-apps/spam/programs/3/pin");

    expect(await lastOfAudit()).toMatchObject({ act: "pinned", version: 3, previous: 2 });
    const { body } = await api.get<ProgramList>("/loop-apps/spam/programs");
    expect(body.items.map(({ state }) => state)).toEqual(["active", "shadow", "active"]);
    const app = await api.get<AppView>("/loop-apps/spam");
    expect(app.body.current_version).toBe(3);
  });
});

describe("DELETE /loop-apps/:app_id/pin", () => {
  test("lets the champion answer again", async () => {
    await api.post("/loop-apps/spam/programs/2/pin");

    const { status, body } = await api.call<RouteView>("DELETE", "/loop-apps/spam/pin");

    expect(status).toBe(200);
    expect(body.route).toMatchObject({ revision: 3, champion: { version: 1 } });
    expect(await routeOnDisk()).not.toHaveProperty("pinned");
    expect(await lastOfAudit()).toMatchObject({ act: "unpinned", version: 2 });
    expect(heard.at(-1)).toEqual(["program.unpinned", { app_id: "spam", version: 2 }]);
  });

  test("changes nothing without a pin", async () => {
    const { status, body } = await api.call<RouteView>("DELETE", "/loop-apps/spam/pin");

    expect([status, body.route.revision, heard.length]).toEqual([200, 1, 0]);
  });
});

describe("PUT /loop-apps/:app_id/canary", () => {
  test("says that a pin still answers every call", async () => {
    await api.post("/loop-apps/spam/programs/3/pin");

    const { body } = await api.call<RouteView>("PUT", "/loop-apps/spam/canary", { version: 2, share: 0.5 });

    expect(body.warning).toBe("v3 is pinned and answers every call until it is unpinned");
  });

  test("gives the version its share under a salt of its own", async () => {
    const { status, body } = await api.call<RouteView>("PUT", "/loop-apps/spam/canary", { version: 2, share: 0.25 });

    expect(status).toBe(200);
    expect(body.route).toMatchObject({ revision: 2, champion: { version: 1 } });
    expect(body.route.canary).toMatchObject({ version: 2, share: 0.25, p99_limit_ms: 50, salt: expect.any(String) });
    expect(await routeOnDisk()).toEqual(body.route);
    expect(await lastOfAudit()).toMatchObject({ act: "canary-started", version: 2, reason: /^25 % of calls/ });
    expect(heard).toEqual([["canary.started", { app_id: "spam", version: 2, share: 0.25 }]]);
    const { body: programs } = await api.get<ProgramList>("/loop-apps/spam/programs");
    expect(programs.items[1]?.state).toBe("canary");
  });

  test("keeps salt and limit where only the share changes", async () => {
    const before = await putCanary({ version: 2, share: 0.05, p99_limit_ms: 20 });

    const after = await putCanary({ version: 2, share: 0.5 });

    expect(after).toEqual({ ...before, share: 0.5 });
  });

  test.each([
    ["the same request again", { version: 2, share: 0.05 }],
    ["another limit", { version: 2, share: 0.5, p99_limit_ms: 10 }],
    ["another version", { version: 3, share: 0.5 }],
  ])("draws anew for %s", async (_name, next) => {
    const before = await putCanary({ version: 2, share: 0.05 });

    const after = await putCanary(next);

    expect(after?.salt).not.toBe(before?.salt);
  });

  test("ends the canary before it", async () => {
    await putCanary({ version: 2, share: 0.05 });

    await putCanary({ version: 3, share: 0.1 });

    expect(await lastOfAudit()).toMatchObject({ act: "canary-started", version: 3, previous: 2 });
    expect(heard.slice(1)).toEqual([
      ["canary.ended", { app_id: "spam", version: 2 }],
      ["canary.started", { app_id: "spam", version: 3, share: 0.1 }],
    ]);
  });

  test("warns where nothing proves the guarantee for it", async () => {
    await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.99 } });

    const { body } = await api.call<RouteView>("PUT", "/loop-apps/spam/canary", { version: 2, share: 0.1 });

    expect(body.route.canary).toMatchObject({ threshold: null, certificate: null });
    expect(body.warning).toContain("99 % accuracy");
  });

  test.each([
    ["a share of nothing", { version: 2, share: 0 }],
    ["more than all", { version: 2, share: 1.1 }],
    ["no version", { share: 0.1 }],
    ["a limit of nothing", { version: 2, share: 0.1, p99_limit_ms: 0 }],
    ["another key", { version: 2, share: 0.1, salt: "mine" }],
    ["the champion", { version: 1, share: 0.1 }],
    ["no body", undefined],
  ])("answers 422 request-invalid for %s", async (_name, sent) => {
    const { status, body } = await api.call("PUT", "/loop-apps/spam/canary", sent);

    expect([status, body.code]).toEqual([422, "request-invalid"]);
  });
});

describe("DELETE /loop-apps/:app_id/canary", () => {
  test("lets the champion answer every call again", async () => {
    await putCanary({ version: 2, share: 0.5 });

    const { body } = await api.call<RouteView>("DELETE", "/loop-apps/spam/canary");

    expect(body.route).not.toHaveProperty("canary");
    expect(await lastOfAudit()).toMatchObject({ act: "canary-ended", version: 2, revision: 3 });
    expect(heard.at(-1)).toEqual(["canary.ended", { app_id: "spam", version: 2 }]);
  });

  test("changes nothing without a canary", async () => {
    const { status, body } = await api.call<RouteView>("DELETE", "/loop-apps/spam/canary");

    expect([status, body.route.revision, heard.length]).toEqual([200, 1, 0]);
  });
});

describe("PUT /loop-apps/:app_id/shadows", () => {
  test("replaces the list, each version once", async () => {
    await api.call("PUT", "/loop-apps/spam/shadows", { versions: [2] });

    const { body } = await api.call<RouteView>("PUT", "/loop-apps/spam/shadows", { versions: [3, 2, 3] });

    expect(body.route.shadows?.map(({ version }) => version)).toEqual([3, 2]);
    expect(await routeOnDisk()).toEqual(body.route);
    expect(await lastOfAudit()).toMatchObject({ act: "shadows-changed", revision: 3, reason: /^v3, v2/ });
    expect(heard.at(-1)).toEqual(["shadows.changed", { app_id: "spam", versions: [3, 2] }]);
  });

  test("ends them all by an empty list", async () => {
    await api.call("PUT", "/loop-apps/spam/shadows", { versions: [2] });

    const { body } = await api.call<RouteView>("PUT", "/loop-apps/spam/shadows", { versions: [] });

    expect(body.route).not.toHaveProperty("shadows");
  });

  test("changes nothing where the list is as it stands", async () => {
    await api.call("PUT", "/loop-apps/spam/shadows", { versions: [2] });

    const { body } = await api.call<RouteView>("PUT", "/loop-apps/spam/shadows", { versions: [2] });

    expect([body.route.revision, heard.length]).toEqual([2, 1]);
  });

  test.each([
    ["more than the route holds", { versions: [2, 3, 4, 5, 6] }],
    ["the champion", { versions: [1] }],
    ["what is no version", { versions: ["v2"] }],
    ["no list", {}],
  ])("answers 422 request-invalid for %s", async (_name, sent) => {
    const { status, body } = await api.call("PUT", "/loop-apps/spam/shadows", sent);

    expect([status, body.code]).toEqual([422, "request-invalid"]);
    expect(await routeOnDisk()).not.toHaveProperty("shadows");
  });
});

describe.each([
  ["pin", (version: number) => api.post(`/loop-apps/spam/programs/${version}/pin`)],
  ["canary", (version: number) => api.call("PUT", "/loop-apps/spam/canary", { version, share: 0.1 })],
  ["shadow", (version: number) => api.call("PUT", "/loop-apps/spam/shadows", { versions: [version] })],
])("a version to %s", (_act, ask) => {
  test("that the gate refused is refused, and nothing changes", async () => {
    const version = await writeProgram(api.dataDir, "spam", { report: { gate: refused } });

    const { status, body } = await ask(version);

    expect([status, body.code]).toEqual([409, "gate-refused"]);
    expect(await routeOnDisk()).toMatchObject({ revision: 1 });
  });

  test("whose files were changed is refused, without a path of this machine", async () => {
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v2/lookup.json"), " ");

    const { status, body } = await ask(2);

    expect([status, body.code]).toEqual([503, "artifact-corrupt"]);
    expect(body.detail).not.toContain(api.dataDir);
  });

  test("that is not there is 404", async () => {
    const { status, body } = await ask(9);

    expect([status, body.code]).toEqual([404, "program-not-found"]);
  });

  test("needs a champion beside it", async () => {
    await using folder = await DataFolder.open({ path: api.dataDir });
    await folder.app("spam").changeRoute(({ champion: _gone, ...route }) => route);

    const { status, body } = await ask(2);

    expect([status, body.code]).toEqual([409, "program-missing"]);
  });
});

describe("GET /loop-apps/:app_id/route", () => {
  test("shows the route as it stands on the disk", async () => {
    await putCanary({ version: 2, share: 0.1 });

    const { body } = await api.get<RouteView>("/loop-apps/spam/route");

    expect(body).toEqual({ route: await routeOnDisk() });
  });

  test("answers 404 app-not-found", async () => {
    const { status, body } = await api.get("/loop-apps/nobody/route");

    expect([status, body.code]).toEqual([404, "app-not-found"]);
  });
});

describe("who becomes champion", () => {
  test.each(["/loop-apps/spam/programs/2/promote", "/loop-apps/spam/rollback"])(
    "is canary and shadow no longer: POST %s",
    async (path) => {
      await api.call("PUT", "/loop-apps/spam/shadows", { versions: [2, 3] });
      await putCanary({ version: 2, share: 0.1 });
      heard.length = 0;

      const { body } = await api.post<RouteView>(path, path.endsWith("rollback") ? { version: 2 } : {});

      expect(body.route).not.toHaveProperty("canary");
      expect(body.route.shadows?.map(({ version }) => version)).toEqual([3]);
      expect(heard.slice(1)).toEqual([
        ["canary.ended", { app_id: "spam", version: 2 }],
        ["shadows.changed", { app_id: "spam", versions: [3] }],
      ]);
    },
  );

  test("leaves another version's canary and shadows as they are", async () => {
    await api.call("PUT", "/loop-apps/spam/shadows", { versions: [3] });
    await putCanary({ version: 3, share: 0.1 });

    const { body } = await api.post<RouteView>("/loop-apps/spam/programs/2/promote");

    expect(body.route).toMatchObject({ champion: { version: 2 }, canary: { version: 3 }, shadows: [{ version: 3 }] });
  });
});

test("a changed guarantee renews the terms of every program of the route", async () => {
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
  for (const text of ["pinned", "canary", "shadow"]) {
    await writeProgram(api.dataDir, "spam", { table: { [text]: "spam" }, report: reportOf({ coverage }) });
  }
  await api.post("/loop-apps/spam/programs/4/pin");
  await putCanary({ version: 5, share: 0.1 });
  await api.call("PUT", "/loop-apps/spam/shadows", { versions: [6] });

  await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.97 } });

  expect(await routeOnDisk()).toMatchObject({
    champion: { version: 1, threshold: null },
    pinned: { version: 4, threshold: 0.81, certificate },
    canary: { version: 5, threshold: 0.81, share: 0.1 },
    shadows: [{ version: 6, threshold: 0.81 }],
  });
});
