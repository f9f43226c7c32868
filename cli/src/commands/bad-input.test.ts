import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages, TemporaryFolder } from "../temporary-folder.test.fixture.ts";

/** Apps that a refused file must not leave behind. */
function appsIn(folder: TemporaryFolder): readonly string[] {
  const apps = join(folder.path, "loopai-data", "loop-apps");
  return existsSync(apps) ? readdirSync(apps) : [];
}

async function appWithRows(folder: TemporaryFolder): Promise<void> {
  folder.write(
    "app.yaml",
    "name: Spam\ninput_schema: {type: string}\noutput_schema: {type: string, enum: [spam, ham]}\n",
  );
  await run(folder.path, ["create", "--spec", "app.yaml", "--app", "spam"]);
}

async function labelledRows(folder: TemporaryFolder): Promise<unknown> {
  const { json } = await run(folder.path, ["programs", "--json"]);
  return (json as { items: { examples: unknown }[] }).items[0]?.examples;
}

describe("synthesize --data refuses what no program can be learnt from, and leaves no app behind:", () => {
  const huge = "word ".repeat(2_000_000);
  test.each<readonly [string, string, string | Uint8Array, number, RegExp]>([
    ["an empty file", "mine.csv", "", 3, /Cannot read data file "mine.csv": it is empty/],
    ["a file of blank lines", "mine.csv", "\n \n\n", 3, /Cannot read mine.csv: it is empty/],
    ["a header without rows", "mine.csv", "text,label\n", 3, /no rows below it/],
    [
      "one label only",
      "mine.csv",
      csvOf(messages(40).map((row) => ({ ...row, label: "ham" }))).replace("message,kind", "text,label"),
      3,
      /mine\.csv:\d+.*"ham"; add rows of a second label/,
    ],
    [
      "one row a label",
      "mine.jsonl",
      messages(40)
        .map(({ text }, index) => JSON.stringify({ input: text, output: `label ${index}` }))
        .join("\n"),
      3,
      /each of the 40 labels has one row.*mine\.jsonl:\d+.*add rows/,
    ],
    ["a text of 10 MB", "mine.csv", `text,label\n"${huge}",spam\n`, 3, /line 2 .*bytes long/],
    [
      "bytes that are no text",
      "mine.csv",
      Buffer.from([0x74, 0x00, 0xff, 0xfe, 0x80, 0x0a]),
      3,
      /Cannot read mine.csv/,
    ],
    ["JSON that is cut off", "mine.json", '[{"input":"a","output":"b"},', 3, /Cannot read mine.json/],
    ["JSON Lines without outputs", "mine.jsonl", '{"input":"a"}\n{"input":"b"}\n', 3, /no .*label/],
  ])("%s", async (_name, name, content, expectedCode, message) => {
    using folder = new TemporaryFolder();
    folder.write(name, content);

    const { code, err, out } = await run(folder.path, ["synthesize", "--data", name]);

    expect(err).toMatch(message);
    expect([code, out, appsIn(folder)]).toEqual([expectedCode, "", []]);
    expect(err).toMatch(/^loopai: Cannot /);
  });

  test("a column that is not there", async () => {
    using folder = new TemporaryFolder();
    folder.write("mine.csv", csvOf(messages(40)));

    const { code, err } = await run(folder.path, ["synthesize", "--data", "mine.csv", "--label", "category"]);

    expect([code, err, appsIn(folder)]).toEqual([3, expect.stringMatching(/"category".*message.*kind/), []]);
  });

  test("a file that is not there, and a folder", async () => {
    using folder = new TemporaryFolder();

    const missing = await run(folder.path, ["synthesize", "--data", "mine.csv"]);
    const directory = await run(folder.path, ["synthesize", "--data", "."]);

    expect([missing.code, missing.err]).toEqual([
      3,
      'loopai: Cannot read data file "mine.csv": there is no such file; check the path\n',
    ]);
    expect([directory.code, directory.err]).toEqual([
      3,
      'loopai: Cannot read data file ".": it is a folder; name a file in it\n',
    ]);
  });
});

describe("an app keeps what it has when", () => {
  test("a schema fits no row of the file", async () => {
    using folder = new TemporaryFolder();
    await appWithRows(folder);
    folder.write("rows.jsonl", '{"input":{"a":1},"output":"spam"}\n{"input":"x","output":"eggs"}\n');

    const { code, err } = await run(folder.path, ["synthesize", "--app", "spam", "--data", "rows.jsonl"]);

    expect([code, err]).toEqual([3, expect.stringMatching(/not one of its 2 rows fits[\s\S]*line 1[\s\S]*line 2/)]);
    expect(await labelledRows(folder)).toMatchObject({ labelled: 0, unlabelled: 0, corrections: 0 });
  });

  test.each([
    ["half a surrogate pair", '{"input":"half \\ud83d","output":"ham"}'],
    ["NUL", '{"input":"a\\u0000b","output":"ham"}'],
    ["another type of input", '{"input":7,"output":"ham"}'],
    ["another type of output", '{"input":"see you","output":["ham"]}'],
    ["no JSON", "{oops"],
  ])("a single row of the file is bad: %s", async (_name, bad) => {
    using folder = new TemporaryFolder();
    await appWithRows(folder);
    const good = ["free money", "call me", "win now"].map((input) => JSON.stringify({ input, output: "spam" }));
    folder.write("rows.jsonl", [...good, bad].join("\n"));

    const { code, err } = await run(folder.path, ["synthesize", "--app", "spam", "--data", "rows.jsonl"]);

    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/^loopai: Cannot take rows\.jsonl: a row is bad, the first in line 4: /),
    ]);
    expect(err).toMatch(/mend them, or skip them \(--skip-bad-rows/);
    expect(await labelledRows(folder)).toMatchObject({ labelled: 0, unlabelled: 0, corrections: 0 });
  });

  test("--skip-bad-rows: bad rows are named, the others are taken", async () => {
    using folder = new TemporaryFolder();
    await appWithRows(folder);
    const rows = [
      '{"input":"free money","output":"spam"}',
      '{"input":"half \\ud83d","output":"ham"}',
      '{"input":"a\\u0000b","output":"ham"}',
      '{"input":7,"output":"ham"}',
      '{"input":"see you","output":["ham"]}',
      "{oops",
      '{"input":"call me","output":"ham"}',
      '{"input":"win now","output":"spam"}',
      '{"input":"at home","output":"ham"}',
      '{"input":"lunch","output":"ham"}',
    ];
    folder.write("rows.jsonl", rows.join("\n"));

    const { err } = await run(folder.path, ["synthesize", "--app", "spam", "--data", "rows.jsonl", "--skip-bad-rows"]);

    for (const line of [4, 5, 6]) expect(err).toMatch(new RegExp(`line ${line}: `));
    expect(err).toMatch(/row[s]? could not be read/);
  });
});

test("create refuses a specification that is no specification, naming the field", async () => {
  using folder = new TemporaryFolder();
  folder.write("app.yaml", "name: [unclosed\n");
  folder.write("wrong.yaml", "name: Spam\ninput_schema: {type: string}\n");

  const yaml = await run(folder.path, ["create", "--spec", "app.yaml"]);
  const field = await run(folder.path, ["create", "--spec", "wrong.yaml"]);

  expect([yaml.code, yaml.err]).toEqual([
    3,
    expect.stringMatching(/Cannot read specification "app.yaml": it is not YAML/),
  ]);
  expect([field.code, field.err]).toEqual([2, expect.stringContaining("output_schema")]);
  expect(appsIn(folder)).toEqual([]);
});
