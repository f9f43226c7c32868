import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ExecutionLine } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { DataFolder } from "./files/data-folder.ts";
import type { Notice } from "./files/notice.ts";
import { openRuntime } from "./open-runtime.ts";
import { APP_ID, openSampleApp, promote, TemporaryFolder } from "./sample-app.test.fixture.ts";

async function preparedFolder(): Promise<TemporaryFolder> {
  const place = new TemporaryFolder();
  const { folder, app } = await openSampleApp(place.path);
  await promote(app);
  await folder.close();
  return place;
}

async function recorded(path: string): Promise<readonly ExecutionLine[]> {
  await using folder = await DataFolder.open({ path });
  return (await folder.app(APP_ID).executions.page({ limit: 100 })).items;
}

describe("openRuntime()", () => {
  test("answers and records as a server does, and closes the folder with itself", async () => {
    using place = await preparedFolder();
    const runtime = await openRuntime({ dataDir: place.path, clock: () => Date.parse("2026-11-20T12:00:00Z") });

    const execution = await runtime.execute(APP_ID, "free money", { subject: "jane" });
    await runtime.close();
    await runtime.close();

    expect(execution).toMatchObject({ version: 1, servedAs: "champion", outcome: { output: "spam" } });
    await expect(recorded(place.path)).resolves.toMatchObject([
      { execution_id: execution.id, input: "free money", output: "spam", subject: "jane", served_as: "champion" },
    ]);
    // No lock is left behind.
    const left = readdirSync(join(place.path, "loop-apps", APP_ID, "datasets", "executions"));
    expect(left.filter((name) => name.endsWith(".lock"))).toEqual([]);
  });

  test("works beside another on the same folder: each writes a file of its own, and both are read", async () => {
    using place = await preparedFolder();
    const runtimes = await Promise.all([1, 2].map(() => openRuntime({ dataDir: place.path })));

    const executions = await Promise.all(runtimes.map((runtime) => runtime.execute(APP_ID, "free money")));
    await Promise.all(runtimes.map((runtime) => runtime.close()));

    const ids = (await recorded(place.path)).map(({ execution_id: id }) => id);
    expect(ids.toSorted()).toEqual(executions.map(({ id }): string => id).toSorted());
  });

  test("maintains the records where it is asked to: days beyond the app's retention go, and are said", async () => {
    using place = await preparedFolder();
    const old = await openRuntime({ dataDir: place.path, clock: () => Date.parse("2026-01-20T12:00:00Z") });
    await old.execute(APP_ID, "free money");
    await old.close();
    const removed = Promise.withResolvers<Notice>();

    await using runtime = await openRuntime({
      dataDir: place.path,
      clock: () => Date.parse("2026-11-20T12:00:00Z"),
      maintain: true,
      onNotice: (notice) => removed.resolve(notice),
    });
    const notice = await removed.promise;
    await runtime.close();

    expect(notice).toMatchObject({ code: "records-removed" });
    await expect(recorded(place.path)).resolves.toEqual([]);
  });

  test("tells what it found out of order", async () => {
    using place = await preparedFolder();
    const runtime = await openRuntime({ dataDir: place.path });
    await runtime.execute(APP_ID, "free money");
    await runtime.close();
    const executions = join(place.path, "loop-apps", APP_ID, "datasets", "executions");
    const [file = ""] = readdirSync(executions).filter((name) => name.endsWith(".jsonl"));
    appendFileSync(join(executions, file), '{"torn');
    const notices: Notice[] = [];

    await using again = await openRuntime({ dataDir: place.path, onNotice: (notice) => notices.push(notice) });
    await again.execute(APP_ID, "free money");

    expect(notices).toMatchObject([{ code: "torn-line-cut" }]);
  });

  test("refuses a place that is no data folder", async () => {
    using place = new TemporaryFolder();

    const opening = openRuntime({ dataDir: place.path });

    await expect(opening).rejects.toMatchObject({ code: "data-folder-missing" });
  });
});
