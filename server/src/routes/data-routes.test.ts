import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import type { AppView } from "../views/app-view.ts";
import type { ExamplePage, ImportView, InspectionView } from "../views/data-views.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.createSpamApp({ loop_app_id: "spam" });
});

const JSONL = "application/x-ndjson";
const EXAMPLES = "/loop-apps/spam/examples";

function rowsOf(...rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

test("two processes that import the same file at a time add its rows once", async () => {
  await using other = await TestApi.reopen(api.dataDir);
  // Rows that are there already, so that reading takes a while in which the other could append.
  await api.upload(EXAMPLES, `text,label\n${"x,ham\n".repeat(3)}${"y,\n".repeat(3)}`);
  const file = Array.from({ length: 500 }, (_, index) => `text ${index},${index % 3 === 0 ? "" : "spam"}`);

  const answers = await Promise.all(
    [api, other, api, other].map((one) =>
      one.upload<ImportView>("/loop-apps/spam/examples?name=mine.csv&label=label", `text,label\n${file.join("\n")}\n`),
    ),
  );

  const sum = (of: (view: ImportView) => number) => answers.reduce((total, { body }) => total + of(body), 0);
  expect([sum((view) => view.imported), sum((view) => view.unlabelled)]).toEqual([333, 167]);
  const { body } = await api.get<AppView>("/loop-apps/spam");
  expect(body.examples).toMatchObject({ labelled: 334, unlabelled: 168 });
});

describe("POST /loop-apps/:app_id/examples", () => {
  test("takes labelled and unlabelled rows, and lists what it could not", async () => {
    const file = rowsOf(
      { input: "free money", output: "spam" },
      { input: "see you", output: "ham" },
      { input: "Free  MONEY", output: "ham" },
      { input: "who knows" },
      { input: "odd label", output: "junk" },
      { input: 12, output: "ham" },
    );

    const { status, body } = await api.upload<ImportView>(
      `${EXAMPLES}?name=some/where/mine.jsonl&bad_rows=skip`,
      file,
      JSONL,
    );

    expect(status).toBe(200);
    expect(body).toEqual({
      read: 6,
      imported: 3,
      already_there: 0,
      conflicting: 1,
      unlabelled: 1,
      columns: { inputs: ["input"], label: "output", found_by: expect.stringMatching(/./) },
      bad_rows: [
        { line: 5, message: expect.stringContaining("does not fit the output_schema") },
        { line: 6, message: expect.stringContaining("does not fit the input_schema") },
      ],
      bad_row_count: 2,
      classes: [
        { output: "ham", rows: 2 },
        { output: "spam", rows: 1 },
      ],
    });
    const page = await api.get<ExamplePage>(EXAMPLES);
    expect(page.body.items[0]).toEqual({
      input: "free money",
      output: "spam",
      source: "import",
      group: expect.stringMatching(/^[0-9a-f]{16}$/),
      split: expect.stringMatching(/^(train|holdout)$/),
      origin: "mine.jsonl:1",
    });
  });

  test("adds nothing when the same file comes twice", async () => {
    const file = rowsOf({ input: "free money", output: "spam" }, { input: "who knows" });
    await api.upload(EXAMPLES, file, JSONL);

    const { body } = await api.upload<ImportView>(EXAMPLES, file, JSONL);

    expect(body).toMatchObject({ read: 2, imported: 0, unlabelled: 0, already_there: 2 });
  });

  test("adds rows once when the same file comes twice at the same time", async () => {
    const file = rowsOf({ input: "free money", output: "spam" }, { input: "see you", output: "ham" });

    const answers = await Promise.all([1, 2, 3].map(() => api.upload<ImportView>(EXAMPLES, file, JSONL)));

    expect(answers.map(({ body }) => body.imported).reduce((sum, rows) => sum + rows, 0)).toBe(2);
    expect((await api.get<ExamplePage>(EXAMPLES)).body.items).toHaveLength(2);
  });

  test("reads the columns that are named", async () => {
    const app = await api.createSpamApp({
      loop_app_id: "mail",
      input_schema: { type: "object", properties: { subject: { type: "string" }, body: { type: "string" } } },
    });
    const file = "id,subject,body,note,kind\n1,Hi,See you,x,ham\n2,Win,Money,y,spam\n";

    const { body } = await api.upload<ImportView>(
      `/loop-apps/${app.loop_app_id}/examples?inputs=subject,body&label=kind&name=mail.csv`,
      file,
    );

    expect(body).toMatchObject({ imported: 2, columns: { inputs: ["subject", "body"], label: "kind" } });
  });

  test("takes the value of a table's one column for an app whose input is a text", async () => {
    const { body } = await api.upload<ImportView>(
      `${EXAMPLES}?name=mine.csv`,
      "text,label\nsee you,ham\nwin,spam\nhm,\n",
    );

    expect(body).toMatchObject({ imported: 2, unlabelled: 1, bad_row_count: 0 });
    expect((await api.get<ExamplePage>(EXAMPLES)).body.items.map((row) => row.input)).toEqual(["see you", "win"]);
  });

  test("reads column names that hold commas when each is given by itself", async () => {
    await api.createSpamApp({
      loop_app_id: "mail",
      input_schema: { type: "object", properties: { "a,b": { type: "string" }, c: { type: "string" } } },
    });
    const file = '"a,b",c,kind\nHi,See you,ham\nWin,Money,spam\n';

    const { body } = await api.upload<ImportView>("/loop-apps/mail/examples?inputs=a%2Cb&inputs=c&label=kind", file);

    expect(body).toMatchObject({ imported: 2, columns: { inputs: ["a,b", "c"] } });
  });

  test.each([
    ["an empty body", "", "request-invalid"],
    ["nothing but space", " \n \n", "data-unreadable"],
    ["rows that are no objects", "1\n2\n3\n", "data-unreadable"],
    ["one row a million levels deep", `{"input":${"[".repeat(1_000_000)}`, "data-unreadable"],
    ["rows of another job", rowsOf({ input: { a: 1 }, output: 3 }, { input: { a: 2 }, output: 4 }), "schema-invalid"],
  ])("answers 422 for %s and stores nothing", async (_name, file, code) => {
    const { status, body } = await api.upload(EXAMPLES, file, JSONL);

    expect([status, body.code]).toEqual([422, code]);
    expect((await api.get<ExamplePage>(EXAMPLES)).body.items).toEqual([]);
  });

  test("takes nothing of a file that has one bad row, and names it", async () => {
    const file = rowsOf(
      { input: "free money", output: "spam" },
      { input: 12, output: "ham" },
      { input: "hi", output: "ham" },
    );

    const { status, body } = await api.upload(EXAMPLES, file, JSONL);

    expect([status, body.code]).toEqual([422, "data-unreadable"]);
    expect(body.errors).toEqual([{ at: "line 2", message: expect.stringContaining("input_schema") }]);
    expect((await api.get<ExamplePage>(EXAMPLES)).body.items).toEqual([]);
  });

  test("sets aside rows that nothing could store where bad rows are to be skipped", async () => {
    const bad = [
      '{"input":"a\\u0000b","output":"ham"}',
      '{"input":"a\\ud800","output":"ham"}',
      '{"input":"a","__proto__":1}',
    ];
    const good = rowsOf(...[1, 2, 3].map((n) => ({ input: `fine ${n}`, output: "ham" })));

    const { body } = await api.upload<ImportView>(`${EXAMPLES}?bad_rows=skip`, `${good}${bad.join("\n")}\n`, JSONL);

    expect(body).toMatchObject({ imported: 3, bad_row_count: 3 });
    expect(body.bad_rows.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  test("answers 415 media-type-unsupported for another type", async () => {
    const { status, body } = await api.upload(EXAMPLES, "<rows/>", "application/xml");

    expect([status, body.code]).toEqual([415, "media-type-unsupported"]);
  });

  test("answers 404 app-not-found", async () => {
    const { status, body } = await api.upload("/loop-apps/nobody/examples", "a,b\n1,2\n");

    expect([status, body.code]).toEqual([404, "app-not-found"]);
  });

  test("answers 422 request-invalid for a query it does not know", async () => {
    const { status, body } = await api.upload(`${EXAMPLES}?lable=kind`, "a,b\n1,2\n");

    expect([status, body.code]).toEqual([422, "request-invalid"]);
  });

  test("answers 422 data-unreadable naming the columns there are", async () => {
    const { status, body } = await api.upload(`${EXAMPLES}?label=kind`, "text,label\nhi,ham\n");

    expect([status, body.code]).toEqual([422, "data-unreadable"]);
    expect(body.detail).toContain('"text", "label"');
  });

  test("keeps control characters of a file's name out of what it shows", async () => {
    const file = rowsOf({ input: "see you", output: "ham" });

    await api.upload(`${EXAMPLES}?name=a%1b%5b31m%0ab%00.jsonl`, file, JSONL);

    const { body } = await api.get<ExamplePage>(EXAMPLES);
    expect(body.items[0]?.origin).toBe("a [31m b .jsonl:1");
  });
});

describe("POST /inspect", () => {
  test("says what an app made from the file would be, and stores nothing", async () => {
    const file = "text,label\nfree money,spam\nsee you,ham\nsee you soon,ham\n";

    const { status, body } = await api.upload<InspectionView>("/inspect?name=Spam%20mails.csv", file);

    expect(status).toBe(200);
    expect(body).toEqual({
      rows: 3,
      unlabelled: 0,
      task_name: "Spam mails",
      input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
      output_schema: { type: "string", enum: ["ham", "spam"] },
      columns: { inputs: ["text"], label: "label", found_by: expect.stringContaining("label") },
      bad_rows: [],
      bad_row_count: 0,
      classes: [
        { output: "ham", rows: 2 },
        { output: "spam", rows: 1 },
      ],
    });
    expect(await readdir(join(api.dataDir, "loop-apps"))).toEqual(["spam"]);
  });

  test("gives an app of its answer a home: create, then import", async () => {
    const file = "text,label\nfree money,spam\nsee you,ham\nsee you soon,ham\n";
    const { body: seen } = await api.upload<InspectionView>("/inspect?name=mine.csv", file);

    const app = await api.createSpamApp({
      name: seen.task_name,
      input_schema: seen.input_schema,
      output_schema: seen.output_schema,
    });
    const { body } = await api.upload<ImportView>(`/loop-apps/${app.loop_app_id}/examples?name=mine.csv`, file);

    expect(app.loop_app_id).toBe("mine-001");
    expect(body).toMatchObject({ imported: 3, bad_row_count: 0 });
  });

  test("says why nothing could be learnt from the rows", async () => {
    const { body } = await api.upload<InspectionView>(
      "/inspect?name=mine.csv",
      "text,label\nhi,ham\nho,ham\nhello,ham\n",
    );

    expect(body.unlearnable?.detail).toMatch(/mine\.csv:\d.*"ham"; add rows of a second label/);
  });

  test("takes a file without labels", async () => {
    const { body } = await api.upload<InspectionView>("/inspect", "text\nfree money\nsee you\n");

    expect(body).toMatchObject({ rows: 0, unlabelled: 2, columns: { label: null }, output_schema: { type: "string" } });
  });

  test.each([
    ["an empty file", "\n", 422, "data-unreadable"],
    ["no body", "", 422, "request-invalid"],
    ["a header alone", "text,label\n", 422, "data-unreadable"],
  ])("answers for %s", async (_name, file, status, code) => {
    const answer = await api.upload("/inspect", file);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("GET /loop-apps/:app_id/examples", () => {
  beforeEach(async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({
      input: `text ${index}`,
      output: index % 2 ? "spam" : "ham",
    }));
    await api.upload(EXAMPLES, rowsOf(...rows), JSONL);
  });

  test("gives every row once over its pages", async () => {
    const inputs: unknown[] = [];
    let cursor: string | null = "0";
    while (cursor !== null) {
      const { body }: { body: ExamplePage } = await api.get<ExamplePage>(`${EXAMPLES}?limit=10&cursor=${cursor}`);
      inputs.push(...body.items.map((row) => row.input));
      cursor = body.next_cursor;
    }

    expect(inputs).toEqual(Array.from({ length: 25 }, (_, index) => `text ${index}`));
  });

  test("gives rows of one split, or of one source", async () => {
    const { body: holdout } = await api.get<ExamplePage>(`${EXAMPLES}?split=holdout`);
    const { body: train } = await api.get<ExamplePage>(`${EXAMPLES}?split=train`);
    const { body: corrections } = await api.get<ExamplePage>(`${EXAMPLES}?source=correction`);

    expect(new Set(holdout.items.map((row) => row.split))).toEqual(new Set(["holdout"]));
    expect(holdout.items.length + train.items.length).toBe(25);
    expect(corrections.items).toEqual([]);
  });

  test.each(["limit=0", "limit=1001", "limit=ten", "limit=1e3", "cursor=-1", "cursor=abc", "split=test", "x=1"])(
    "answers 422 request-invalid for ?%s",
    async (query) => {
      const { status, body } = await api.get(`${EXAMPLES}?${query}`);

      expect([status, body.code]).toEqual([422, "request-invalid"]);
    },
  );
});
