import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LabelledRow } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";

function row(input: string): LabelledRow {
  return LabelledRow.parse({
    input,
    output: "ham",
    source: "import",
    group: "0123456789abcdef",
    split: "train",
    origin: "mine.csv:2",
  });
}

const line = (input: string) => `${JSON.stringify(row(input))}\n`;
const rowsPath = (place: TemporaryFolder) =>
  join(place.path, "loop-apps", APP_ID, "datasets", "examples", "rows.jsonl");

async function withText(text: string | Uint8Array, place: TemporaryFolder) {
  const { folder } = await openSampleApp(place.path);
  mkdirSync(dirname(rowsPath(place)), { recursive: true });
  writeFileSync(rowsPath(place), text);
  return folder.app(APP_ID);
}

describe("RowStore", () => {
  test("append() adds whole lines that read() gives back in order", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);

    await app.examples.append([row("a"), row("b")]);
    await app.examples.append([]);
    await app.examples.append([row("line separator \u2028, lone \ud800, NUL \0")]);

    const { rows, badLines } = await app.examples.read();
    expect(rows).toEqual([row("a"), row("b"), row("line separator \u2028, lone \ud800, NUL \0")]);
    expect(badLines).toEqual([]);
  });

  test("append() keeps the lines of many writers at once whole", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    await using second = await DataFolder.open({ path: place.path });
    const other = second.app(APP_ID);
    const writers = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? app : other).examples);

    await Promise.all(writers.map((store, i) => store.append([row(`${i}`.repeat(500)), row("x")])));

    const { rows, badLines } = await app.examples.read();
    expect(rows).toHaveLength(24);
    expect(badLines).toEqual([]);
  });

  test("read() names each bad line by file and number and goes on", async () => {
    using place = new TemporaryFolder();
    const text = Buffer.concat([
      Buffer.from(`${line("a")}not json\n\n${line("b")}{"input":1}\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(line("c")),
    ]);
    const app = await withText(text, place);

    const { rows, badLines } = await app.examples.read();

    expect(rows.map(({ input }) => input)).toEqual(["a", "b", "c"]);
    expect(badLines.map(({ at }) => at)).toEqual(["rows.jsonl line 2", "rows.jsonl line 5", "rows.jsonl line 6"]);
    expect(badLines[1]?.message).toContain("/output");
  });

  test("read() takes every file of the folder and a last line without newline", async () => {
    using place = new TemporaryFolder();
    const app = await withText(line("b"), place);
    writeFileSync(join(dirname(rowsPath(place)), "by-hand.jsonl"), line("a").trimEnd());

    const { rows } = await app.examples.read();

    expect(rows.map(({ input }) => input)).toEqual(["a", "b"]);
  });

  test("read() gives lines that are longer than a chunk", async () => {
    using place = new TemporaryFolder();
    const app = await withText(line("é".repeat(400_000)) + line("b"), place);

    const { rows } = await app.examples.read();

    expect(rows.map(({ input }) => input)).toEqual(["é".repeat(400_000), "b"]);
  });

  test("opening cuts a torn last line off and says so", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    await app.examples.append([row("a"), row("b")]);
    appendFileSync(rowsPath(place), line("c").slice(0, 30));
    await using again = await DataFolder.open({ path: place.path });

    again.app(APP_ID);

    expect(readFileSync(rowsPath(place), "utf8")).toBe(line("a") + line("b"));
    expect(again.notices).toMatchObject([{ code: "torn-line-cut", path: rowsPath(place) }]);
    expect(again.notices[0]?.message).toContain("30 bytes");
  });

  test("opening ends a last line that lacks only its newline", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    await app.examples.append([row("a")]);
    appendFileSync(rowsPath(place), line("b").trimEnd());
    await using again = await DataFolder.open({ path: place.path });

    again.app(APP_ID);

    expect(readFileSync(rowsPath(place), "utf8")).toBe(line("a") + line("b"));
    expect(again.notices).toEqual([]);
  });

  test("append() cuts a torn line that came up meanwhile", async () => {
    using place = new TemporaryFolder();
    const app = await withText(line("a"), place);
    appendFileSync(rowsPath(place), "{");

    const torn = await app.examples.read();
    await app.examples.append([row("b")]);

    expect(torn.badLines).toEqual([{ at: "rows.jsonl line 2", message: "is cut off" }]);
    expect(readFileSync(rowsPath(place), "utf8")).toBe(line("a") + line("b"));
  });

  test("append() reports storage-failed where a folder is in the way", async () => {
    using place = new TemporaryFolder();
    const app = await withText("", place);
    rmSync(rowsPath(place));
    mkdirSync(rowsPath(place));

    const appending = app.examples.append([row("a")]);

    await expect(appending).rejects.toMatchObject({ code: "storage-failed" });
  });
});
