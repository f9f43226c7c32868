import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import type { CodeRunView } from "../views/code-view.ts";
import { codeSandbox, type TestSandbox } from "./code-sandbox.test.fixture.ts";

const READ = 'import { readFileSync } from "node:fs"; const input = JSON.parse(readFileSync(0, "utf8"));\n';

let opened: TestSandbox;
let api: TestApi;

beforeAll(async () => {
  opened = await codeSandbox();
  api = await TestApi.open({ sandbox: opened.sandbox, allowCodeRuns: true });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await opened[Symbol.asyncDispose]();
});

function execute<Body = CodeRunView>(code: string, change: object = {}) {
  return api.post<Body>("/code/execute", { language: "javascript", code: READ + code, time_ms: 10_000, ...change });
}

describe("POST /code/execute", () => {
  test("runs a script on its input and gives back what it printed", async () => {
    const { status, body } = await execute("console.log(input.words.length); console.error('a note')", {
      input: { words: ["a", "b"] },
    });

    expect([status, body]).toEqual([
      200,
      {
        status: "succeeded",
        error_code: null,
        output: 2,
        stdout: "2\n",
        stderr: "a note\n",
        stdout_cut: false,
        stderr_cut: false,
        exit: { code: 0, signal: null },
        duration_ms: expect.any(Number),
      },
    ]);
  });

  test("the input is null where none is given, and texts come back as they were written", async () => {
    const { body } = await execute("console.log(String(input) + '\\u001b[2J')");

    expect(body).toMatchObject({ output: null, stdout: "null\u001b[2J\n" });
  });

  test("a script that fails is an answer, too", async () => {
    const { status, body } = await execute("console.log(1); process.exit(3)");

    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        status: "failed",
        error_code: "program-failed",
        message: "it ended with exit code 3",
        output: 1,
        exit: { code: 3, signal: null },
      }),
    ]);
  });

  test("a script is ended at its time limit", async () => {
    const { body } = await execute("for (;;);", { time_ms: 400 });

    expect(body).toMatchObject({
      status: "timed-out",
      error_code: "time-limit",
      exit: { code: null, signal: "SIGKILL" },
    });
  });

  test("a script is ended at its memory limit", async () => {
    const { body } = await execute("const all = []; for (;;) all.push(new Uint8Array(2 ** 22).fill(1));", {
      memory_mb: 200,
    });

    expect(body).toMatchObject({ status: "failed", error_code: "memory-limit" });
  });

  test("cuts what is printed, and says so", async () => {
    const { body } = await execute("console.log('x'.repeat(100_000)); console.log(7)");

    expect(body).toMatchObject({ output: 7, stdout_cut: true, stderr_cut: false });
    expect(body.stdout).toBe("x".repeat(65_536));
  });

  test.each<readonly [string, object, string]>([
    ["no language", { language: undefined }, "/body/language"],
    ["a language nobody knows", { language: "cobol" }, "/body/language"],
    ["no code", { code: undefined }, "/body/code"],
    ["empty code", { code: "" }, "/body/code"],
    ["code that is too long", { code: "x".repeat(1_000_001) }, "/body/code"],
    ["no time", { time_ms: 0 }, "/body/time_ms"],
    ["time that is no number", { time_ms: "1" }, "/body/time_ms"],
    ["more time than there is", { time_ms: 60_001 }, "/body/time_ms"],
    ["too little memory", { memory_mb: 1 }, "/body/memory_mb"],
    ["too much memory", { memory_mb: 100_000 }, "/body/memory_mb"],
    ["a field nobody knows", { env: {} }, "/body"],
  ])("answers 422 request-invalid for %s", async (_name, change, at) => {
    const { status, body } = await execute<{ code: string; errors: { at: string }[] }>("", change);

    expect([status, body.code, body.errors[0]?.at]).toEqual([422, "request-invalid", at]);
  });

  test("answers 503 language-unavailable for a language that the machine lacks", async () => {
    const { status, body } = await execute<{ code: string }>("", { language: "go" });

    expect([status, body.code]).toEqual([503, "language-unavailable"]);
  });

  test("answers 403 code-runs-disabled where the operator has not allowed it, whatever is sent", async () => {
    const closed = await TestApi.open({ sandbox: opened.sandbox });
    onTestFinished(() => closed[Symbol.asyncDispose]());

    const answers = [
      await closed.post("/code/execute", { language: "javascript", code: "console.log(1)" }),
      await closed.post("/code/execute", { nonsense: true }),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [403, "code-runs-disabled"],
      [403, "code-runs-disabled"],
    ]);
  });
});
