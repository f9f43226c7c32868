import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@loopai/server";
import { expect, test } from "vitest";
import { run } from "./captured-run.test.fixture.ts";
import { csvOf, messages, TemporaryFolder } from "./temporary-folder.test.fixture.ts";

const SERVER_CLOCK = "2030-01-02T03:04:05.006Z";

test("a command calls the server that holds the data folder, and composes one itself when it is gone", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(100)));
  await run(folder.path, ["synthesize", "--data", "mine.csv"]);
  const ask = ["execute", "mine-001", "--text", "see you at home", "--json"];
  const dataDir = join(folder.path, "loopai-data");
  const serving = await serve({ dataDir, port: 0, clock: () => Date.parse(SERVER_CLOCK) });

  const served = await run(folder.path, ask);
  await serving.close();
  const composed = await run(folder.path, ask);

  expect([served.code, served.json]).toEqual([0, expect.objectContaining({ executed_at: SERVER_CLOCK })]);
  expect(composed.code).toBe(0);
  expect(composed.json).not.toMatchObject({ executed_at: SERVER_CLOCK });
});

test("a command fails with server-unreachable, and opens nothing itself, while the holder of the folder does not answer", async () => {
  using folder = new TemporaryFolder();
  const dataDir = join(folder.path, "loopai-data");
  const serving = await serve({ dataDir, create: true, port: 0 });
  const lock = join(dataDir, ".server.lock");
  const text = readFileSync(lock, "utf8");
  await serving.close();
  // As it is where a container shares the folder and the number of a process, but not the network.
  writeFileSync(lock, text);

  const { code, err, json } = await run(folder.path, ["programs", "--json"]);

  expect(code).toBe(1);
  expect(err).toContain(`process ${process.pid} holds the folder and does not answer (ECONNREFUSED)`);
  expect(json).toMatchObject({ error: { code: "server-unreachable" } });
});
