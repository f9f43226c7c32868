import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type Answered, TestApi, writeProgram } from "../api.test.fixture.ts";
import type { Check, HealthView, ReadyView } from "./health-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
});

async function addApp(appId: string): Promise<void> {
  await api.createSpamApp({ loop_app_id: appId });
  await writeProgram(api.dataDir, appId);
  await api.post(`/loop-apps/${appId}/programs/1/promote`);
}

function get<View>(url: string): Promise<Answered<View>> {
  return api.send<View>({ url });
}

function failing({ checks }: ReadyView): readonly Check[] {
  return checks.filter(({ ok }) => !ok);
}

describe("/health/live", () => {
  test("answers as long as the process does", async () => {
    const { status, body } = await get("/health/live");

    expect([status, body]).toEqual([200, { status: "live" }]);
  });
});

describe("/health/ready", () => {
  test("says what it looked at, all of it well", async () => {
    await addApp("spam");

    const { status, body } = await get<ReadyView>("/health/ready");

    expect([status, body.status]).toEqual([200, "ready"]);
    expect(body.checks.map(({ name }) => name)).toEqual([
      "accepting",
      "data-folder",
      "disk-space",
      "records",
      "event-loop",
      "programs",
      "sandbox",
    ]);
    expect(failing(body)).toEqual([]);
  });

  test("names an app whose program is spoilt, and stays ready for the others", async () => {
    await addApp("sound");
    await addApp("spoilt");
    await addApp("missing");
    await api.createSpamApp({ loop_app_id: "new" });
    chmodSync(join(api.dataDir, "loop-apps/spoilt/artifacts/v1/program.json"), 0o644);
    writeFileSync(join(api.dataDir, "loop-apps/spoilt/artifacts/v1/program.json"), "{}");
    rmSync(join(api.dataDir, "loop-apps/missing/artifacts/v1"), { recursive: true });

    const { status, body, text } = await get<ReadyView>("/health/ready");

    expect([status, body.status]).toEqual([200, "degraded"]);
    expect(failing(body)).toEqual([
      {
        name: "programs",
        ok: false,
        detail: "cannot be opened: missing (artifact-corrupt), spoilt (artifact-corrupt)",
      },
    ]);
    expect(text).not.toContain(api.dataDir);
  });

  test("names an app for whose program another stands in", async () => {
    await addApp("spam");
    await writeProgram(api.dataDir, "spam", { otherwise: "spam" });
    await api.post("/loop-apps/spam/programs/2/promote");
    writeFileSync(join(api.dataDir, "loop-apps/spam/artifacts/v2/program.json"), "{}");

    const { body } = await get<ReadyView>("/health/ready");

    expect(failing(body)).toEqual([
      { name: "programs", ok: false, detail: "cannot be opened: spam (another version stands in)" },
    ]);
  });

  test("is unready where nothing can be written into the data folder", async () => {
    // In the place of the file that is written to find out; works for every user, root included.
    mkdirSync(join(api.dataDir, ".health-probe"));

    const { status, body, text } = await get<ReadyView>("/health/ready");

    expect([status, body.status]).toEqual([503, "unready"]);
    expect(failing(body).map(({ name }) => name)).toEqual(["data-folder"]);
    expect(text).not.toContain(api.dataDir);
  });

  test("is unready where the data folder is gone", async () => {
    rmSync(api.dataDir, { recursive: true });

    const { status, body } = await get<ReadyView>("/health/ready");

    expect([status, body.status]).toEqual([503, "unready"]);
    expect(failing(body).map(({ name }) => name)).toEqual(["data-folder", "disk-space"]);
  });
});

describe("/health", () => {
  test("adds what this process is and has done, and no path", async () => {
    await addApp("spam");

    const { status, body, text } = await get<HealthView>("/health");

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "ready", pid: process.pid, version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(body.uptime_s).toBeGreaterThanOrEqual(0);
    expect(Object.values(body.counters)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(text).not.toContain(api.dataDir);
  });
});
