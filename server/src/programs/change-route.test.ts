import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppConfig } from "@loopai/core";
import { DataFolder } from "@loopai/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SPAM_APP } from "../api.test.fixture.ts";
import { changeRoute } from "./change-route.ts";

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "loopai-server-"));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

test("changeRoute() works its change out anew where another process changed the route meanwhile", async () => {
  await using folder = await DataFolder.open({ path, create: true });
  await using elsewhere = await DataFolder.open({ path });
  const app = await folder.createApp(AppConfig.parse({ ...SPAM_APP, loop_app_id: "spam" }));
  const seen: number[] = [];

  const { after: route } = await changeRoute(app, async (before) => {
    seen.push(before.revision);
    if (seen.length === 1) {
      await elsewhere.app("spam").changeRoute((current) => ({ ...current, app_state: "paused" }));
    }
    return { ...before };
  });

  expect(seen).toEqual([0, 1]);
  expect(route).toEqual({ revision: 2, app_state: "paused" });
});

test("changeRoute() leaves the route as it is when its work fails", async () => {
  await using folder = await DataFolder.open({ path, create: true });
  const app = await folder.createApp(AppConfig.parse({ ...SPAM_APP, loop_app_id: "spam" }));

  const changing = changeRoute(app, () => Promise.reject(new Error("no")));

  await expect(changing).rejects.toThrow("no");
  await expect(app.readRoute()).resolves.toMatchObject({ revision: 0 });
});
