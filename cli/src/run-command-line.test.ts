import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./captured-run.test.fixture.ts";
import { TemporaryFolder } from "./temporary-folder.test.fixture.ts";

test("runCommandLine() prints help with examples for every command", async () => {
  using folder = new TemporaryFolder();
  const { out } = await run(folder.path, ["--help"]);
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help" && name !== "loopai");

  const helps = await Promise.all(commands.map((name) => run(folder.path, [name, "--help"])));

  expect(commands.toSorted()).toEqual(
    "bench canary create demo diff doctor eject evaluate execute explain init label llm pause pin programs promote report resume rollback run serve shadow shared synthesize templates unpin".split(
      " ",
    ),
  );
  expect(helps.map(({ code, out: help }) => [code, help.includes("Examples:")])).toEqual(helps.map(() => [0, true]));
});

test("runCommandLine() prints the version of the package", async () => {
  using folder = new TemporaryFolder();

  const { code, out } = await run(folder.path, ["--version"]);

  expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

test.each([
  [["synthesise"], "unknown command 'synthesise' (Did you mean synthesize?); see loopai --help"],
  [["execute"], "missing required argument 'app'; see loopai execute --help"],
  [["programs", "a", "b"], 'version "b": expected v1, v2, ...'],
  [["synthesize", "--guarantee", "1.5"], "Expected 0.5 to 0.9999 (or 97%), or none; see loopai synthesize --help"],
  [["synthesize", "--label", "x"], "they name columns of --data, which is not given"],
  [["label", "a", "--output", "spam"], "give its id and --output"],
])("runCommandLine() refuses %j in one line with exit code 2", async (args, message) => {
  using folder = new TemporaryFolder();
  await run(folder.path, ["init"]);

  const { code, out, err, json } = await run(folder.path, [...args, "--json"]);

  expect(code).toBe(2);
  expect(err.split("\n")).toEqual([expect.stringContaining(message), ""]);
  expect(err).toMatch(/^loopai: Cannot /);
  expect([out.split("\n").length, json]).toEqual([
    2,
    { error: expect.objectContaining({ code: "usage", exit_code: 2 }) },
  ]);
});

test("runCommandLine() tells what was found damaged in the data folder and mended", async () => {
  using folder = new TemporaryFolder();
  await run(folder.path, ["create", "--name", "One", "--labels", "a,b"]);
  const audit = join(folder.path, "loopai-data", "loop-apps", "one-001", "audit.jsonl");
  writeFileSync(audit, `${readFileSync(audit, "utf8")}{"at":"2026-`);

  const { code, err } = await run(folder.path, ["programs"]);

  expect([code, err]).toEqual([0, expect.stringMatching(/^\S+audit\.jsonl: The last line was cut off .* 12 bytes\n$/)]);
});

test("runCommandLine() quotes a data folder in the commands that it suggests", async () => {
  using folder = new TemporaryFolder();

  const { out } = await run(folder.path, ["init", "--data-dir", "Ann's data"]);

  expect(out).toContain("synthesize --data mine.csv --data-dir 'Ann'\\''s data'\n");
});

test("runCommandLine() says where a data folder comes from when there is none", async () => {
  using folder = new TemporaryFolder();

  const { code, err } = await run(folder.path, ["programs"]);

  expect([code, err]).toEqual([4, expect.stringMatching(/^loopai: Cannot .*loopai-data.*\n$/)]);
});
