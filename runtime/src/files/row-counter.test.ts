import { appendFileSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledRow } from "@loopai/core";
import { expect, onTestFinished, test } from "vitest";
import { APP_ID, openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import type { AppFolder } from "./app-folder.ts";
import type { RowCounts } from "./row-counter.ts";

async function sampleApp(): Promise<{ readonly app: AppFolder; readonly file: string; readonly folder: string }> {
  const temporary = new TemporaryFolder();
  const { folder, app } = await openSampleApp(temporary.path);
  onTestFinished(async () => {
    await folder.close();
    temporary[Symbol.dispose]();
  });
  const examples = join(temporary.path, "loop-apps", APP_ID, "datasets", "examples");
  return { app, file: join(examples, "rows.jsonl"), folder: examples };
}

function group(number: number): string {
  return number.toString(16).padStart(16, "0");
}

function labelled(number: number, source: LabelledRow["source"] = "import"): LabelledRow {
  return { input: `row ${number}`, output: "ham", source, group: group(number), split: "train", origin: "mine.csv:1" };
}

function waiting(number: number) {
  return { input: `row ${number}`, group: group(number), origin: "more.csv:1" };
}

/** What reading everything comes to. */
async function recount(app: AppFolder): Promise<RowCounts> {
  const [examples, unlabelled] = [await app.examples.read(), await app.unlabelled.read()];
  const groups = new Set(examples.rows.map((row) => row.group));
  return {
    labelled: examples.rows.length,
    corrections: examples.rows.filter(({ source }) => source === "correction").length,
    unlabelled: unlabelled.rows.filter((row) => !groups.has(row.group)).length,
    unreadableLines: examples.badLines.length + unlabelled.badLines.length,
  };
}

test("count() counts rows, corrections, rows without a label and lines that are none", async () => {
  const { app, file } = await sampleApp();
  await app.examples.append([labelled(1), labelled(2, "correction")]);
  await app.unlabelled.append([waiting(2), waiting(3), waiting(3)]);
  appendFileSync(file, "nonsense\n");

  const counts = await app.rowCounter.count();

  expect(counts).toEqual({ labelled: 2, corrections: 1, unlabelled: 2, unreadableLines: 1 });
});

test("count() reads only what a file grew by", async () => {
  const { app, file } = await sampleApp();
  await app.examples.append([labelled(1), labelled(2), labelled(3)]);
  await app.rowCounter.count();
  // The first line is no row any more, which only a reader of the whole file can see.
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `x${text.slice(1)}`);
  await app.examples.append([labelled(4, "correction")]);

  const counts = await app.rowCounter.count();

  expect(counts).toEqual({ labelled: 4, corrections: 1, unlabelled: 0, unreadableLines: 0 });
});

test("count() takes a row off the unlabelled ones when its group gets a label", async () => {
  const { app } = await sampleApp();
  await app.unlabelled.append([waiting(1), waiting(2)]);
  const before = await app.rowCounter.count();
  await app.examples.append([labelled(1)]);

  const after = await app.rowCounter.count();

  expect([before.unlabelled, after.unlabelled]).toEqual([2, 1]);
});

test.each<[string, (file: string, folder: string) => void]>([
  ["was cut short", (file) => writeFileSync(file, `${JSON.stringify(labelled(1))}\n`)],
  [
    "was replaced",
    (file) => {
      writeFileSync(`${file}.next`, `${JSON.stringify(labelled(7))}\n`.repeat(9));
      renameSync(`${file}.next`, file);
    },
  ],
  [
    "was replaced by one that goes on from the same last row",
    (file) => {
      const [first = "", ...others] = readFileSync(file, "utf8").split("\n");
      // As long as it was, so that everything behind it stands where it stood.
      const changed = first.replace('"correction"', '"import"').replace("mine.csv:1", "mine.csv:12345");
      writeFileSync(`${file}.next`, [changed, ...others].join("\n") + `${JSON.stringify(labelled(4))}\n`);
      renameSync(`${file}.next`, file);
    },
  ],
  ["was written anew, longer", (file) => writeFileSync(file, `${JSON.stringify(labelled(8))}\n`.repeat(9))],
  [
    "has other rows of the same size",
    (file) => writeFileSync(file, readFileSync(file, "utf8").replace("import", "review")),
  ],
  ["was taken away", (file) => rmSync(file)],
  [
    "got another file beside it",
    (_file, folder) => writeFileSync(join(folder, "mine.jsonl"), `${JSON.stringify(labelled(9))}\n`),
  ],
  ["has a last line without an end", (file) => appendFileSync(file, JSON.stringify(labelled(5)))],
  ["has a last line that is cut off", (file) => appendFileSync(file, '{"input":')],
])("count() equals a recount where the file %s", async (_name, change) => {
  const { app, file, folder } = await sampleApp();
  await app.examples.append([labelled(1, "correction"), labelled(2, "correction"), labelled(3)]);
  await app.rowCounter.count();
  change(file, folder);

  const counts = [await app.rowCounter.count(), await app.rowCounter.count()];

  expect(counts).toEqual([await recount(app), await recount(app)]);
});

test("count() equals a recount where a cut line is ended by a later append", async () => {
  const { app, file } = await sampleApp();
  await app.examples.append([labelled(1)]);
  appendFileSync(file, JSON.stringify(labelled(2, "correction")));
  await app.rowCounter.count();
  await app.examples.append([labelled(3)]);

  const counts = await app.rowCounter.count();

  expect(counts).toEqual(await recount(app));
  expect(counts.labelled).toBe(3);
});

test("count() equals a recount where a line comes in two pieces", async () => {
  const { app, file } = await sampleApp();
  await app.examples.append([labelled(1)]);
  const line = `${JSON.stringify(labelled(2))}\n`;
  appendFileSync(file, line.slice(0, 20));
  await app.rowCounter.count();
  appendFileSync(file, line.slice(20));

  const counts = await app.rowCounter.count();

  expect(counts).toEqual(await recount(app));
});

test("count() counts each row once when it is asked for at the same time", async () => {
  const { app } = await sampleApp();
  await app.examples.append(Array.from({ length: 2_000 }, (_, at) => labelled(at)));

  const counts = await Promise.all([app.rowCounter.count(), app.rowCounter.count(), app.rowCounter.count()]);

  expect(counts.map((one) => one.labelled)).toEqual([2_000, 2_000, 2_000]);
});

test("count() counts each row once though reading was cut short by a file that could not be read", async () => {
  const { app, folder } = await sampleApp();
  await app.examples.append([labelled(1)]);
  const other = join(folder, "so-far.jsonl");
  writeFileSync(other, `${JSON.stringify(labelled(2))}\n`);
  await app.rowCounter.count();
  await app.examples.append([labelled(3), labelled(4)]);
  renameSync(other, `${other}.kept`);
  mkdirSync(other);
  const refused = await app.rowCounter.count().catch((error: unknown) => error);
  rmdirSync(other);
  renameSync(`${other}.kept`, other);

  const counts = await app.rowCounter.count();

  expect(refused).toMatchObject({ code: "storage-failed" });
  expect(counts.labelled).toBe(4);
});
