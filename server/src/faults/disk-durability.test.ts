/** `disk` keeps its word where only the operating system can see it: in the order of the server's system calls. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Durability } from "@loopai/core";
import { expect, test, type TestContext } from "vitest";
import { PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { executionIdOf, ServedChild } from "./served-child.test.fixture.ts";
import { tracedAnswers } from "./traced-answers.test.fixture.ts";

/** Answers of a traced server to 40 calls, 8 under way at any time. */
async function answersUnder(durability: Durability, context: TestContext) {
  if (spawnSync("strace", ["-V"]).error !== undefined) context.skip("needs strace: not installed");
  using folder = await PreparedFolder.make({ settings: { durability } });
  const trace = join(folder.path, "trace");
  const calls = "trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,fdatasync,fsync";
  const prefix = ["strace", "-D", "-f", "-qq", "-y", "-s", "100000", "-e", calls, "-o", trace];
  await using server = await ServedChild.start({ dataDir: folder.path, prefix });
  const ids: string[] = [];
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.execute("see you")));
    ids.push(...answers.map(executionIdOf));
  }
  await server.end("SIGTERM");
  return { ids, answers: tracedAnswers(readFileSync(trace, "utf8"), ids) };
}

test("a server under `disk` ends an fdatasync of the line before it begins to answer, for every call", async (context) => {
  const { ids, answers } = await answersUnder("disk", context);

  expect(ids).toHaveLength(40);
  expect(answers).toEqual(ids.map((id) => ({ id, written: true, synced: true })));
});

test("a server under `os` writes the line before it begins to answer, and waits for no disk", async (context) => {
  const { ids, answers } = await answersUnder("os", context);

  expect(answers.filter(({ written }) => written)).toHaveLength(ids.length);
  expect(answers.filter(({ synced }) => synced).length).toBeLessThan(ids.length);
});
