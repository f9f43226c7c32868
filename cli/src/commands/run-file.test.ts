import { existsSync } from "node:fs";
import { join } from "node:path";
import { codeSandbox } from "@loopai/server/test-sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { TemporaryFolder } from "../temporary-folder.test.fixture.ts";

let opened: Awaited<ReturnType<typeof codeSandbox>>;
let folder: TemporaryFolder;

beforeAll(async () => {
  opened = await codeSandbox();
  folder = new TemporaryFolder();
  folder.write(
    "half.js",
    "export const execute = ({ total }) => { console.log('halving'); return { half: total / 2 }; };",
  );
  folder.write("input.json", '{"total":8}');
});
afterAll(async () => {
  folder[Symbol.dispose]();
  await opened[Symbol.asyncDispose]();
});

const loopai = (...args: string[]) => run(folder.path, ["run", ...args], { sandbox: opened.sandbox });

function tryCode(code: string, ...args: string[]) {
  folder.write("code.js", code);
  return loopai("code.js", "--input", "{}", "--json", ...args);
}

describe("loopai run", () => {
  test("prints one outcome, without a data folder", async () => {
    const { code, json, out } = await loopai("half.js", "--input", '{"total":6}', "--json");

    expect([code, json]).toEqual([
      0,
      { status: "succeeded", output: { half: 3 }, duration_ms: expect.any(Number), logs: "halving\n" },
    ]);
    expect(out.split("\n")).toHaveLength(2);
    expect(existsSync(join(folder.path, "loopai-data"))).toBe(false);
  });

  test("reads its input from a file and from stdin", async () => {
    const fromFile = await loopai("half.js", "--input", "@input.json");
    const fromStdin = await run(folder.path, ["run", "half.js", "--input", "-"], {
      stdin: '{"total":10}',
      sandbox: opened.sandbox,
    });

    expect(JSON.parse(fromFile.out)).toMatchObject({ output: { half: 4 } });
    expect(JSON.parse(fromStdin.out)).toMatchObject({ output: { half: 5 } });
  });

  test("tells of confidence and reason", async () => {
    const { json } = await tryCode(
      'export const execute = (_, context) => context.answer(1, { confidence: 0.5, reason: "guess" });',
    );

    expect(json).toMatchObject({ status: "succeeded", output: 1, confidence: 0.5, reason: "guess" });
  });

  test("calls again and again in one warm process, with p50 and p99", async () => {
    const { json } = await tryCode("let calls = 0; export const execute = () => ++calls;", "--repeat", "50");

    expect(json).toMatchObject({
      output: 50,
      latency: { calls: 50, p50_ms: expect.any(Number), p99_ms: expect.any(Number) },
    });
  });

  test("the first call that does not succeed is the last", async () => {
    const { code, json } = await tryCode(
      'let calls = 0; export const execute = () => { if (++calls === 3) throw new Error("third"); return calls; };',
      "--repeat",
      "50",
    );

    expect([code, json]).toEqual([
      1,
      expect.objectContaining({
        status: "failed",
        error_code: "program-failed",
        latency: expect.objectContaining({ calls: 3 }),
      }),
    ]);
  });

  test.each<readonly [string, string, readonly string[], object]>([
    [
      "throws",
      'export function execute() { throw new Error("no"); }',
      [],
      { status: "failed", error_code: "program-failed" },
    ],
    [
      "takes too long",
      "export function execute() { for (;;); }",
      ["--time-ms", "200"],
      { status: "timed-out", error_code: "time-limit" },
    ],
    ["does not load", "export const other = 1;", [], { status: "failed", error_code: "load-failed" }],
    [
      "returns what its schema forbids",
      "export const execute = () => 7;",
      ["--output-schema", '{"type":"string"}'],
      { status: "failed", error_code: "output-invalid", output: 7 },
    ],
    [
      "returns no answer where it should",
      "export const execute = () => 7;",
      ["--returns", "answer"],
      { status: "failed", error_code: "output-invalid" },
    ],
  ])("ends with exit code 1 where the code %s", async (_name, code, args, expected) => {
    const result = await tryCode(code, ...args);

    expect([result.code, result.json]).toEqual([1, expect.objectContaining(expected)]);
  });

  test("prints nothing that could move a terminal's cursor", async () => {
    folder.write("escape.js", "export const execute = () => '\\u001b[2J\\u202e';");

    const { out } = await loopai("escape.js", "--input", "null");

    expect(["\u001b", "\u202e"].filter((unit) => out.includes(unit))).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ output: "\u001b[2J\u202e" });
  });

  test.each<readonly [string, readonly string[], number, RegExp]>([
    ["no input", ["half.js"], 2, /required option '--input/],
    ["an input that is no JSON", ["half.js", "--input", "{oops"], 2, /Cannot read --input: it is not JSON/],
    [
      "an input file that is not there",
      ["half.js", "--input", "@none.json"],
      3,
      /Cannot read "none.json": there is no such file/,
    ],
    ["an input file that is no JSON", ["half.js", "--input", "@half.js"], 3, /Cannot read "half.js": it is not JSON/],
    ["no such file", ["none.js", "--input", "1"], 3, /Cannot read code "none.js": there is no such file/],
    ["an ending that says nothing", ["input.json", "--input", "1"], 2, /Cannot tell the language of "input.json"/],
    ["a language nobody knows", ["half.js", "--input", "1", "--language", "cobol"], 2, /Cannot read language "cobol"/],
    ["a time of nothing", ["half.js", "--input", "1", "--time-ms", "0"], 2, /Expected a whole number, 1 to 60000/],
    ["too little memory", ["half.js", "--input", "1", "--memory-mb", "1"], 2, /Expected a whole number, 16 to 4096/],
    ["a schema that is none", ["half.js", "--input", "1", "--output-schema", "7"], 2, /it is no JSON Schema/],
    ["a schema from stdin", ["half.js", "--input", "1", "--output-schema", "-"], 2, /- is for --input/],
    [
      "a schema that cannot be compiled",
      ["half.js", "--input", "1", "--output-schema", '{"pattern":"("}'],
      3,
      /output schema/,
    ],
    ["a form nobody knows", ["half.js", "--input", "1", "--returns", "text"], 2, /expected output or answer/],
  ])("refuses %s", async (_name, args, expected, message) => {
    const { code, err, out } = await loopai(...args);

    expect([code, err, out]).toEqual([expected, expect.stringMatching(message), ""]);
  });

  test("says that there is no sandbox where there is none", async () => {
    const { code, err } = await run(folder.path, ["run", "half.js", "--input", "1"]);

    expect([code, err]).toEqual([1, expect.stringMatching(/^loopai: Cannot run half.js: .*no sandbox/)]);
  });

  test("is stopped by the signal while a call runs", async () => {
    folder.write("hang.js", "export function execute() { for (;;); }");
    const controller = new AbortController();
    const running = run(folder.path, ["run", "hang.js", "--input", "1", "--time-ms", "60000"], {
      sandbox: opened.sandbox,
      signal: controller.signal,
    });
    await expect.poll(() => opened.sandbox.processes).toBeGreaterThan(0);

    controller.abort(new Error("stopped"));

    expect((await running).code).toBe(1);
    await expect.poll(() => opened.sandbox.processes).toBe(0);
  });
});
