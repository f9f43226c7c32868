import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { TestApi, writeProgram } from "../api.test.fixture.ts";
import type { ExamplePage } from "../views/data-views.ts";
import type { EvaluationView } from "../views/evaluation-view.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.createSpamApp({ loop_app_id: "spam" });
  await writeProgram(api.dataDir, "spam");
  await api.post("/loop-apps/spam/programs/1/promote");
});

const EVALUATE = "/loop-apps/spam/evaluate?name=judge.csv&label=label";

describe("POST /loop-apps/:app_id/evaluate", () => {
  test("gives figures with intervals, the mistakes by line, and what it left out", async () => {
    const file =
      "text,label\nfree money,spam\nsee you,ham\nwin a prize,spam\nlater then,ham\nno label,\none,too,many\n";

    const { status, body } = await api.upload<EvaluationView>(EVALUATE, file);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 1,
      rows: 4,
      accuracy: { value: 0.75, n: 4 },
      answered: { value: 1, n: 4 },
      accuracy_of_answered: { value: 0.75, n: 4 },
      mistakes: [
        { line: 4, origin: "judge.csv:4", input: "win a prize", expected: "spam", answered: "ham", confidence: 0.6 },
      ],
      seen_in_training: 0,
      unlabelled: 1,
      columns: { inputs: ["text"], label: "label" },
      bad_rows: [{ line: 7 }],
      bad_row_count: 1,
    });
    expect(body.classes).toContainEqual({ output: "spam", rows: 2, precision: 1, recall: 0.5 });
  });

  test("counts a label that the app does not know as answered wrongly, and names the row", async () => {
    const file = "text,label\nfree money,spam\nsee you,ham\nlater then,ham\nodd,junk\n";

    const { body } = await api.upload<EvaluationView>(EVALUATE, file);

    expect(body).toMatchObject({
      accuracy: { value: 0.75, n: 4 },
      mistakes: [{ line: 5, expected: "junk" }],
      unknown_labels: [{ line: 5, message: expect.stringContaining("output_schema") }],
      unknown_label_count: 1,
      bad_rows: [],
      bad_row_count: 0,
    });
    expect(body.classes).toContainEqual({ output: "junk", rows: 1, precision: null, recall: 0 });
  });

  test("counts rows that the app learns from and leaves them out of the figures", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `text number ${index},${index % 2 ? "spam" : "ham"}`);
    const file = `text,label\n${rows.join("\n")}\n`;
    await api.upload("/loop-apps/spam/examples", file);
    const train = await api.get<ExamplePage>("/loop-apps/spam/examples?split=train");

    const { body } = await api.upload<EvaluationView>(EVALUATE, file);

    expect(body.seen_in_training).toBe(train.body.items.length);
    expect(body.rows).toBe(40 - train.body.items.length);
  });

  test("judges the version that is asked for, under the app's guarantee", async () => {
    await writeProgram(api.dataDir, "spam", { table: { "win a prize": "spam" } });
    await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.9 } });

    const { body } = await api.upload<EvaluationView>(
      "/loop-apps/spam/programs/2/evaluate",
      "text,label\nwin a prize,spam\n",
    );

    expect(body).toMatchObject({
      version: 2,
      accuracy: { value: 1 },
      answered: { value: 0, n: 1 },
      accuracy_of_answered: null,
    });
  });

  test("records nothing", async () => {
    await api.upload(EVALUATE, "text,label\nwin a prize,spam\n");

    expect((await api.get<ExamplePage>("/loop-apps/spam/examples")).body.items).toEqual([]);
    expect((await api.get("/loop-apps/spam/executions")).body).toMatchObject({ items: [] });
  });

  test("answers 422 data-insufficient when every row was learnt from", async () => {
    const file = "text,label\nwin a prize,spam\n";
    const rows = Array.from({ length: 30 }, (_, index) => `prize ${index},spam`).join("\n");
    await api.upload("/loop-apps/spam/examples", `text,label\n${rows}\n`);
    const train = await api.get<ExamplePage>("/loop-apps/spam/examples?split=train");
    const seen = train.body.items.map((row) => `${JSON.stringify(row.input)},spam`).join("\n");

    const answer = await api.upload(EVALUATE, `text,label\n${seen}\n`);
    const fresh = await api.upload(EVALUATE, file);

    expect([answer.status, answer.body.code]).toEqual([422, "data-insufficient"]);
    expect(fresh.status).toBe(200);
  });

  test.each([
    ["no labels", "text,label\nwin a prize,\n", 422, "data-insufficient"],
    ["rows of another job", "text,label\n a ,1\n b ,2\n", 422, "schema-invalid"],
    ["no body", "", 422, "request-invalid"],
  ])("answers for %s", async (_name, file, status, code) => {
    const answer = await api.upload(EVALUATE, file);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each([
    ["/loop-apps/spam/programs/7/evaluate", 404, "program-not-found"],
    ["/loop-apps/nobody/evaluate", 404, "app-not-found"],
    ["/loop-apps/new/evaluate", 409, "program-missing"],
  ])("POST %s answers %i %s", async (path, status, code) => {
    await api.createSpamApp({ loop_app_id: "new" });

    const answer = await api.upload(path, "text,label\na,spam\n");

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("GET /loop-apps/:app_id/programs/:version/module", () => {
  test("gives one module that answers what the program answers", async () => {
    const { status, type, text } = await api.get("/loop-apps/spam/programs/1/module");

    expect(status).toBe(200);
    expect(type).toContain("text/javascript");
    const module = (await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as {
      execute(input: unknown): unknown;
      about: unknown;
    };
    expect(module.execute("Free  money")).toEqual({ output: "spam", confidence: 0.99 });
    expect(module.about).toMatchObject({ app: "spam", version: 1, threshold: 0 });
  });

  test("states the threshold of each class where the guarantee is for each class", async () => {
    const classes = [{ output: "spam", threshold: 0.9, answered: 60, correct: 60 }];
    const proof = {
      method: "ltt-fixed-sequence" as const,
      split: "holdout" as const,
      lower_bound: 0.95,
      coverage: 0.3,
    };
    const certificate = { ...proof, accuracy: 0.9, delta: 0.05, rows: 200, answered: 60, correct: 60, classes };
    const coverage = [{ accuracy: 0.9, delta: 0.05, certificate, threshold: 0.9, rows_needed: null }];
    await writeProgram(api.dataDir, "spam", { report: { coverage } });
    await api.call("PATCH", "/loop-apps/spam", { guarantee: { accuracy: 0.9, per_class: true } });

    const { text } = await api.get("/loop-apps/spam/programs/2/module");

    const { about } = (await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as {
      about: unknown;
    };
    expect(about).toMatchObject({ threshold: 0.9, classes: [{ output: "spam", threshold: 0.9 }] });
  });

  test.each([
    ["9", 404, "program-not-found"],
    ["latest", 422, "request-invalid"],
    ["1", 503, "artifact-corrupt"],
  ])("answers for version %s", async (version, status, code) => {
    await appendFile(join(api.dataDir, "loop-apps/spam/artifacts/v1/lookup.json"), " ");

    const answer = await api.get(`/loop-apps/spam/programs/${version}/module`);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
