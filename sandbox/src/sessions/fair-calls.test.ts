import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox, LoadedProgram } from "../index.ts";

const LIMITS = { time_ms: 600, memory_bytes: 2 ** 27 };

let sandbox: LazySandbox;
beforeAll(() => {
  sandbox = isolatedSandbox();
});
afterAll(() => sandbox.close());

async function load(code: string): Promise<LoadedProgram> {
  expect(await lackedFor(sandbox, "javascript")).toBeUndefined();
  return sandbox.load(testProgram("javascript", code, LIMITS));
}

function call(program: LoadedProgram, input: { readonly slow?: boolean }) {
  return program.execute({ input, nowMs: 0, seed: 0 });
}

describe("calls of one program", () => {
  test("go on where a suspect is answered in a process of its own and leaves a timer behind", async () => {
    // Slow in a process that has answered before, quick in a fresh one, where it leaves the timer of its time-out.
    const program = await load(`
let calls = 0;
const late = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export async function execute({ slow }) {
  calls++;
  if (slow && calls > 1) for (;;);
  return slow ? Promise.race([late(5000), "quick"]) : "fine";
}`);
    await call(program, {});

    const outcomes = await Promise.all([call(program, { slow: true }), call(program, {}), call(program, {})]);

    expect(outcomes.map((outcome) => ("output" in outcome ? outcome.output : outcome.status))).toEqual([
      "quick",
      "fine",
      "fine",
    ]);
    expect(await call(program, {})).toMatchObject({ output: "fine" });
    await program.close();
  });

  test("are not charged for what setup took", async () => {
    const program = await load(`
export function setup() { let sum = 0; for (const until = 3e9; sum < until; ) sum += 1; globalThis.sum = sum; }
export function execute() { let sum = 0; for (let at = 0; at < 2e7; at++) sum += at; return sum > 0; }`);

    const outcomes = [await call(program, {}), await call(program, {})];

    expect(outcomes).toMatchObject([{ output: true }, { output: true }]);
    await program.close();
  });
});

describe("imports", () => {
  test.each([
    ['const n = function(){} / (p = import("node:sqlite")) / 1; let p;\nexport function execute() { return n; }'],
    ['export function execute() { return import("node:v8"); }'],
    ['import fs from "node:fs";\nexport function execute() { return 1; }'],
    ['export * from "node:fs";\nexport function execute() { return 1; }'],
    ["export function execute(input) { return `${import(input)}`; }"],
  ])("are refused wherever they stand: %s", async (code) => {
    await expect(load(code)).rejects.toMatchObject({
      code: "load-failed",
      message: expect.stringMatching(/imports are refused/),
    });
  });

  test.each([
    ['const text = "import(1)"; // import("x")\nexport function execute() { return text; }'],
    ["const execute = () => /import(1)/.test(''); export { execute };"],
    ["export const execute = () => `import ${1}`;"],
  ])("are not seen where there are none: %s", async (code) => {
    const program = await load(code);

    expect(await call(program, {})).toMatchObject({ status: "succeeded" });
    await program.close();
  });
});
