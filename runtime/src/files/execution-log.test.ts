import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type ExecutionLine, newExecutionId } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, sampleLine, TemporaryFolder } from "../sample-app.test.fixture.ts";
import type { ExecutionLog, PageRequest } from "./execution-log.ts";
import { DataFolder } from "./data-folder.ts";

const DAY = "2026-11-20";
const NEXT = "2026-11-21";
const folderOf = (place: TemporaryFolder) => join(place.path, "loop-apps", APP_ID, "datasets", "executions");
const dayFiles = (place: TemporaryFolder) => readdirSync(folderOf(place)).filter((name) => name.endsWith(".jsonl"));

async function recorded(lines: readonly ExecutionLine[], place: TemporaryFolder) {
  const { folder, app } = await openSampleApp(place.path);
  for (const line of lines) await app.executions.append(line);
  await folder.close();
  return app.executions;
}

describe("ExecutionLog", () => {
  test("append() writes a file a day under the writer's own name", async () => {
    using place = new TemporaryFolder();

    await recorded([sampleLine(DAY, 86_399), sampleLine(NEXT, 0), sampleLine(NEXT, 1)], place);

    const files = dayFiles(place);
    expect(files).toEqual([
      expect.stringMatching(/^2026-11-20\.[a-z0-9-]+-0\.jsonl$/),
      expect.stringMatching(/^2026-11-21\./),
    ]);
    expect(readFileSync(join(folderOf(place), files[1] ?? ""), "utf8").split("\n")).toHaveLength(3);
  });

  test("append() of two openings goes to a file each, and to the first again when it is free", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const second = await DataFolder.open({ path: place.path });

    await app.executions.append(sampleLine(DAY, 1));
    await second.app(APP_ID).executions.append(sampleLine(DAY, 2));
    await folder.close();
    await second.close();
    await app.executions.append(sampleLine(DAY, 3));
    await folder.close();

    expect(dayFiles(place)).toEqual([expect.stringContaining("-0.jsonl"), expect.stringContaining("-1.jsonl")]);
    expect(readdirSync(folderOf(place))).toHaveLength(2);
  });

  test("append() cuts the torn line of a killed process first and says so", async () => {
    using place = new TemporaryFolder();
    await recorded([sampleLine(DAY, 1)], place);
    const path = join(folderOf(place), dayFiles(place)[0] ?? "");
    appendFileSync(path, '{"execution_id":"torn');
    await using again = await DataFolder.open({ path: place.path });

    await again.app(APP_ID).executions.append(sampleLine(NEXT, 1));

    expect(again.notices).toMatchObject([{ code: "torn-line-cut", path }]);
    expect(readFileSync(path, "utf8")).toBe(`${JSON.stringify(sampleLine(DAY, 1))}\n`);
  });

  test("append() reports storage-failed where a file is in the place of the folder", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    mkdirSync(join(folderOf(place), ".."));
    writeFileSync(folderOf(place), "");

    const appending = app.executions.append(sampleLine(DAY, 1));

    await expect(appending).rejects.toMatchObject({ code: "storage-failed" });
  });

  test("append() reports storage-failed when the disk is full, and goes on when there is room", async (context) => {
    if (!existsSync("/dev/full")) context.skip("needs /dev/full, a disk that is always full");
    using place = new TemporaryFolder();
    const log = await recorded([sampleLine(DAY, 1)], place);
    const path = join(folderOf(place), dayFiles(place)[0] ?? "");
    rmSync(path);
    symlinkSync("/dev/full", path);

    const full = log.append(sampleLine(DAY, 2));
    await expect(full).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.stringContaining("disk is full"),
    });
    log.close();
    rmSync(path);
    await log.append(sampleLine(DAY, 3));
    log.close();

    expect(readFileSync(path, "utf8")).toBe(`${JSON.stringify(sampleLine(DAY, 3))}\n`);
  });

  test("find() gives the record of an id, or undefined", async () => {
    using place = new TemporaryFolder();
    const ids = [0, 1, 2].map((second) => newExecutionId(Date.parse(`${DAY}T00:00:00Z`) + second * 1_000));
    const log = await recorded(
      ids.map((id, second) => sampleLine(DAY, second, { execution_id: id })),
      place,
    );

    const found = await Promise.all(ids.map((id) => log.find(id)));
    const missing = await log.find(newExecutionId(Date.parse(`${DAY}T00:00:01Z`)));

    expect(found.map((line) => line?.execution_id)).toEqual(ids);
    expect(missing).toBeUndefined();
  });

  test("page() walks back over days and writers, newest first, each record once", async () => {
    using place = new TemporaryFolder();
    const seconds = Array.from({ length: 25 }, (_, second) => second);
    const log = await recorded(
      [...seconds.map((s) => sampleLine(DAY, s)), ...seconds.map((s) => sampleLine(NEXT, s))],
      place,
    );
    const other = [0.5, 7.5, 24.5].map((second) => sampleLine(DAY, second));
    writeFileSync(
      join(folderOf(place), `${DAY}.other-0.jsonl`),
      other.map((one) => `${JSON.stringify(one)}\n`).join(""),
    );

    const walked = await walk(log, { limit: 7 });

    const newestFirst = [
      ...seconds.map((s) => sampleLine(DAY, s)),
      ...seconds.map((s) => sampleLine(NEXT, s)),
      ...other,
    ]
      .toSorted((a, b) => b.executed_at.localeCompare(a.executed_at))
      .map(({ execution_id }) => execution_id);
    expect(walked).toEqual(newestFirst);
  });

  test("page() is not disturbed by records that come meanwhile", async () => {
    using place = new TemporaryFolder();
    const log = await recorded(
      [1, 2, 3, 4].map((second) => sampleLine(DAY, second)),
      place,
    );
    const first = await log.page({ limit: 2 });

    await log.append(sampleLine(DAY, 5));
    const second = await log.page({ limit: 2, cursor: first.nextCursor ?? "" });
    log.close();

    expect(second.items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-2`, `${DAY}-1`]);
    expect(second.nextCursor).toBeNull();
  });

  test("page() filters by status", async () => {
    using place = new TemporaryFolder();
    const log = await recorded(
      [1, 2, 3, 4].map((s) => sampleLine(DAY, s, s % 2 === 0 ? { status: "deferred" } : {})),
      place,
    );

    const page = await log.page({ status: "deferred" });

    expect(page.items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-4`, `${DAY}-2`]);
    expect(page.nextCursor).toBeNull();
  });

  test("page() names bad lines and gives the rest", async () => {
    using place = new TemporaryFolder();
    const log = await recorded([sampleLine(DAY, 1)], place);
    const path = join(folderOf(place), dayFiles(place)[0] ?? "");
    appendFileSync(path, `nonsense\n${JSON.stringify(sampleLine(DAY, 2))}\n{"torn`);

    const page = await log.page();

    expect(page.items.map(({ execution_id }) => execution_id)).toEqual([`${DAY}-2`, `${DAY}-1`]);
    expect(page.badLines.map(({ message }) => message)).toEqual(["is cut off", "is not JSON in UTF-8"]);
  });

  test.each(["", "x", "e30", Buffer.from('{"day":"2026-11-20","offsets":{"../x":1}}').toString("base64url")])(
    "page() refuses the cursor %j",
    async (cursor) => {
      using place = new TemporaryFolder();
      const { app } = await openSampleApp(place.path);

      const paging = app.executions.page({ cursor });

      await expect(paging).rejects.toMatchObject({ code: "request-invalid" });
    },
  );

  test("newest() reports storage-failed where a folder is in the place of a file", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    mkdirSync(join(folderOf(place), `${DAY}.other-0.jsonl`), { recursive: true });

    const first = app.executions.newest(() => undefined).next();

    await expect(first).rejects.toMatchObject({ code: "storage-failed" });
  });

  test("newest() gives every record of an app without executions: none", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);

    const first = await app.executions.newest(() => undefined).next();

    expect(first).toEqual({ done: true, value: undefined });
  });
});

async function walk(log: ExecutionLog, request: PageRequest): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await log.page(cursor === undefined ? request : { ...request, cursor });
    ids.push(...page.items.map(({ execution_id }) => execution_id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ids;
}
