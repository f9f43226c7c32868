import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import type { PublishedView } from "../views/code-view.ts";
import type { ExecutionView } from "../views/execution-view.ts";
import type { ProgramDetail } from "../views/program-view.ts";
import { codeSandbox, type TestSandbox } from "./code-sandbox.test.fixture.ts";

const QUEUES = `
const billing = /invoice|charge|refund|payment|card|receipt/;
export function execute({ text }, context) {
  return context.answer(billing.test(text) ? "billing" : "access", { confidence: 0.97 });
}`;
const SPEC = {
  loop_app_id: "tickets",
  name: "Tickets",
  input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  output_schema: { type: "string", enum: ["billing", "access"] },
};
const ARTIFACT = { type: "model", name: "words", version: 1 };
const CODE = { language: "javascript", code: QUEUES };

let opened: TestSandbox;
let api: TestApi;

beforeAll(async () => {
  opened = await codeSandbox();
});
afterAll(() => opened[Symbol.asyncDispose]());

beforeEach(async () => {
  api = await TestApi.open({ sandbox: opened.sandbox });
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.post("/loop-apps", SPEC);
});

function publish<Body = PublishedView>(body: object) {
  return api.post<Body>("/loop-apps/tickets/programs", body);
}

function importRows(count: number) {
  return api.upload("/loop-apps/tickets/examples?name=tickets.csv", csvOf(tickets(count)));
}

function findings({ report }: PublishedView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    report.gate.checks.map(({ name, passed, finding }) => [name, `${passed ? "passed" : "failed"}: ${finding}`]),
  );
}

async function audit(): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(join(api.dataDir, "loop-apps/tickets/audit.jsonl"), "utf8");
  const lines = text.trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("POST /loop-apps/:app_id/programs", () => {
  test("takes code, judges it on rows kept for judging, and lets the first program serve", async () => {
    await importRows(600);
    const heard: unknown[] = [];
    api.composed.events.listen((name, payload) => heard.push([name, payload]));

    const { status, body } = await publish(CODE);

    expect([status, body.version, body.promoted]).toEqual([201, 1, true]);
    expect(body.program).toMatchObject({ state: "active", model: "javascript", admitted: true });
    expect(body.report.holdout?.n).toBe(body.report.rows.holdout);
    expect(body.report.holdout?.value).toBeGreaterThan(0.9);
    expect(body.report.ece).toBeLessThan(0.1);
    expect(body.report.out_of_fold).toBeUndefined();
    expect(findings(body)).toMatchObject({
      parse: expect.stringMatching(/^passed: it loads and answers \d+ of \d+ rows$/),
      replay: expect.stringMatching(/^passed: \d+ rows in two shuffled orders through two fresh processes: every/),
      latency: expect.stringMatching(/^passed: .* the time limit is 1000 ms$/),
      constant: expect.stringMatching(/^passed: .* right, the constant answer/),
    });
    expect(body.report.warnings.join()).toContain("only if nobody looked at the rows kept for judging");
    expect(heard).toEqual([
      ["program.published", { app_id: "tickets", version: 1 }],
      ["program.promoted", { app_id: "tickets", version: 1, previous: null }],
    ]);
    expect((await audit()).map(({ act }) => act)).toEqual(["created", "published", "promoted"]);
  });

  test("keeps what was handed in, and says who made it of what", async () => {
    const limits = { time_ms: 200, memory_bytes: 2 ** 26 };
    const files = [
      { path: "words.txt", text: "invoice" },
      { path: "model.bin", base64: "AAEC" },
    ];
    const terms = { entry: "queues.mjs", returns: "answer", isolation: "call", limits, files };
    const code = 'export const execute = () => ({ output: "billing", confidence: 1 });';

    const { body } = await publish({ ...CODE, ...terms, code });
    const { body: detail } = await api.get<ProgramDetail>("/loop-apps/tickets/programs/1");

    expect(body.promoted).toBe(true);
    expect(detail.manifest).toMatchObject({
      kind: "code",
      language: "javascript",
      entry: "queues.mjs",
      proposer: "person",
      lineage: { parent: null },
      code: { returns: "answer", isolation: "call", limits: { ...limits, output_bytes: 1_048_576 } },
      input_schema: SPEC.input_schema,
      seed: 0,
    });
    expect(detail.manifest.files.map(({ path }) => path)).toEqual(["model.bin", "queues.mjs", "words.txt"]);
    expect(await readFile(join(api.dataDir, "loop-apps/tickets/artifacts/v1/model.bin"))).toEqual(
      Buffer.from([0, 1, 2]),
    );
  });

  test("hands the files beside the code to its setup", async () => {
    const code = `let words;
      export const setup = (artifacts) => { words = new TextDecoder().decode(artifacts.bytes("words.txt")).split(" "); };
      export const execute = ({ text }) => words.includes(text) ? "billing" : "access";`;
    await publish({ ...CODE, code, files: [{ path: "words.txt", text: "invoice card" }] });

    const answers = await Promise.all(
      ["card", "login"].map((text) => api.post<ExecutionView>("/loop-apps/tickets/execute", { input: { text } })),
    );

    expect(answers.map(({ body }) => body.output)).toEqual(["billing", "access"]);
  });

  test("hands it the shared artifacts that it names, pinned with their hash", async () => {
    await api.upload(
      "/shared-artifacts?type=vectorizer&name=words&ending=json",
      '["invoice"]',
      "application/octet-stream",
    );
    const code = `let words;
      export const setup = (artifacts) => { words = artifacts.json(artifacts.paths[0]); };
      export const execute = ({ text }) => words.includes(text) ? "billing" : "access";`;
    const shared = [{ type: "vectorizer", name: "words", version: 1 }];

    const { body } = await publish({ ...CODE, code, shared_artifacts: shared });
    const answer = await api.post<ExecutionView>("/loop-apps/tickets/execute", { input: { text: "invoice" } });
    const removed = await api.call("DELETE", "/shared-artifacts/vectorizer/words/versions/1");

    expect(body).toMatchObject({ promoted: true });
    expect(await readFile(join(api.dataDir, "loop-apps/tickets/artifacts/v1/dependencies.yaml"), "utf8")).toMatch(
      /path: vectorizers\/words-v1\.json\n +hash: [0-9a-f]{64}\n +update_policy: pinned\n/,
    );
    expect(answer.body).toMatchObject({ status: "succeeded", output: "billing" });
    expect(removed.body.code).toBe("artifact-in-use");
  });

  test.each([
    [
      "typescript",
      'export function execute({ text }: { text: string }): string { return text.includes("invoice") ? "billing" : "access"; }',
    ],
    ["python", 'def execute(input, context):\n    return "billing" if "invoice" in input["text"] else "access"'],
  ])("takes %s, too", async (language, code) => {
    const { body } = await publish({ language, code });
    const answer = await api.post<ExecutionView>("/loop-apps/tickets/execute", { input: { text: "an invoice" } });

    expect(body).toMatchObject({ promoted: true, program: { model: language } });
    expect(answer.body).toMatchObject({ status: "succeeded", output: "billing" });
  });

  test("makes the same bytes of the same request", async () => {
    await publish(CODE);
    const other = await TestApi.open({ sandbox: opened.sandbox });
    onTestFinished(() => other[Symbol.asyncDispose]());
    await other.post("/loop-apps", SPEC);
    const { body } = await other.post<PublishedView>("/loop-apps/tickets/programs", CODE);

    const { body: first } = await api.get<ProgramDetail>("/loop-apps/tickets/programs/1");

    expect(body.program.sha256).toBe(first.sha256);
  });

  test("leaves a later program in shadow, unless it was asked to promote it", async () => {
    await importRows(600);
    await publish(CODE);

    const waiting = await publish({ ...CODE, code: `${QUEUES}\n// again` });
    const asked = await publish({ ...CODE, code: `${QUEUES}\n// and again`, promote: true });

    expect(waiting.body).toMatchObject({ version: 2, promoted: false, program: { state: "shadow" } });
    expect(waiting.body.decision).toMatch(/^the gate admitted it on \d+ holdout rows, and it waits in shadow/);
    expect(waiting.body.report.warnings.join()).toContain("judged by these rows before: 1;");
    expect(asked.body).toMatchObject({ version: 3, promoted: true, program: { state: "active" } });
    expect(asked.body.decision).toContain("and who published it asked to promote it");
    const { body } = await api.get<ProgramDetail>("/loop-apps/tickets/programs/2");
    const { body: first } = await api.get<ProgramDetail>("/loop-apps/tickets/programs/1");
    expect(body.manifest.lineage.parent).toBe(first.sha256);
  });

  test("refuses what is worse than the program that serves, whatever was asked", async () => {
    await importRows(600);
    await publish(CODE);

    const { status, body } = await publish({
      ...CODE,
      code: 'export const execute = () => "billing";',
      promote: true,
    });

    expect([status, body.promoted, body.program.state]).toEqual([201, false, "rejected"]);
    expect(findings(body)["holdout"]).toMatch(/^failed: candidate \d+ of \d+ right, champion \d+/);
  });

  test("admits a first program without rows, and says that nothing is proven", async () => {
    const { body } = await publish(CODE);

    expect(body.promoted).toBe(true);
    expect(body.report.holdout).toBeUndefined();
    expect(findings(body)["constant"]).toContain("admitted without proof that it beats a constant answer");
    expect(body.report.warnings.join()).toContain("too few to judge");
  });

  test("proves the guarantee by the confidence that the code gives, or defers everything", async () => {
    await importRows(1_500);
    await api.call("PATCH", "/loop-apps/tickets", { guarantee: { accuracy: 0.9 } });

    const sure = await publish(CODE);
    await api.call("PATCH", "/loop-apps/tickets", { guarantee: { accuracy: 0.999 } });
    const unproven = await publish({ ...CODE, code: `${QUEUES} `, promote: true });
    const deferred = await api.post<ExecutionView>("/loop-apps/tickets/execute", { input: { text: "invoice" } });

    const { certificate } = sure.body.program;
    expect(certificate).toMatchObject({ accuracy: 0.9, split: "holdout", rows: sure.body.report.holdout?.n });
    expect(unproven.body.program.certificate).toBeNull();
    expect(unproven.body.report.warnings.join()).toContain("cannot be proven, so every input is deferred");
    expect(deferred.body).toMatchObject({ status: "deferred", error_code: "no-certificate", version: 2 });
  });

  test("refuses a program whose answers depend on what it was asked before", async () => {
    await importRows(300);
    const code = `let calls = 0;\n${QUEUES.replace("0.97", "1 / (1 + calls++)")}`;

    const { body } = await publish({ ...CODE, code });

    expect([body.promoted, body.program.state]).toEqual([false, "rejected"]);
    expect(findings(body)["replay"]).toMatch(/^failed: .* \d+ answers differ, the first for tickets\.csv:\d+$/);
  });

  test("refuses a program that loads but answers what the schema forbids", async () => {
    await importRows(100);

    const { body } = await publish({ ...CODE, code: 'export const execute = () => "eggs";' });

    expect(body.promoted).toBe(false);
    expect(findings(body)["parse"]).toMatch(
      /^failed: it loads and answers 0 of (\d+) rows; failed: \1 output-invalid$/,
    );
    expect(body.report.warnings.join()).toContain("counted as answered wrongly");
  });

  test("refuses a program that gets a correction wrong", async () => {
    await importRows(100);
    await api.post("/loop-apps/tickets/labels", { input: { text: "invoice that is about access" }, output: "access" });
    const { body: first } = await publish(CODE);
    const { body: executed } = await api.post<ExecutionView>("/loop-apps/tickets/execute", {
      input: { text: "invoice of a login" },
    });
    await api.post("/loop-apps/tickets/labels", { execution_id: executed.execution_id, output: "access" });

    const { body } = await publish({ ...CODE, code: `${QUEUES} ` });

    expect(first.promoted).toBe(true);
    expect(findings(body)["regression"]).toMatch(/^failed: 0 of 1 corrections right/);
  });

  test("refuses a program that needs its whole time limit, and stops asking it", async () => {
    await importRows(60);
    const code =
      'export function execute() { for (const until = Date.now() + 80; Date.now() < until; ); return "access"; }';

    const { body } = await publish({ ...CODE, code, limits: { time_ms: 50 } });

    expect(body.promoted).toBe(false);
    expect(findings(body)["latency"]).toMatch(/^failed: .* the time limit is 50 ms$/);
  });

  test.each([
    ["code that does not load", { code: "export const execute = 1;" }, 422, "load-failed"],
    ["a language that the machine lacks", { language: "go" }, 503, "language-unavailable"],
    [
      "a shared artifact that is not there",
      { shared_artifacts: [{ type: "model", name: "words", version: 1 }] },
      404,
      "artifact-not-found",
    ],
    ["a schema that cannot be compiled", { input_schema: { pattern: "(" } }, 422, "schema-invalid"],
  ])("writes nothing for %s", async (_name, change, status, code) => {
    const answer = await publish<{ code: string }>({ ...CODE, ...change });

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(existsSync(join(api.dataDir, "loop-apps/tickets/artifacts/v1"))).toBe(false);
    expect((await audit()).map(({ act }) => act)).toEqual(["created"]);
  });

  test("writes nothing where there is no sandbox, and says so", async () => {
    const other = await TestApi.open();
    onTestFinished(() => other[Symbol.asyncDispose]());
    await other.post("/loop-apps", SPEC);

    const { status, body } = await other.post("/loop-apps/tickets/programs", CODE);

    expect([status, body.code]).toEqual([503, "sandbox-unavailable"]);
    expect(await readdir(join(other.dataDir, "loop-apps/tickets/artifacts")).catch(() => [])).toEqual([]);
  });

  test.each<readonly [string, object, string]>([
    ["no language", { language: undefined }, "/body/language"],
    ["a language nobody knows", { language: "cobol" }, "/body/language"],
    ["no code", { code: "" }, "/body/code"],
    ["code that is no text", { code: 7 }, "/body/code"],
    ["code over a million characters", { code: "x".repeat(1_000_001) }, "/body/code"],
    ["an entry in a folder", { entry: "../program.js" }, "/body/entry"],
    ["an entry with the ending of another language", { entry: "program.py" }, "/body/entry"],
    ["an entry that Loopai keeps for itself", { entry: "report.json" }, "/body/entry"],
    ["a wrong form of answers", { returns: "text" }, "/body/returns"],
    ["an isolation nobody knows", { isolation: "none" }, "/body/isolation"],
    ["a time limit of nothing", { limits: { time_ms: 0 } }, "/body/limits/time_ms"],
    ["a limit nobody knows", { limits: { cores: 2 } }, "/body/limits"],
    ["a file without content", { files: [{ path: "a.txt" }] }, "/body/files/0"],
    ["a file twice", { files: [filed("a.txt"), filed("a.txt")] }, "/body/files/1/path"],
    ["a file named as the code", { files: [filed("program.js")] }, "/body/files/0/path"],
    ["a file named as the manifest", { files: [filed("program.yaml")] }, "/body/files/0/path"],
    ["bytes that are not base64", { files: [{ path: "a.bin", base64: "!" }] }, "/body/files/0"],
    [
      "a shared artifact of no type",
      { shared_artifacts: [{ type: "x", name: "a", version: 1 }] },
      "/body/shared_artifacts/0",
    ],
    ["a shared artifact twice", { shared_artifacts: [ARTIFACT, ARTIFACT] }, "/body/shared_artifacts/1"],
    ["a schema that is none", { output_schema: 7 }, "/body/output_schema"],
    ["a wish that is no yes or no", { promote: "yes" }, "/body/promote"],
    ["a field nobody knows", { shared: [] }, "/body"],
  ])("answers 422 request-invalid for %s", async (_name, change, at) => {
    const { status, body } = await publish<{ code: string; errors: { at: string }[] }>({ ...CODE, ...change });

    expect([status, body.code]).toEqual([422, "request-invalid"]);
    expect(body.errors.map((error) => error.at).filter((place) => place.startsWith(at))).not.toEqual([]);
  });

  test("answers 404 for an app that is not there", async () => {
    const { status, body } = await api.post("/loop-apps/nobody/programs", CODE);

    expect([status, body.code]).toEqual([404, "app-not-found"]);
  });
});

function filed(path: string) {
  return { path, text: "" };
}

describe("a published program", () => {
  test("answers executions, and its records say which version answered and how it ended", async () => {
    await publish({ ...CODE, limits: { time_ms: 300 } });
    const slow = QUEUES.replace(
      "return",
      'if (text === "hang") for (;;);\n  if (text === "throw") throw new Error("no");\n  return',
    );
    await publish({ ...CODE, code: slow, limits: { time_ms: 300 }, promote: true });

    const texts = ["my invoice", "hang", "throw"];
    const answers = [];
    for (const text of texts) {
      answers.push((await api.post<ExecutionView>("/loop-apps/tickets/execute", { input: { text } })).body);
    }
    const { body: page } = await api.get<{ items: ExecutionView[] }>("/loop-apps/tickets/executions");

    const expected = [
      { version: 2, status: "succeeded", output: "billing", confidence: 0.97, error_code: null },
      { version: 2, status: "timed-out", output: null, error_code: "time-limit" },
      { version: 2, status: "failed", output: null, error_code: "program-failed" },
    ];
    expect(answers).toMatchObject(expected);
    expect(page.items).toMatchObject(expected.toReversed());
  });

  test("answers after a restart, too, and is evaluated like any other", async () => {
    await importRows(300);
    await publish(CODE);
    await api.composed.close();
    await using again = await TestApi.reopen(api.dataDir, { sandbox: opened.sandbox });

    const answer = await again.post<ExecutionView>("/loop-apps/tickets/execute", { input: { text: "my card" } });
    const evaluated = await again.upload<{ accuracy: { value: number } }>(
      "/loop-apps/tickets/evaluate?name=new.csv",
      csvOf(tickets(100, 7)),
    );

    expect(answer.body).toMatchObject({ status: "succeeded", output: "billing", version: 1 });
    expect(evaluated.body.accuracy.value).toBeGreaterThan(0.9);
  });
});
