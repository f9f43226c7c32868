import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeProgram, type Language, LANGUAGES } from "../code-program.ts";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";
import { CONTRACT_PROGRAMS } from "./contract-programs.test.fixture.ts";

/** The first that needs Go makes its toolbox. */
const TIMEOUT = { timeout: 300_000 };
const LIMITS = { time_ms: 500, memory_bytes: 2 ** 27 };

function call(input: string) {
  return { input, nowMs: 0, seed: 0 };
}

/** What every driver must do. A driver that does not pass this is not a driver. */
describe.each(LANGUAGES)("Driver contract: %s", TIMEOUT, (language: Language) => {
  const programs = CONTRACT_PROGRAMS[language];
  let sandbox: LazySandbox;
  let lacked: string | undefined;

  beforeAll(async () => {
    sandbox = isolatedSandbox();
    lacked = await lackedFor(sandbox, language);
  });
  afterAll(() => sandbox.close());

  const load = (code: string, more: Partial<CodeProgram> = {}) =>
    sandbox.load({ ...testProgram(language, code, LIMITS), ...more });

  test("what a program returns is its answer where its manifest says so", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const [output, answer] = await Promise.all([
      load(programs.declared),
      load(programs.declared, { returns: "answer" }),
    ]);

    const outcomes = await Promise.all([output, answer].map((program) => program.execute(call("x"))));

    expect(outcomes[0]).toMatchObject({ status: "succeeded", output: { output: "x", confidence: 0.25 } });
    expect(outcomes[1]).toMatchObject({ status: "succeeded", output: "x", confidence: 0.25 });
  });

  test("a process serves many calls, or one where the manifest says so", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const [many, one] = await Promise.all([load(programs.counts), load(programs.counts, { isolation: "call" })]);

    const outcomes = [
      await many.execute(call("")),
      await many.execute(call("")),
      await one.execute(call("")),
      await one.execute(call("")),
    ];

    expect(outcomes.map((outcome) => "output" in outcome && outcome.output)).toEqual([1, 2, 1, 1]);
  });

  test("a call over its time ends, and those around it do not", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const program = await load(programs.loops);

    const outcomes = await Promise.all(["a", "loop", "b"].map((input) => program.execute(call(input))));

    expect(outcomes).toMatchObject([
      { status: "succeeded", output: "a" },
      { status: "timed-out", limitMs: 500 },
      { status: "succeeded", output: "b" },
    ]);
  });

  test("memory over the limit is a memory limit", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const program = await load(programs.hoards, { limits: { ...testProgram(language, "").limits, time_ms: 20_000 } });

    const outcome = await program.execute(call(""));

    expect(outcome).toMatchObject({ status: "failed", errorCode: "memory-limit" });
  });

  test("a program that ends, or waits for nothing, has not answered", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const program = await load(programs.ends);

    const outcome = await program.execute(call(""));

    expect(["failed", "timed-out"]).toContain(outcome.status);
  });

  test("code that cannot be compiled, or has nothing to call, is refused with the place", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const refused = await Promise.allSettled([load(programs.wrong), load(programs.without)]);

    expect(refused).toMatchObject([
      { reason: { code: "load-failed", message: expect.stringMatching(programs.wrongAt) } },
      { reason: { code: "load-failed", message: expect.stringMatching(/execute/i) } },
    ]);
  });

  test("setup that fails is why a program does not load", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const loading = load(programs.failsToSetUp);

    await expect(loading).rejects.toMatchObject({ code: "load-failed", message: expect.stringMatching(/not today/) });
  });
});
