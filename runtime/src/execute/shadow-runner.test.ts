import { type AppConfig, SampleLine, ShadowLine } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { APP_ID } from "../sample-app.test.fixture.ts";
import type { OpenDataProgram } from "./opened-program.ts";
import { Bench, type BenchOptions } from "./runtime-bench.test.fixture.ts";

/** Answers as the champion but to one text. */
const SHADOW = { table: { "free money": "spam", "see you": "spam" } };
/** Nothing is drawn at once, so that each sample is a disagreement's. */
const NOT_AT_ONCE = { uniform: 0, stratified: 0, uncertainty: 0, failures: 0, disagreement: 0.3 };
const UNBOUNDED = { shadow_budget_ms_per_s: 1_000 };

function benchWith(config: Partial<AppConfig>, options: Omit<BenchOptions, "config"> = {}): Promise<Bench> {
  return Bench.open({ ...options, config: { ...UNBOUNDED, ...config } });
}

async function addShadows(bench: Bench, ...shadows: readonly Parameters<Bench["publish"]>[0][]): Promise<void> {
  const opened = [];
  for (const [at, shadow] of shadows.entries()) opened.push(await bench.publish({ seed: 10 + at, ...shadow }));
  await bench.changeRoute({ shadows: opened });
}

/** The first program that is opened answers at once; each other takes `milliseconds`. */
function slowShadows(milliseconds: number): OpenDataProgram {
  let isShadow = false;
  return (files) => {
    const program = openDataProgram(files);
    const spendMs = isShadow ? milliseconds : 0;
    isShadow = true;
    return {
      ...program,
      execute: (input) => {
        const untilMs = performance.now() + spendMs;
        while (performance.now() < untilMs);
        return program.execute(input);
      },
    };
  };
}

function lines(bench: Bench) {
  return {
    executions: bench.executions(),
    shadows: bench.linesOf("shadows").map(({ line }) => ShadowLine.parse(line)),
    samples: bench.linesOf("samples").map(({ line }) => SampleLine.parse(line)),
  };
}

describe("Runtime shadows", () => {
  test("run after the answer, and are recorded where they differ", async () => {
    let opened = 0;
    const ran: string[] = [];
    await using bench = await benchWith(
      { sampling: NOT_AT_ONCE },
      {
        open: (files) => {
          const program = openDataProgram(files);
          const name = ["champion", "shadow"][opened++] ?? "";
          return {
            ...program,
            execute: (input) => {
              ran.push(name);
              return program.execute(input);
            },
          };
        },
      },
    );
    await addShadows(bench, SHADOW);

    const differing = await bench.execute("see you").then((execution) => {
      ran.push("answer");
      return execution;
    });
    await bench.runtime.settled();
    await bench.execute("free money");
    await bench.runtime.settled();
    await bench.app.records.close();

    expect(ran).toEqual(["champion", "answer", "shadow", "champion", "shadow"]);
    expect(lines(bench).shadows).toEqual([
      {
        execution_id: differing.id,
        app_id: APP_ID,
        version: 2,
        answered_version: 1,
        agrees: false,
        output: "spam",
        confidence: 0.99,
        status: "succeeded",
        error_code: null,
        latency_ms: expect.any(Number),
        sampled: expect.any(Boolean),
        inclusion_probability: 0.3,
        executed_at: differing.executedAt,
      },
    ]);
    expect(bench.runtime.counters(APP_ID).shadows).toMatchObject({ run: 2, disagreed: 1, skipped: 0, failed: 0 });
  });

  test("are recorded, too, where they agree and the call was sampled", async () => {
    await using bench = await benchWith({ sampling: { ...NOT_AT_ONCE, uniform: 1 } });
    await addShadows(bench, {});

    await bench.execute("a");
    await bench.runtime.settled();
    await bench.app.records.close();

    const { shadows, samples } = lines(bench);
    expect(shadows).toMatchObject([{ agrees: true, sampled: true, inclusion_probability: 1 }]);
    expect(samples).toHaveLength(1);
  });

  test("a disagreement draws by its own higher probability with the same draw, and adds the sample it makes", async () => {
    await using bench = await benchWith({ sampling: { ...NOT_AT_ONCE, uniform: 0.1 } });
    await addShadows(bench, SHADOW);
    const calls = 1_000;

    await Promise.all(Array.from({ length: calls }, () => bench.execute("see you")));
    await bench.runtime.settled();
    await bench.app.records.close();

    const { executions, shadows, samples } = lines(bench);
    const added = samples.filter(({ disagreement }) => disagreement !== null);
    const atOnce = samples.filter(({ disagreement }) => disagreement === null);
    const drawnAtOnce = executions.filter(({ sampled }) => sampled).map(({ execution_id: id }) => id);
    // Drawn at once under 0.1; between 0.1 and 0.3 only by the disagreement; no call twice.
    expect(atOnce.map(({ execution_id: id }) => id).toSorted()).toEqual(drawnAtOnce.toSorted());
    expect(atOnce.every((one) => one.draw < 0.1 && one.inclusion_probability === 0.1)).toBe(true);
    expect(added.every((one) => one.draw >= 0.1 && one.draw < 0.3 && one.inclusion_probability === 0.3)).toBe(true);
    expect(new Set(samples.map(({ execution_id: id }) => id)).size).toBe(samples.length);
    expect(Math.abs(samples.length - calls * 0.3)).toBeLessThan(4 * Math.sqrt(calls * 0.3 * 0.7));
    expect(added[0]).toMatchObject({
      sampled: true,
      sampler: "disagreement",
      uniform_rate: 0.1,
      input: "see you",
      output: "ham",
      disagreement: { version: 2, status: "succeeded", output: "spam" },
    });
    expect(shadows).toHaveLength(calls);
    expect(shadows.filter(({ sampled }) => sampled)).toHaveLength(samples.length);
    expect(shadows.every((one) => one.inclusion_probability === 0.3)).toBe(true);
    expect(bench.runtime.counters(APP_ID)).toMatchObject({
      sampled: atOnce.length,
      shadows: { sampled: added.length, disagreed: calls },
    });
  });

  test("draw one sample of a call, however many of them disagree", async () => {
    await using bench = await benchWith({ sampling: { ...NOT_AT_ONCE, disagreement: 1 } });
    await addShadows(bench, {}, SHADOW, { table: { "see you": "spam" } });

    await bench.execute("see you");
    await bench.runtime.settled();
    await bench.app.records.close();

    const { shadows, samples } = lines(bench);
    expect(shadows.map(({ version, agrees }) => [version, agrees])).toEqual([
      [2, true],
      [3, false],
      [4, false],
    ]);
    expect(samples).toMatchObject([{ disagreement: { version: 3 } }]);
  });

  test("agree where both defer, and differ where only one does, each by its own threshold", async () => {
    await using bench = await benchWith({ sampling: { ...NOT_AT_ONCE, disagreement: 0 } });
    const both = await bench.publish({ seed: 10 }, 0.95);
    const one = await bench.publish({ seed: 11 }, 0);
    await bench.app.changeRoute((route) => ({
      ...route,
      ...(route.champion && { champion: { ...route.champion, threshold: 0.9 } }),
      shadows: [both, one],
    }));

    await bench.execute("something else");
    await bench.runtime.settled();
    await bench.app.records.close();

    expect(lines(bench).shadows).toMatchObject([{ version: 3, agrees: false, status: "succeeded", output: "ham" }]);
  });

  test("that fail are counted and said once, and change no answer", async () => {
    await using bench = await benchWith({ sampling: NOT_AT_ONCE });
    await addShadows(bench, { outputSchema: { enum: ["spam"] } }, { inputSchema: { type: "number" } });

    const answers = await Promise.all(["a", "b"].map((input) => bench.execute(input)));
    await bench.runtime.settled();
    await bench.app.records.close();

    expect(answers.map(({ outcome }) => outcome.status)).toEqual(["succeeded", "succeeded"]);
    expect(lines(bench).shadows.map(({ status, error_code: code }) => [status, code])).toEqual([
      ["failed", "output-invalid"],
      ["failed", "input-invalid"],
      ["failed", "output-invalid"],
      ["failed", "input-invalid"],
    ]);
    expect(bench.events.filter(({ type }) => type === "shadow-failed")).toMatchObject([
      { version: 2, error: { code: "output-invalid" } },
      { version: 3, error: { code: "input-invalid" } },
    ]);
    expect(bench.runtime.counters(APP_ID).shadows.failed).toBe(4);
  });

  test("are not compared with an answer of their own, as canary", async () => {
    await using bench = await benchWith({ sampling: { ...NOT_AT_ONCE, uniform: 1 } });
    await addShadows(bench, SHADOW);
    const [shadow] = (await bench.app.readRoute()).shadows ?? [];
    if (shadow === undefined) throw new Error("no shadow");
    await bench.changeRoute({ canary: { ...shadow, share: 1, salt: "s", p99_limit_ms: 50 } });

    await bench.execute("see you");
    await bench.runtime.settled();

    expect(bench.runtime.counters(APP_ID).shadows.run).toBe(0);
    expect(lines(bench).shadows).toEqual([]);
  });

  test("never run for calls that name a version", async () => {
    await using bench = await benchWith({ sampling: NOT_AT_ONCE });
    await addShadows(bench, SHADOW);

    await bench.execute("see you", { version: 1 });
    await bench.runtime.settled();

    expect(bench.runtime.counters(APP_ID).shadows.run).toBe(0);
  });

  test("are skipped and counted beyond a thousand waiting calls", async () => {
    await using bench = await benchWith({ sampling: NOT_AT_ONCE });
    await addShadows(bench, {});
    await bench.execute("a");
    await bench.runtime.settled();

    // One turn of the event loop: no shadow runs before all are offered.
    await Promise.all(Array.from({ length: 1_500 }, () => bench.execute("a")));
    await bench.runtime.settled();

    expect(bench.runtime.counters(APP_ID).shadows).toMatchObject({ run: 1_001, skipped: 500 });
  });

  test("are skipped without a budget", async () => {
    await using bench = await benchWith({ sampling: NOT_AT_ONCE, shadow_budget_ms_per_s: 0 });
    await addShadows(bench, {});

    await Promise.all(Array.from({ length: 10 }, () => bench.execute("a")));
    await bench.runtime.settled();

    expect(bench.runtime.counters(APP_ID).shadows).toMatchObject({ run: 0, skipped: 10 });
  });

  test("are skipped when the time of the second is used up", async () => {
    await using bench = await benchWith(
      { sampling: NOT_AT_ONCE, shadow_budget_ms_per_s: 20 },
      { open: slowShadows(10) },
    );
    await addShadows(bench, {});

    await Promise.all(Array.from({ length: 100 }, () => bench.execute("a")));
    await bench.runtime.settled();

    // Twenty milliseconds saved up, and at most what comes in meanwhile: far from a hundred runs of ten.
    const { run, skipped } = bench.runtime.counters(APP_ID).shadows;
    expect(run + skipped).toBe(100);
    expect(run).toBeGreaterThan(0);
    expect(run).toBeLessThan(10);
  });

  test("let other work run every two milliseconds, and run to the end before close() does", async () => {
    await using bench = await benchWith({ sampling: NOT_AT_ONCE }, { open: slowShadows(0.2) });
    await addShadows(bench, {});
    await Promise.all(Array.from({ length: 300 }, () => bench.execute("a")));
    let turns = 0;
    const turn = () => {
      turns++;
      if (bench.runtime.counters(APP_ID).shadows.run < 300) setImmediate(turn);
    };
    setImmediate(turn);

    await bench.runtime.close();

    expect(bench.runtime.counters(APP_ID).shadows).toMatchObject({ run: 300, skipped: 0 });
    // At most eleven of them fit into two milliseconds.
    expect(turns).toBeGreaterThan(25);
  });

  test("keep their records within the app's privacy", async () => {
    await using bench = await benchWith({ sampling: { ...NOT_AT_ONCE, disagreement: 1 }, privacy: "none" });
    await addShadows(bench, SHADOW);

    await bench.execute("see you", { subject: "somebody" });
    await bench.runtime.close();

    const { executions, shadows, samples } = lines(bench);
    expect(executions).toMatchObject([{ input: null, output: null, subject: null, privacy: "none" }]);
    expect(shadows).toMatchObject([{ output: null, agrees: false }]);
    expect(samples).toMatchObject([{ input: null, output: null, disagreement: { output: null } }]);
  });
});
