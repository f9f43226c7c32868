import type { Sha256 } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { Limits } from "../limits.ts";
import { scriptedSandbox } from "../sessions/scripted-sandbox.test.fixture.ts";
import type { Script } from "./script.ts";

function script(code: string, limits: Partial<Limits> = {}): Script {
  return {
    organisation: "",
    name: "a script",
    language: "javascript",
    sha256: "0".repeat(64) as Sha256,
    entry: "script.mjs",
    code: Buffer.from(`import { readFileSync } from "node:fs";\n${code}`),
    limits: Limits.parse({ time_ms: 10_000, ...limits }),
  };
}

const STDIN = "readFileSync(0, 'utf8')";

async function run(code: string, { stdin = "", ...limits }: Partial<Limits> & { stdin?: string } = {}) {
  await using opened = await scriptedSandbox();
  const outcome = await opened.sandbox.runScript(script(code, limits), stdin);
  return outcome;
}

describe("Sandbox.runScript()", () => {
  test("hands a script its input and gives back what it printed, with the value of the last line", async () => {
    const outcome = await run(
      `const { words } = JSON.parse(${STDIN}); console.log("counting"); console.error("a note"); console.log(words.length);`,
      { stdin: '{"words":["a","b"]}' },
    );

    expect(outcome).toEqual({
      status: "succeeded",
      output: 2,
      stdout: { text: "counting\n2\n", isCut: false },
      stderr: { text: "a note\n", isCut: false },
      exit: { exitCode: 0, signal: null },
      durationMs: expect.any(Number),
    });
  });

  test.each([
    ["no output", "", null],
    ["words", "console.log('three words here')", null],
    ["blank lines after it", "console.log('[1,2]\\n\\n  \\n')", [1, 2]],
    ["a value without a line end", "process.stdout.write('7')", 7],
    ["a value that nests too deep", "console.log('['.repeat(100) + ']'.repeat(100))", null],
    ["a number that is none", "console.log('1e999')", null],
  ])("the output is the JSON value on the last line: %s", async (_name, code, output) => {
    expect((await run(code)).output).toEqual(output);
  });

  test("a script that ends with another code than 0 has failed, with what it printed", async () => {
    const outcome = await run("console.log(1); console.error('no'); process.exit(3)");

    expect(outcome).toMatchObject({
      status: "failed",
      errorCode: "program-failed",
      message: "it ended with exit code 3",
      output: 1,
      stderr: { text: "no\n" },
      exit: { exitCode: 3, signal: null },
    });
  });

  test("a script is ended at its time limit", async () => {
    const outcome = await run("console.log('begun'); for (;;);", { time_ms: 500 });

    expect(outcome).toMatchObject({
      status: "timed-out",
      errorCode: "time-limit",
      stdout: { text: "begun\n" },
      exit: { exitCode: null, signal: "SIGKILL" },
    });
  });

  test("a script that waits for more input than there is sees its end", async () => {
    expect((await run(`console.log(${STDIN}.length)`)).output).toBe(0);
  });

  test("memory over the limit is found from outside", async () => {
    const code = "const all = []; for (;;) all.push(Buffer.alloc(2 ** 22, 1));";

    const outcome = await run(code, { memory_bytes: 2 ** 28 });

    expect(outcome).toMatchObject({ status: "failed", errorCode: "memory-limit" });
  });

  test.each(["stdout", "stderr"])("a flood on %s ends the script", async (stream) => {
    const code = `const line = "x".repeat(65_536); for (;;) process.${stream}.write(line);`;

    const outcome = await run(code, { output_bytes: 100_000, log_bytes: 10 });

    expect(outcome).toMatchObject({
      status: "failed",
      errorCode: "output-limit",
      [stream]: { text: "x".repeat(10), isCut: true },
    });
  });

  test("what is kept of the output is cut at log_bytes, the value of its last line is not", async () => {
    const outcome = await run("console.log('x'.repeat(50)); console.log(JSON.stringify('y'.repeat(50)))", {
      log_bytes: 20,
    });

    expect(outcome).toMatchObject({ output: "y".repeat(50), stdout: { text: "x".repeat(20), isCut: true } });
  });

  test("bytes that are no text do no harm", async () => {
    const outcome = await run("process.stdout.write(Buffer.from([0xff, 0x1b, 0x5b, 0x32, 0x4a, 0x0a]))");

    expect(outcome).toMatchObject({ status: "succeeded", output: null, stdout: { text: "\ufffd\u001b[2J\n" } });
  });

  test("each script has a process of its own, and leaves nothing behind", async () => {
    await using opened = await scriptedSandbox();

    const outcomes = [];
    for (const _ of [1, 2]) outcomes.push(await opened.sandbox.runScript(script("console.log(process.pid)"), ""));

    expect(new Set(outcomes.map(({ output }) => output)).size).toBe(2);
    expect(opened.sandbox.processes).toBe(0);
  });

  test("a signal ends the script, and the run rejects with its reason", async () => {
    await using opened = await scriptedSandbox();
    const controller = new AbortController();
    const running = opened.sandbox.runScript(script("for (;;);"), "", controller.signal);
    const ended = running.catch((error: unknown) => error);
    await expect.poll(() => opened.sandbox.processes).toBe(1);

    controller.abort(new Error("enough"));

    expect(await ended).toEqual(new Error("enough"));
    expect(opened.sandbox.processes).toBe(0);
  });

  test("close() ends what runs, which is refused", async () => {
    const opened = await scriptedSandbox();
    const running = opened.sandbox.runScript(script("for (;;);"), "");
    const ended = running.catch((error: unknown) => error);
    await expect.poll(() => opened.sandbox.processes).toBe(1);

    await opened[Symbol.asyncDispose]();

    expect(await ended).toMatchObject({ code: "server-stopping" });
    await expect(opened.sandbox.runScript(script(""), "")).rejects.toMatchObject({ code: "server-stopping" });
  });

  test("scripts and programs share the processes that there may be", async () => {
    await using opened = await scriptedSandbox({ processes: 1 });
    const slow = opened.sandbox.runScript(script("setTimeout(() => {}, 2_500)"), "");
    await expect.poll(() => opened.sandbox.processes).toBe(1);

    const refused = opened.sandbox.runScript(script("", { time_ms: 500 }), "");

    await expect(refused).rejects.toMatchObject({ code: "sandbox-saturated" });
    expect((await slow).status).toBe("succeeded");
  });
});
