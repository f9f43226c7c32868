import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { SPAM_APP } from "./api.test.fixture.ts";
import { compose } from "./compose.ts";

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "loopai-compose-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
});

test("compose() refuses a folder that is none, unless it may make it", async () => {
  const path = join(dataDir, "none");

  await expect(compose({ dataDir: path })).rejects.toMatchObject({ code: "data-folder-missing" });
  await using composed = await compose({ dataDir: path, create: true });

  const { statusCode } = await composed.server.inject("/api/v1/loop-apps");
  expect(statusCode).toBe(200);
});

test("compose() dates what is done by the clock that it is given", async () => {
  await using composed = await compose({ dataDir, create: true, clock: () => Date.UTC(2030, 0, 2, 3, 4, 5) });
  await composed.server.inject({
    method: "POST",
    url: "/api/v1/loop-apps",
    payload: { ...SPAM_APP, loop_app_id: "a" },
  });

  const audit = await readFile(join(dataDir, "loop-apps/a/audit.jsonl"), "utf8");

  expect(JSON.parse(audit)).toMatchObject({ at: "2030-01-02T03:04:05.000Z" });
});

test("compose() logs once what it mended", async () => {
  await (async () => {
    await using composed = await compose({ dataDir, create: true });
    await composed.server.inject({
      method: "POST",
      url: "/api/v1/loop-apps",
      payload: { ...SPAM_APP, loop_app_id: "a" },
    });
  })();
  await appendFile(join(dataDir, "loop-apps/a/audit.jsonl"), '{"at":"20');
  const logged: unknown[] = [];
  const log = { info: (event: string, fields: object) => logged.push({ event, ...fields }), error: () => undefined };
  await using composed = await compose({ dataDir, log });

  await composed.server.inject("/api/v1/loop-apps/a");
  await composed.server.inject("/api/v1/loop-apps/a");

  expect(logged).toMatchObject([{ event: "data-folder.mended", code: "torn-line-cut" }]);
});
