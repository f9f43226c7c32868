import type { LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { call, scriptedProgram, scriptedSandbox } from "./sessions/scripted-sandbox.test.fixture.ts";

describe("Sandbox", () => {
  test("execute() answers each call with its own output, in one warm process", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const outcomes = await Promise.all([1, 2, 3].map(() => program.execute(call("count"))));

    expect(outcomes.map((outcome) => "output" in outcome && outcome.output)).toEqual([1, 2, 3]);
    expect(opened.sandbox.processes).toBe(1);
  });

  test("execute() hands clock and seed of the call to the guest", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const outcome = await program.execute(call("terms"));

    expect(outcome).toMatchObject({ status: "succeeded", output: { now_ms: 1_700_000_000_000, seed: 7 } });
  });

  test("execute() ends a call at its time limit and goes on with another process", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { time_ms: 100 }));

    const hung = await program.execute(call("hang"));
    const next = await program.execute(call("echo", { value: "still here" }));

    expect(hung).toEqual({ status: "timed-out", limitMs: 100, logs: "" });
    expect(next).toMatchObject({ status: "succeeded", output: "still here" });
  });

  test.each(["hang", "exit"])("when one call of many ends the process (%s), only that one is blamed", async (act) => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { time_ms: 200 }));

    const before = [1, 2, 3].map((value) => program.execute(call("echo", { value })));
    const culprit = program.execute(call(act));
    const after = [4, 5, 6].map((value) => program.execute(call("echo", { value })));
    const innocent = await Promise.all([...before, ...after]);

    expect(innocent.map((outcome) => "output" in outcome && outcome.output)).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await culprit).status).toBe(act === "hang" ? "timed-out" : "failed");
  });

  test("a process that ends with code 0 and no answer has failed", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const outcome = await program.execute(call("exit"));

    expect(outcome).toMatchObject({ status: "failed", errorCode: "program-failed", message: /exit code 0/ });
  });

  test.each(["forge", "garbage"])(
    "a reply that nobody asked for (%s) ends the process and is no answer",
    async (act) => {
      await using opened = await scriptedSandbox();
      const program = await opened.sandbox.load(scriptedProgram("a v1"));

      const outcome = await program.execute(call(act));

      expect(outcome).toMatchObject({ status: "failed" });
    },
  );

  test("a second reply to one call is never the reply to the next", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const [twice, next] = await Promise.all([
      program.execute(call("twice")),
      program.execute(call("echo", { value: 3 })),
    ]);

    expect(twice).toMatchObject({ status: "succeeded", output: 1 });
    expect(next).toMatchObject({ status: "succeeded", output: 3 });
  });

  test("a process that leaves something behind takes no other call", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const outcomes = await Promise.all(
      [call("count"), call("leftover"), call("count")].map((one) => program.execute(one)),
    );

    expect(outcomes.map((outcome) => "output" in outcome && outcome.output)).toEqual([1, 2, 1]);
  });

  test("`isolation: call` gives every call a fresh process", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", {}, { isolation: "call" }));

    const outcomes = await Promise.all([1, 2, 3].map(() => program.execute(call("count"))));

    expect(outcomes.map((outcome) => "output" in outcome && outcome.output)).toEqual([1, 1, 1]);
  });

  test.each([
    ["1e999", "output-invalid"],
    ['["x", -9007199254740993]', "output-invalid"],
    ["[".repeat(100) + "]".repeat(100), "output-invalid"],
    ["{", "output-invalid"],
    ["", "output-invalid"],
    [JSON.stringify("x".repeat(2_000)), "output-limit"],
  ])("an output that nobody could use is none: %s", async (text, errorCode) => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { output_bytes: 1_000 }));

    const outcome = await program.execute(call("raw", { text }));

    expect(outcome).toMatchObject({ status: "failed", errorCode });
  });

  test.each([
    [
      { output: 1, confidence: 0.5, reason: "r" },
      { status: "succeeded", output: 1, confidence: 0.5, reason: "r" },
    ],
    [
      { output: 1, confidence: 7 },
      { status: "failed", errorCode: "output-invalid" },
    ],
    [{ confidence: 1 }, { status: "failed", errorCode: "output-invalid" }],
    ["text", { status: "failed", errorCode: "output-invalid" }],
  ])("an answer has an output and a confidence from 0 to 1: %j", async (value, expected) => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const outcome = await program.execute(call("answer", { value }));

    expect(outcome).toMatchObject(expected);
  });

  test("a fault may name a limit, but nothing else, and its text is safe to show", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const known = await program.execute(call("fault", { value: { code: "file-limit", message: "\u001b[2Jfull" } }));
    const unknown = await program.execute(call("fault", { value: { code: "app-paused", message: "no" } }));

    expect(known).toMatchObject({ errorCode: "file-limit", message: "\\u001b[2Jfull" });
    expect(unknown).toMatchObject({ errorCode: "program-failed", message: "no" });
  });

  test("logs go with their call, cut and escaped", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { log_bytes: 10 }));

    const { logs } = await program.execute(call("log", { text: "\u001b[2J0123456789" }));

    expect(logs).toBe("\\u001b[2J012345\n[cut]");
  });

  test("memory over the limit is found from outside while the call runs", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { memory_bytes: 2 ** 28, time_ms: 10_000 }));

    const outcome = await program.execute(call("hoard", { value: 2 ** 29 }));

    expect(outcome).toMatchObject({ status: "failed", errorCode: "memory-limit" });
  });

  test("threads over the limit are found from outside", async () => {
    await using opened = await scriptedSandbox();
    const loading = opened.sandbox.load(scriptedProgram("a v1", { processes: 1, time_ms: 10_000 }));

    // It has too many from the start: that is found while it loads, or else while it runs.
    const end = await loading
      .then((program) => program.execute(call("hang")))
      .catch((error: LoopaiError) => ({ errorCode: error.code }));

    expect(end).toMatchObject({ errorCode: "process-limit" });
  });

  test("a flood on stdout stops the flooder at its time limit, not this process", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { time_ms: 300 }));

    const outcome = await program.execute(call("flood"));

    expect(outcome.status).toBe("timed-out");
  });

  test("a program that ends its process three times rests", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    for (const _ of [1, 2, 3]) await program.execute(call("exit"));
    const outcome = await program.execute(call("echo"));

    expect(outcome).toMatchObject({ status: "failed", errorCode: "program-quarantined" });
  });

  test("one more program than there are processes takes the place of the one used longest ago", async () => {
    await using opened = await scriptedSandbox({ processes: 2 });
    const names = ["a v1", "b v1", "c v1"];
    const programs = [];
    for (const name of names) programs.push(await opened.sandbox.load(scriptedProgram(name)));

    const outcomes = [];
    for (const program of programs) outcomes.push(await program.execute(call("echo", { value: 1 })));

    expect(outcomes.map(({ status }) => status)).toEqual(["succeeded", "succeeded", "succeeded"]);
    expect(opened.sandbox.processes).toBeLessThanOrEqual(2);
  });

  test("where all processes are busy, a call is refused and not lost", async () => {
    await using opened = await scriptedSandbox({ processes: 1 });
    const busy = await opened.sandbox.load(scriptedProgram("a v1", { time_ms: 5_000 }));
    const slow = busy.execute(call("slow", { ms: 2_500 }));

    const refused = opened.sandbox.load(scriptedProgram("b v1"));

    await expect(refused).rejects.toMatchObject({ code: "sandbox-saturated" });
    expect((await slow).status).toBe("succeeded");
  });

  test("a program without calls gives its process up", async () => {
    await using opened = await scriptedSandbox({ idleMs: 50 });
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    await expect.poll(() => opened.sandbox.processes).toBe(0);

    expect((await program.execute(call("echo"))).status).toBe("succeeded");
  });

  test.each([
    ["refuse", "load-failed", /no such thing/],
    ["exit", "program-failed", /exit code 0/],
  ])("load() rejects code that does not load: %s", async (code, errorCode, message) => {
    await using opened = await scriptedSandbox();

    const loading = opened.sandbox.load(scriptedProgram("a v1", {}, { code }));

    await expect(loading).rejects.toMatchObject({ code: errorCode, message: expect.stringMatching(message) });
    await expect.poll(() => opened.sandbox.processes).toBe(0);
  });

  test("the reply of a process that ends right after it is the reply", async () => {
    await using opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1"));

    const outcomes = [];
    for (let nth = 0; nth < 20; nth++) outcomes.push(await program.execute(call("last", { value: nth })));

    expect(outcomes.map((outcome) => "output" in outcome && outcome.output)).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
  });

  test("close() refuses what waits and leaves no process", async () => {
    const opened = await scriptedSandbox();
    const program = await opened.sandbox.load(scriptedProgram("a v1", { time_ms: 5_000 }));
    const waiting = program.execute(call("hang")).catch((error: unknown) => error);

    await opened[Symbol.asyncDispose]();

    expect(await waiting).toMatchObject({ code: "server-stopping" });
    expect(opened.sandbox.processes).toBe(0);
  });
});
