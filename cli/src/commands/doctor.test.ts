import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder } from "../transports.test.fixture.ts";

/** Adds a byte to a version's program. @returns what takes it away again. */
function damage(folder: CommandFolder, version: number): () => void {
  const app = join(folder.path, "loopai-data", "loop-apps", "mine-001");
  const path = join(app, "artifacts", `v${version}`, "program.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `${text} `);
  return () => writeFileSync(path, text);
}

async function synthesize(folder: CommandFolder, ...more: string[]): Promise<void> {
  folder.write("mine.csv", csvOf(messages(300)));
  await run(folder.path, ["synthesize", "--data", "mine.csv", ...more]);
}

/** What the doctor says behind "v1 serves but is not what was made: ". */
async function remedy(folder: CommandFolder): Promise<string> {
  const { out } = await run(folder.path, ["doctor"]);
  return /broken +mine-001 +v\d serves but is not what was made: (.*)\n/.exec(out)?.[1] ?? out;
}

test("doctor advises what can be done about a damaged champion: a roll back only where something served before", async () => {
  await using folder = await CommandFolder.open("in process");
  await synthesize(folder);
  const mend = damage(folder, 1);

  const alone = await remedy(folder);
  mend();
  await synthesize(folder, "--seed", "2");
  damage(folder, 1);
  const withAnother = await remedy(folder);
  await run(folder.path, ["promote", "mine-001", "v2"]);
  await synthesize(folder, "--seed", "3", "--promote");
  damage(folder, 3);
  const withOneBefore = await remedy(folder);

  expect(alone).toMatch(/^synthesize it again: .* synthesize --app mine-001 --promote$/);
  expect(withAnother).toMatch(/ promote mine-001 v2, or synthesize it again: /);
  expect(withOneBefore).toMatch(/ rollback mine-001, or synthesize it again: /);
});

test("doctor says which server holds the folder and that it is ready, and asks it for the apps", async () => {
  await using folder = await CommandFolder.open("over HTTP");
  await run(folder.path, ["create", "--name", "Mail", "--labels", "a,b"]);

  const { code, out } = await run(folder.path, ["doctor"]);

  expect(code).toBe(0);
  expect(out).toMatch(
    new RegExp(`ok +server +process ${process.pid} at http://127\\.0\\.0\\.1:\\d+ since \\d{4}-\\S+: ready\\n`),
  );
  expect(out).toMatch(/missing +mail-001 +nothing serves yet/);
});

test("doctor is broken where the server is unready, names its checks, and says nothing of apps where none answers", async () => {
  await using folder = await CommandFolder.open("over HTTP");
  await synthesize(folder);
  damage(folder, 1);

  const degraded = await run(folder.path, ["doctor"]);
  const lock = join(folder.path, "loopai-data", ".server.lock");
  writeFileSync(lock, readFileSync(lock, "utf8").replace(/127\.0\.0\.1:\d+/, "127.0.0.1:1"));
  const silent = await run(folder.path, ["doctor"]);

  expect([degraded.code, degraded.out]).toEqual([
    1,
    expect.stringMatching(/warning +server +process .*: degraded, programs: .*mine-001/),
  ]);
  expect([silent.code, silent.out]).toEqual([
    1,
    expect.stringMatching(
      /broken +server +Cannot get an answer .* does not answer \(ECONNREFUSED\)[^\n]*\n(?!.*(?:programs|records))/,
    ),
  ]);
});

test("doctor says that none serves, how fast a record reaches the disk, and how much the records may grow", async () => {
  await using folder = await CommandFolder.open("in process");
  await synthesize(folder);
  await run(folder.path, ["execute", "mine-001", "--text", "see you at home"]);

  const { code, out } = await run(folder.path, ["doctor"]);

  expect(code).toBe(0);
  expect(out).toMatch(/missing +server +none runs on this folder; .* serve starts one\n/);
  expect(out).toMatch(/ok +write and fsync +[\d.]+ (µs|ms) a record/);
  expect(out).toMatch(/(ok|warning) +records +[1-9]\d* bytes kept, 10\.7 GB more allowed by retention\.max_bytes/);
});
