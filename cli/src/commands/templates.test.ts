import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { TemporaryFolder } from "../temporary-folder.test.fixture.ts";

const LOG = [
  ...Array.from({ length: 6 }, (_, at) => `Connection ${at} from 10.0.0.${at} closed after ${at * 7} ms`),
  ...["ann", "bob", "eve"].map((user) => `session opened for user ${user} by (uid=0)`),
  "shutting down",
].join("\n");

test("templates shows each kind of line with its number, and writes one of each to label", async () => {
  using folder = new TemporaryFolder();
  folder.write("app.log", `${LOG}\n\n`);

  const shown = await run(folder.path, ["templates", "app.log", "--rows", "rows.jsonl"]);
  const json = await run(folder.path, ["templates", "app.log", "--json"]);

  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(/^10 lines, 3 templates\n/);
  expect(shown.out).toMatch(/6 +60 % +Connection <\*> from <\*> closed after <\*>/);
  expect(shown.out).toMatch(/3 +30 % +session opened for user <\*> by \( uid = <\*> \)/);
  const rows = readFileSync(join(folder.path, "rows.jsonl"), "utf8").trim().split("\n");
  expect(rows).toHaveLength(3);
  expect(JSON.parse(rows[1] ?? "")).toEqual({ input: { line: "session opened for user ann by (uid=0)" } });
  expect(json.json).toMatchObject({ lines: 10, templates: [{ lines: 6 }, { lines: 3 }, { lines: 1 }] });
});

test("templates says what is wrong with a file that is no log", async () => {
  using folder = new TemporaryFolder();
  folder.write("blank.log", "\n \n");
  folder.write("binary.log", new Uint8Array([0xff, 0xfe, 0x00]));

  const blank = await run(folder.path, ["templates", "blank.log"]);
  const binary = await run(folder.path, ["templates", "binary.log"]);

  expect(blank.err).toContain("Cannot group blank.log: it has no line");
  expect(binary.err).toContain("Cannot read binary.log: it is no text in UTF-8");
});
