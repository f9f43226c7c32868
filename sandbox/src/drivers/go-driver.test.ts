import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CallOutcome } from "../call.ts";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";
import type { LoadedProgram } from "../sandbox.ts";
import { GO_ACTS } from "./go-acts.test.fixture.ts";

/** The oldest that has to do, and what else is here. */
const TOOLCHAINS = ["/usr/lib/go-1.19/bin/go", "/usr/local/go/bin/go"].filter((path) => existsSync(path));
/** The first makes the toolbox. */
const TIMEOUT = { timeout: 300_000 };
const LIMITS = { time_ms: 2_000, log_bytes: 100 };

describe.each(TOOLCHAINS.length === 0 ? ["go"] : TOOLCHAINS)("Go programs: %s", TIMEOUT, (go) => {
  let sandbox: LazySandbox;
  let lacked: string | undefined;
  let program: LoadedProgram;

  beforeAll(async () => {
    sandbox = isolatedSandbox({ go });
    lacked = await lackedFor(sandbox, "go");
    if (lacked === undefined) program = await sandbox.load(testProgram("go", GO_ACTS, LIMITS));
  }, TIMEOUT.timeout);
  afterAll(() => sandbox.close());

  const run = (act: string, seed = 1): Promise<CallOutcome> => program.execute({ input: act, nowMs: 86_400_000, seed });
  /** In a session of its own: three ends of its process, and a program rests. */
  const runAlone = async (act: string): Promise<CallOutcome> => {
    const alone = await sandbox.load(testProgram("go", GO_ACTS, LIMITS));
    const outcome = await alone.execute({ input: act, nowMs: 0, seed: 0 });
    await alone.close();
    return outcome;
  };
  const outputs = async (...acts: readonly string[]): Promise<readonly unknown[]> => {
    const all = [];
    for (const act of acts) {
      const outcome = await run(act);
      all.push(outcome.status === "succeeded" ? outcome.output : outcome);
    }
    return all;
  };

  test("clock and randomness stand still before the first call, too, and in every process", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const other = await sandbox.load({ ...testProgram("go", GO_ACTS, LIMITS), key: "another" });

    const before = await run("before");
    const inAnother = await other.execute({ input: "before", nowMs: 86_400_000, seed: 2 });

    expect(before).toMatchObject({ status: "succeeded", output: [0, true, expect.any(String)] });
    expect(inAnother).toEqual(before);
  });

  test("what is drawn follows from the seed, whatever calls before drew or seeded", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const [first, again, , afterSeeding] = await outputs("draw", "draw", "seed", "draw");

    const otherSeed = await run("draw", 2);

    expect([again, afterSeeding]).toEqual([first, first]);
    expect(otherSeed).toMatchObject({ status: "succeeded", output: expect.not.stringContaining(String(first)) });
  });

  test("timers run, and tell the call's time", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    expect(await outputs("timer", "deadline")).toEqual([true, "context deadline exceeded"]);
  });

  test.for(["goroutine", "later"])("what a call leaves behind (%s) ends the process after it", async (act, context) => {
    if (lacked !== undefined) context.skip(lacked);
    await run(act);

    expect(await outputs("calls")).toEqual([1]);
  });

  test("what a call waited for or stopped is not left behind", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    await run("goroutine");

    expect(await outputs("waited", "waited", "waited", "calls")).toEqual([1, 2, 3, 4]);
  });

  test("whatever is written to the streams is the call's log, cut, and takes no room of its files", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    const written = await run("write");
    const flood = await run("flood");

    expect(written).toMatchObject({ status: "succeeded", logs: "line\nlogged\ncopied\n" });
    expect(flood).toMatchObject({ status: "succeeded", logs: `${"x".repeat(100)}\n[cut]` });
  });

  test("the descriptors and arguments of the harness are not the program's", async (context) => {
    if (lacked !== undefined) context.skip(lacked);
    expect(await outputs("stdin", "arguments")).toEqual([[0, true], 1]);
  });

  test.for([
    ["panic", /^panic at program\.go:\d+: no$/],
    ["panic-nil", /^panic at program\.go:\d+: /],
    ["panic-error", /^panic at program\.go:\d+: in Error$/],
    ["index", /^panic at program\.go:\d+: runtime error: index out of range/],
    ["long", /^é+$/],
    ["deadlock", /exit code 2\): fatal error: all goroutines are asleep - deadlock!$/],
    ["loose", /exit code 2\): panic: loose/],
    ["stack", /exit code 2\): fatal error: stack overflow$/],
    ["map", /exit code 2\): fatal error: concurrent map/],
  ] as const)("a failure says what and where it was: %s", async ([act, message], context) => {
    if (lacked !== undefined) context.skip(lacked);
    const outcome = await runAlone(act);

    expect(outcome).toMatchObject({
      status: "failed",
      errorCode: "program-failed",
      message: expect.stringMatching(message),
    });
  });

  test.for([
    ["at-once", "memory-limit"],
    ["fill", "file-limit"],
  ] as const)("a limit that is met is named: %s", async ([act, errorCode], context) => {
    if (lacked !== undefined) context.skip(lacked);
    expect(await runAlone(act)).toMatchObject({ status: "failed", errorCode });
  });
});
