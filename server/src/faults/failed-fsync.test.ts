/** A disk that fails to keep what was written, by fdatasync failing under strace: from then on nobody knows what it holds. */
import { spawnSync } from "node:child_process";
import type { Durability } from "@loopai/core";
import { expect, test, type TestContext } from "vitest";
import { faultsOf, type GivenAnswer } from "./answer-faults.test.fixture.ts";
import { PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { recordedIds } from "./recorded-lines.test.fixture.ts";
import { executionIdOf, ServedChild } from "./served-child.test.fixture.ts";

/** Longest wait for the sync in the background, which comes within a second. */
const DEADLINE_MS = 20_000;

/** A server whose `number`th fdatasync fails with EIO; those after it succeed. */
function serveWithFailingSync(folder: PreparedFolder, number: number): Promise<ServedChild> {
  const fault = ["-e", "trace=fdatasync", "-e", `inject=fdatasync:error=EIO:when=${number}`];
  // strace counts the calls of each thread by itself: one thread, one count.
  const prefix = ["env", "UV_THREADPOOL_SIZE=1", "strace", "-D", "-f", "-qq", "-o", "/dev/null", ...fault];
  return ServedChild.start({ dataDir: folder.path, prefix });
}

/** Calls one after the other until one is refused, and a few times more. */
async function callPastRefusal(server: ServedChild): Promise<readonly GivenAnswer[]> {
  const answers: GivenAnswer[] = [];
  const untilMs = performance.now() + DEADLINE_MS;
  while (answers.every(({ status }) => status === 200) && performance.now() < untilMs) {
    answers.push(await server.execute("see you"));
  }
  for (let more = 0; more < 5; more++) answers.push(await server.execute("see you"));
  return answers;
}

async function prepared(durability: Durability, context: TestContext): Promise<PreparedFolder> {
  if (spawnSync("strace", ["-V"]).error !== undefined) context.skip("needs strace: not installed");
  return PreparedFolder.make({ settings: { durability } });
}

test.for<[Durability, number]>([
  ["disk", 3],
  ["os", 1],
])(
  "a server under `%s` whose disk failed once acknowledges nothing until it is restarted",
  async ([durability, number], context) => {
    using folder = await prepared(durability, context);
    await using server = await serveWithFailingSync(folder, number);

    const answers = await callPastRefusal(server);
    const ready = await server.call("GET", "/health/ready");
    await server.end("SIGKILL");
    await using restarted = await ServedChild.start({ dataDir: folder.path });
    const afterwards = await restarted.execute("see you");

    const firstRefusal = answers.findIndex(({ status }) => status !== 200);
    const refused = answers.slice(firstRefusal);
    expect(firstRefusal).toBeGreaterThan(0);
    expect(refused.flatMap((one) => faultsOf(one, folder.path))).toEqual([]);
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 503));
    expect(ready.status).toBe(503);
    expect(recordedIds(folder.inApp())).toEqual(
      expect.arrayContaining([...answers.slice(0, firstRefusal), afterwards].map(executionIdOf)),
    );
  },
);
