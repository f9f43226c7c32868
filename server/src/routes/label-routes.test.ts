import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { newExecutionId } from "@loopai/core";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { SPAM_APP, TestApi, writeProgram } from "../api.test.fixture.ts";
import type { AppView } from "../views/app-view.ts";
import type { ExamplePage } from "../views/data-views.ts";
import type { ExecutionDetail, ExecutionView } from "../views/execution-view.ts";
import type { ExplanationView } from "../views/explanation-view.ts";
import type { LabelQueue, LabelView } from "../views/label-views.ts";

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  // Nothing is drawn, unless a test says so.
  await api.createSpamApp({ loop_app_id: "spam", sampling: { uniform: 0, uncertainty: 0, failures: 0 } });
  await writeProgram(api.dataDir, "spam");
  await api.post("/loop-apps/spam/programs/1/promote");
});

async function validations(): Promise<Record<string, unknown>[]> {
  const path = join(api.dataDir, "loop-apps/spam/datasets/validations/sampled.jsonl");
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Record<string, unknown>]));
}

async function execute(input: string): Promise<string> {
  return (await api.post<ExecutionView>("/loop-apps/spam/execute", { input })).body.execution_id;
}

describe("POST /loop-apps/:app_id/labels", () => {
  test("keeps the right answer to an execution as a correction", async () => {
    const id = await execute("win a prize");

    const { status, body } = await api.post<LabelView>("/loop-apps/spam/labels", { execution_id: id, output: "spam" });

    expect(status).toBe(200);
    expect(body.row).toMatchObject({ input: "win a prize", output: "spam", source: "correction", origin: id });
    const stored = await api.get<ExamplePage>("/loop-apps/spam/examples?source=correction");
    expect(stored.body.items).toEqual([body.row]);
    const app = await api.get<AppView>("/loop-apps/spam");
    expect(app.body.examples).toEqual({ labelled: 1, unlabelled: 0, corrections: 1, unreadable_lines: 0 });
  });

  test("writes a label of an execution into the record of checking, with whether the program agreed", async () => {
    const right = await execute("free money");
    const wrong = await execute("win a prize");
    await api.post("/loop-apps/spam/labels", { execution_id: right, output: "spam" });

    const { body } = await api.post<LabelView>("/loop-apps/spam/labels", { execution_id: wrong, output: "spam" });

    expect(body.agrees).toBe(false);
    const label = {
      kind: "label",
      version: 1,
      oracle: "human",
      output: "spam",
      actor: expect.stringMatching(/^local:./),
    };
    expect(await validations()).toEqual([
      { ...label, execution_id: right, agrees: true, at: expect.any(String) },
      { ...label, execution_id: wrong, agrees: false, at: expect.any(String) },
    ]);
  });

  test("keeps a label of an input as a review", async () => {
    const { body } = await api.post<LabelView>("/loop-apps/spam/labels", { input: "win a prize", output: "spam" });

    expect(body.row).toMatchObject({ input: "win a prize", output: "spam", source: "review", origin: "by hand" });
  });

  test("keeps where an unlabelled row was read", async () => {
    await api.upload("/loop-apps/spam/examples?name=more.csv", "text\nwin a prize\n");

    const { body } = await api.post<LabelView>("/loop-apps/spam/labels", { input: "win a prize", output: "spam" });

    expect(body.row).toMatchObject({ source: "review", origin: "more.csv:2" });
    const app = await api.get<AppView>("/loop-apps/spam");
    expect(app.body.examples).toMatchObject({ labelled: 1, unlabelled: 0 });
  });

  test("keeps the same label once, and a changed mind as well", async () => {
    const id = await execute("win a prize");
    for (const output of ["spam", "spam", "ham"])
      await api.post("/loop-apps/spam/labels", { execution_id: id, output });

    const { body } = await api.get<ExamplePage>("/loop-apps/spam/examples");

    expect(body.items.map((row) => row.output)).toEqual(["spam", "ham"]);
    expect((await validations()).map(({ output }) => output)).toEqual(["spam", "ham"]);
  });

  test.each([
    ["an output that the schema does not know", { input: "a", output: "junk" }, 422, "schema-invalid"],
    ["an input of another form", { input: 1, output: "ham" }, 422, "schema-invalid"],
    ["an execution that nobody made", { execution_id: newExecutionId(0), output: "ham" }, 404, "execution-not-found"],
    ["an id that is none", { execution_id: "../x", output: "ham" }, 422, "request-invalid"],
    ["no output", { input: "a" }, 422, "request-invalid"],
    [
      "both input and execution",
      { input: "a", execution_id: newExecutionId(0), output: "ham" },
      422,
      "request-invalid",
    ],
  ])("answers for %s", async (_name, label, status, code) => {
    const answer = await api.post("/loop-apps/spam/labels", label);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await api.get<ExamplePage>("/loop-apps/spam/examples")).body.items).toEqual([]);
  });
});

describe("POST /loop-apps/:app_id/feedback", () => {
  test("keeps the truth that the caller learnt later: to learn from, and in the record of checking", async () => {
    const id = await execute("win a prize");

    const { status, body } = await api.post<LabelView>("/loop-apps/spam/feedback", {
      execution_id: id,
      output: "spam",
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      row: { input: "win a prize", output: "spam", source: "feedback", origin: id },
      agrees: false,
    });
    const stored = await api.get<ExamplePage>("/loop-apps/spam/examples?source=feedback");
    expect(stored.body.items).toEqual([body.row]);
    expect(await validations()).toMatchObject([{ kind: "label", execution_id: id, oracle: "feedback", agrees: false }]);
  });

  test("is kept once however often it is sent, and beside a person's label", async () => {
    const id = await execute("free money");
    const sent = { execution_id: id, output: "spam" };
    for (const path of ["feedback", "feedback", "labels", "feedback"]) await api.post(`/loop-apps/spam/${path}`, sent);

    const lines = await validations();

    expect(lines.map(({ oracle }) => oracle)).toEqual(["feedback", "human"]);
    const detail = await api.get<ExecutionDetail>(`/loop-apps/spam/executions/${id}`);
    expect(detail.body.labels).toEqual(lines);
  });

  test("says null where the program had not answered", async () => {
    await writeProgram(api.dataDir, "spam", { otherwise: null });
    await api.post("/loop-apps/spam/programs/2/promote");
    const id = await execute("never seen");

    const { body } = await api.post<LabelView>("/loop-apps/spam/feedback", { execution_id: id, output: "ham" });

    expect(body.agrees).toBeNull();
  });

  test.each(["hashed", "none"])(
    "answers 409 input-not-kept under privacy %s, as labels and explain do",
    async (privacy) => {
      await api.call("PATCH", "/loop-apps/spam", { privacy });
      const id = await execute("free money");

      const answers = [
        await api.post("/loop-apps/spam/feedback", { execution_id: id, output: "spam" }),
        await api.post("/loop-apps/spam/labels", { execution_id: id, output: "spam" }),
        await api.post("/loop-apps/spam/explain", { execution_id: id }),
        await api.get(`/loop-apps/spam/executions/${id}/explain`),
      ];

      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        answers.map(() => [409, "input-not-kept"]),
      );
      expect((await api.get<ExamplePage>("/loop-apps/spam/examples")).body.items).toEqual([]);
      expect(await validations()).toEqual([]);
    },
  );

  test("writes down no personal data under privacy redacted, neither of the input nor of the truth", async () => {
    await api.createSpamApp({ loop_app_id: "mails", privacy: "redacted", output_schema: { type: "string" } });
    const schemas = { input_schema: SPAM_APP.input_schema, output_schema: { type: "string" } };
    await writeProgram(api.dataDir, "mails", { schemas });
    await api.post("/loop-apps/mails/programs/1/promote");
    const { body } = await api.post<ExecutionView>("/loop-apps/mails/execute", { input: "write to ann@example.com" });

    const feedback = { execution_id: body.execution_id, output: "bob@example.com" };
    const { body: kept } = await api.post<LabelView>("/loop-apps/mails/feedback", feedback);

    expect(kept.row).toMatchObject({ input: "write to [e-mail]", output: "[e-mail]" });
    const folder = join(api.dataDir, "loop-apps/mails/datasets");
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    expect(files.length).toBeGreaterThan(2);
    for (const { parentPath, name } of files) {
      expect(await readFile(join(parentPath, name), "utf8")).not.toContain("@example");
    }
  });

  test.each([
    ["an output that the schema does not know", { execution_id: "THE ONE", output: "junk" }, 422, "schema-invalid"],
    ["an execution that nobody made", { execution_id: newExecutionId(0), output: "ham" }, 404, "execution-not-found"],
    ["no output", { execution_id: newExecutionId(0) }, 422, "request-invalid"],
    ["an input", { input: "a", output: "ham" }, 422, "request-invalid"],
    ["another key", { execution_id: newExecutionId(0), output: "ham", oracle: "llm" }, 422, "request-invalid"],
  ])("answers for %s", async (_name, sent, status, code) => {
    const id = await execute("free money");
    const feedback = "execution_id" in sent && sent.execution_id === "THE ONE" ? { ...sent, execution_id: id } : sent;

    const answer = await api.post("/loop-apps/spam/feedback", feedback);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await validations()).toEqual([]);
  });
});

describe("GET /loop-apps/:app_id/label-queue", () => {
  test("offers what was drawn for checking first, and says why it was drawn", async () => {
    const sure = await execute("free money");
    const unsure = await execute("never seen");
    await api.call("PATCH", "/loop-apps/spam", { sampling: { uniform: 1 } });
    const drawn = await execute("see you");

    const { body } = await api.get<LabelQueue>("/loop-apps/spam/label-queue");

    expect(body.items.map(({ key, why }) => [key, why])).toEqual([
      [drawn, "drawn at random"],
      [unsure, "60 % sure: near even"],
      [sure, "99 % sure: a check"],
    ]);
  });

  test("leaves out calls whose input privacy kept out of the record", async () => {
    await api.call("PATCH", "/loop-apps/spam", { sampling: { uniform: 1 }, privacy: "hashed" });
    await execute("see you");
    await api.call("PATCH", "/loop-apps/spam", { privacy: "full" });
    const kept = await execute("free money");

    const { body } = await api.get<LabelQueue>("/loop-apps/spam/label-queue");

    expect(body.items.map(({ key }) => key)).toEqual([kept]);
  });

  test("offers executions and unlabelled rows, the least sure first, one of each duplicate group", async () => {
    await api.upload("/loop-apps/spam/examples?name=more.csv", "text\nnever seen\nsee you\nSee  YOU\n", "text/csv");
    const id = await execute("Free money");

    const { status, body } = await api.get<LabelQueue>("/loop-apps/spam/label-queue");

    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{16}$/),
        execution_id: null,
        input: "never seen",
        suggestion: "ham",
        confidence: 0.6,
        origin: "more.csv:2",
        why: "60 % sure: near even",
      },
      expect.objectContaining({
        key: id,
        execution_id: id,
        input: "Free money",
        suggestion: "spam",
        why: "99 % sure: a check",
      }),
      expect.objectContaining({ input: "see you", suggestion: "ham" }),
    ]);
  });

  test("leaves out what has a label, however it was written", async () => {
    await execute("win a prize");
    await execute("WIN  a prize");
    await api.post("/loop-apps/spam/labels", { input: "Win a prize", output: "spam" });

    const { body } = await api.get<LabelQueue>("/loop-apps/spam/label-queue");

    expect(body.items).toEqual([]);
  });

  test("offers rows of an app that has no program", async () => {
    await api.createSpamApp({ loop_app_id: "new" });
    await api.upload("/loop-apps/new/examples", "text\nfirst\nsecond\n");

    const { body } = await api.get<LabelQueue>("/loop-apps/new/label-queue?limit=1");

    expect(body.items).toMatchObject([{ input: "first", suggestion: null, why: "there is no program yet" }]);
  });

  test.each([
    ["/loop-apps/spam/label-queue?limit=0", 422, "request-invalid"],
    ["/loop-apps/nobody/label-queue", 404, "app-not-found"],
  ])("GET %s answers %i %s", async (path, status, code) => {
    const answer = await api.get(path);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("POST /loop-apps/:app_id/explain", () => {
  test("says what would be answered, by which step", async () => {
    const { status, body } = await api.post<ExplanationView>("/loop-apps/spam/explain", { input: "Free money" });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 1,
      answer: { output: "spam", confidence: 0.99 },
      would: "answer",
      defer_reason: null,
      step: "lookup",
    });
  });

  test("explains a recorded execution by the version that is asked for", async () => {
    const id = await execute("free money");
    await writeProgram(api.dataDir, "spam", { table: { "free money": "ham" } });

    const { body } = await api.post<ExplanationView>("/loop-apps/spam/explain", { execution_id: id, version: 2 });

    expect(body).toMatchObject({ version: 2, answer: { output: "ham" } });
  });

  test("explains an execution by the version that answered it, whoever serves", async () => {
    const id = await execute("free money");
    await writeProgram(api.dataDir, "spam", { table: { "free money": "ham" } });
    await api.post("/loop-apps/spam/programs/2/promote");

    const { body } = await api.get<ExplanationView>(`/loop-apps/spam/executions/${id}/explain`);

    expect(body).toMatchObject({ version: 1, answer: { output: "spam" } });
    expect(body.warning).toBeUndefined();
  });

  test("warns that a redacted record is not all that the program saw", async () => {
    await api.call("PATCH", "/loop-apps/spam", { privacy: "redacted" });
    const id = await execute("write to ann@example.com");

    const { body } = await api.get<ExplanationView>(`/loop-apps/spam/executions/${id}/explain`);

    expect(body).toMatchObject({ version: 1, warning: expect.stringContaining("redacted") });
  });

  test("says that a program without an answer would defer", async () => {
    await writeProgram(api.dataDir, "spam", { otherwise: null });

    const { body } = await api.post<ExplanationView>("/loop-apps/spam/explain", { input: "never seen", version: 2 });

    expect(body).toMatchObject({
      answer: null,
      would: "defer",
      defer_reason: "no-answer",
      step: null,
      classes: [],
      reasons: [],
    });
  });

  test("shows the labelled examples that read most like the input, nearest first", async () => {
    await api.upload(
      "/loop-apps/spam/examples?name=mine.csv",
      "text,label\nwin a prize now,spam\nsee you,ham\nwin a prize,spam\n",
    );

    const { body } = await api.post<ExplanationView>("/loop-apps/spam/explain", { input: "Win a prize" });

    expect(body.nearest.map(({ input, output, origin }) => ({ input, output, origin }))).toEqual([
      { input: "win a prize", output: "spam", origin: "mine.csv:4" },
      { input: "win a prize now", output: "spam", origin: "mine.csv:2" },
    ]);
    expect(body.nearest[0]?.similarity).toBeCloseTo(1, 9);
  });

  test("records nothing", async () => {
    await api.post("/loop-apps/spam/explain", { input: "free money" });

    expect((await api.get("/loop-apps/spam/executions")).body).toMatchObject({ items: [] });
  });

  test.each([
    ["neither input nor execution", {}, 422, "request-invalid"],
    ["both", { input: "a", execution_id: newExecutionId(0) }, 422, "request-invalid"],
    ["an input of another form", { input: 5 }, 422, "input-invalid"],
    ["null, which is an input", { input: null }, 422, "input-invalid"],
    ["an execution that nobody made", { execution_id: newExecutionId(0) }, 404, "execution-not-found"],
    ["a version that is not there", { input: "a", version: 9 }, 404, "program-not-found"],
  ])("answers for %s", async (_name, asked, status, code) => {
    const answer = await api.post("/loop-apps/spam/explain", asked);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("answers 409 program-missing before the first program", async () => {
    await api.createSpamApp({ loop_app_id: "new" });

    const { status, body } = await api.post("/loop-apps/new/explain", { input: "a" });

    expect([status, body.code]).toEqual([409, "program-missing"]);
  });
});
