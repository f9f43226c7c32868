import { appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSandbox } from "@loopai/sandbox";
import { expect, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import type { PublishedView } from "../views/code-view.ts";
import type { ExecutionView } from "../views/execution-view.ts";

const CACHE_DIR = join(tmpdir(), `loopai-test-cache-${process.getuid?.() ?? 0}`);
const SCHEMAS = { input_schema: { type: "string" }, output_schema: { type: "string" } };
/** Reads the file where only Python finds it, and says where else it finds anything of the disk. */
const READS_SHARED = `
import os

with open("/loopai-data/shared/vectorizers/words-v1.json") as file:
    WORDS = file.read()


def execute(input, context):
    return WORDS + " " + " ".join(sorted(os.listdir("/loopai-data/shared")))
`;
const PLAIN = 'def execute(input, context):\n    return "plain"\n';

test("an altered artifact stops the program that depends on it, and nothing else", async () => {
  await using sandbox = openSandbox({ cacheDir: CACHE_DIR, processes: 8 });
  await using api = await TestApi.open({ sandbox });
  for (const id of ["reader", "other"]) await api.post("/loop-apps", { loop_app_id: id, name: id, ...SCHEMAS });
  await api.upload("/shared-artifacts?type=vectorizer&name=words&ending=json", '["a"]', "application/octet-stream");
  const shared = { shared_artifacts: [{ type: "vectorizer", name: "words", version: 1 }] };
  const publish = (app: string, body: object) =>
    api.post<PublishedView>(`/loop-apps/${app}/programs`, { language: "python", promote: true, ...body });
  await publish("reader", { code: PLAIN });
  await publish("reader", { code: READS_SHARED, ...shared });
  await publish("other", { code: PLAIN });
  const whole = await api.post<ExecutionView>("/loop-apps/reader/execute", { input: "x" });

  appendFileSync(join(api.dataDir, "shared/artifacts/vectorizers/words-v1.json"), " ");
  await using again = await TestApi.reopen(api.dataDir, { sandbox });
  const damaged = await again.post<ExecutionView>("/loop-apps/reader/execute", { input: "x" });
  const asked = await again.post("/loop-apps/reader/programs/2/execute", { input: "x" });
  const beside = await again.post<ExecutionView>("/loop-apps/other/execute", { input: "x" });

  expect(whole.body).toMatchObject({ version: 2, output: '["a"] vectorizers' });
  expect(damaged.body).toMatchObject({
    version: 1,
    output: "plain",
    warning: expect.stringContaining("artifact-unavailable"),
  });
  expect(asked).toMatchObject({ status: 503, body: { code: "artifact-unavailable" } });
  expect(beside.body).toMatchObject({ version: 1, output: "plain" });
});
