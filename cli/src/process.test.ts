import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./captured-run.test.fixture.ts";
import { ChildRun, PSEUDO_TERMINAL } from "./child-run.test.fixture.ts";
import { csvOf, messages, TemporaryFolder } from "./temporary-folder.test.fixture.ts";

test("Ctrl-C while learning cancels the run: exit code 130, no version, nothing unfinished, and the app still works", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(4_000)));
  const child = new ChildRun(folder.path, ["synthesize", "--data", "mine.csv"]);
  await child.until(/learning on folds/);

  child.process.kill("SIGINT");
  const code = await child.ended();

  const artifacts = join(folder.path, "loopai-data", "loop-apps", "mine-001", "artifacts");
  expect([code, child.out]).toEqual([130, ""]);
  expect(child.err).toMatch(/loopai: Interrupted: stopped, nothing is half written\n$/);
  expect(existsSync(artifacts) ? readdirSync(artifacts).filter((name) => name !== "highest-version") : []).toEqual([]);
  expect((await run(folder.path, ["doctor", "--json"])).json).toMatchObject({ ok: true });
});

test("a reader that goes away ends the command quietly, with exit code 141", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(100)));
  await run(folder.path, ["synthesize", "--data", "mine.csv"]);
  folder.write("many.jsonl", '{"message":"see you at home"}\n'.repeat(20_000));
  const child = new ChildRun(folder.path, ["execute", "mine-001", "--data", "many.jsonl"]);
  child.process.stdout?.once("data", () => child.process.stdout?.destroy());

  const code = await child.ended();

  expect([code, child.err]).toEqual([141, ""]);
});

test("an answer that cannot be written is a failure in one line, not a success", async (context) => {
  if (!existsSync("/dev/full")) context.skip("needs /dev/full: this system has none");
  using folder = new TemporaryFolder();
  await run(folder.path, ["init"]);
  const full = openSync("/dev/full", "w");
  const child = new ChildRun(folder.path, ["programs"], { stdout: full });
  closeSync(full);

  const code = await child.ended();

  expect([code, child.err]).toEqual([
    1,
    "loopai: Cannot write the output (ENOSPC): stopped, nothing is half written\n",
  ]);
});

test("label asks on a real terminal, one key a decision", async (context) => {
  if (spawnSync(PSEUDO_TERMINAL, ["--version"]).status !== 0)
    context.skip("needs script of util-linux: it cannot be run here");
  using folder = new TemporaryFolder();
  folder.write(
    "app.yaml",
    "name: Spam\ninput_schema: {type: string}\noutput_schema: {type: string, enum: [ham, spam]}\n",
  );
  await run(folder.path, ["create", "--spec", "app.yaml"]);
  folder.write("texts.csv", "text\nsee you at home\nfree prize\n");
  const child = new ChildRun(folder.path, ["label", "spam-001", "--data", "texts.csv", "--inputs", "text"], {
    terminal: true,
  });

  for (const [asked, key] of [
    ["0 labelled, 0 skipped", "1"],
    ["1 labelled, 0 skipped", "s"],
  ] as const) {
    await child.until(new RegExp(asked));
    child.process.stdin?.write(key);
  }
  const code = await child.ended();

  expect([code, child.out]).toEqual([0, expect.stringMatching(/1 row labelled\. The next synthesize learns from it/)]);
});
