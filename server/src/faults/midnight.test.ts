import { expect, test } from "vitest";
import { serve } from "../listen/serve.ts";
import type { ExecutionPage, ExecutionView } from "../views/execution-view.ts";
import { APP_ID, PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { dayFiles } from "./recorded-lines.test.fixture.ts";

test("a server records each call on the UTC day it began, and reads over midnight without a gap", async () => {
  using folder = await PreparedFolder.make();
  let nowMs = Date.parse("2026-11-20T23:59:59.990Z");
  // Each call begins four milliseconds after the one before.
  await using server = await serve({ dataDir: folder.path, port: 0, clock: () => (nowMs += 1) });
  const execute = async (): Promise<ExecutionView> => {
    const answer = await fetch(`${server.url}/api/v1/loop-apps/${APP_ID}/execute`, {
      method: "POST",
      body: '{"input":"see you"}',
      headers: { "content-type": "application/json" },
    });
    return (await answer.json()) as ExecutionView;
  };

  const answers: ExecutionView[] = [];
  while (nowMs < Date.parse("2026-11-21T00:00:00.020Z")) answers.push(await execute());
  const page = await fetch(`${server.url}/api/v1/loop-apps/${APP_ID}/executions?limit=1000`);
  const { items } = (await page.json()) as ExecutionPage;

  const days = [...new Set(answers.map(({ executed_at: at }) => at.slice(0, 10)))];
  expect(days).toEqual(["2026-11-20", "2026-11-21"]);
  expect(dayFiles(folder.inApp("datasets", "executions")).map((name) => name.slice(0, 10))).toEqual(days);
  expect(items.map(({ execution_id: id }) => id)).toEqual(answers.map(({ execution_id: id }) => id).toReversed());
});
