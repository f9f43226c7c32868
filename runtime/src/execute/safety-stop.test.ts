import { readFileSync } from "node:fs";
import { Canary, type Champion, type Outcome, SafetyStop } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { Bench } from "./runtime-bench.test.fixture.ts";
import { SafetyWatch } from "./safety-stop.ts";

const NOW_MS = Date.parse("2026-11-20T12:00:00Z");
const CANARY = Canary.parse({
  version: 2,
  sha256: "a".repeat(64),
  threshold: 0,
  certificate: null,
  share: 0.5,
  salt: "first",
  p99_limit_ms: 10,
});
const GOOD: Outcome = { status: "succeeded", output: "ham" };
const FAULTS: readonly Outcome[] = [
  { status: "failed", errorCode: "program-failed", message: "" },
  { status: "failed", errorCode: "output-invalid", message: "" },
  { status: "timed-out", limitMs: 5 },
];
const DEFERRED: Outcome = { status: "deferred", reason: "below-threshold" };

/** Which call of `calls` stopped the canary, counted from 1, and why; undefined when none did. */
function stopOf(calls: readonly (readonly [Outcome, number])[]) {
  const watch = new SafetyWatch(CANARY, 7, undefined);
  for (const [at, [outcome, latencyMs]] of calls.entries()) {
    const stop = watch.observe(outcome, latencyMs, NOW_MS);
    if (stop !== undefined) return { call: at + 1, stop };
  }
  return undefined;
}

function repeated(count: number, outcome: Outcome, latencyMs = 1): (readonly [Outcome, number])[] {
  return Array.from({ length: count }, () => [outcome, latencyMs] as const);
}

/** A contender whose schema does not allow what it answers to a text that it has not seen. */
function publishFaulty(opened: Bench): Promise<Champion> {
  return opened.publish({ outputSchema: { enum: ["spam"] } });
}

describe("SafetyWatch", () => {
  test.each(FAULTS)("stops a canary at its fifth fault: %j", (fault) => {
    const stopped = stopOf([...repeated(10, GOOD), ...repeated(9, fault)]);

    expect(stopped).toEqual({
      call: 15,
      stop: {
        at: "2026-11-20T12:00:00.000Z",
        version: 2,
        sha256: CANARY.sha256,
        salt: "first",
        revision: 7,
        reason: "faults",
        calls: 15,
        faults: 5,
        p99_ms: 1,
        p99_limit_ms: 10,
      },
    });
    expect(SafetyStop.safeParse(stopped?.stop).success).toBe(true);
  });

  test("looks at the last fifty calls only", () => {
    const [fault] = FAULTS;
    const spread = (gap: number) =>
      Array.from({ length: 5 }, () => [...repeated(gap, GOOD), ...repeated(1, fault ?? GOOD)]).flat();

    // Five faults lie within 4 gaps and 5 calls: 49 calls with a gap of 11, 53 with one of 12.
    expect(stopOf(spread(11))).toMatchObject({ call: 60, stop: { faults: 5, calls: 50 } });
    expect(stopOf([...spread(12), ...spread(12)])).toBeUndefined();
  });

  test("takes deferrals and answers for no faults", () => {
    expect(stopOf(repeated(500, DEFERRED))).toBeUndefined();
  });

  test("stops a canary whose 99th percentile of 200 calls is over its limit, not before 200 calls", () => {
    const slow = (count: number) => [...repeated(count, GOOD, 12), ...repeated(200 - count, GOOD, 9)];

    // Of 200 calls the 99th percentile, by nearest rank, is the third slowest.
    expect(stopOf(slow(2))).toBeUndefined();
    expect(stopOf(slow(3))).toMatchObject({ call: 200, stop: { reason: "p99", p99_ms: 12, calls: 200, faults: 0 } });
    expect(stopOf(repeated(199, GOOD, 12))).toBeUndefined();
  });

  test("forgets slow calls that are more than 200 calls ago", () => {
    const calls = [...repeated(2, GOOD, 12), ...repeated(198, GOOD), ...repeated(2, GOOD, 12), ...repeated(300, GOOD)];

    expect(stopOf(calls)).toBeUndefined();
  });

  test("stops once, and not at all where it was stopped before", () => {
    const [fault = GOOD] = FAULTS;
    const first = stopOf(repeated(5, fault))?.stop;
    const watch = new SafetyWatch(CANARY, 8, first);

    const stops = repeated(20, fault).map(([outcome, latencyMs]) => watch.observe(outcome, latencyMs, NOW_MS));

    expect(watch.stopped).toEqual(first);
    expect(stops.filter((stop) => stop !== undefined)).toEqual([]);
  });
});

describe("Runtime safety stop", () => {
  test("answers by the champion from the call after the fifth fault on, and records why", async () => {
    await using opened = await Bench.open();
    await opened.startCanary(await publishFaulty(opened));

    const answers = [];
    for (let call = 0; call < 8; call++) answers.push(await opened.execute(`text ${call}`));
    await opened.runtime.settled();

    const stops = readFileSync(opened.path("safety-stops.jsonl"), "utf8").trimEnd().split("\n");
    expect(answers.map(({ servedAs, outcome }) => [servedAs, outcome.status])).toEqual([
      ...Array.from({ length: 5 }, () => ["canary", "failed"]),
      ...Array.from({ length: 3 }, () => ["champion", "succeeded"]),
    ]);
    expect(stops.map((line) => SafetyStop.parse(JSON.parse(line)))).toMatchObject([
      { version: 2, salt: "first", reason: "faults", calls: 5, faults: 5 },
    ]);
    expect(opened.events.filter(({ type }) => type === "canary-stopped")).toMatchObject([
      { appId: "spam-detector-001", stop: { version: 2, reason: "faults" } },
    ]);
    expect(opened.runtime.counters("spam-detector-001").canary).toMatchObject({
      calls: 5,
      faults: 5,
      stopped: { reason: "faults" },
    });
  });

  test("stops a canary that is too slow", async () => {
    let slow = false;
    await using opened = await Bench.open({
      open: (files) => {
        const program = openDataProgram(files);
        return {
          ...program,
          execute: (input) => {
            const until = performance.now() + (slow ? 0.5 : 0);
            while (performance.now() < until);
            return program.execute(input);
          },
        };
      },
    });
    await opened.startCanary(await opened.publish({}), { p99_limit_ms: 0.4 });
    slow = true;

    for (let call = 0; call < 200; call++) await opened.execute("a");
    const after = await opened.execute("a");
    await opened.runtime.settled();

    expect(after.servedAs).toBe("champion");
    const { rows } = await opened.app.safetyStops.read();
    expect(rows).toMatchObject([{ reason: "p99", calls: 200, p99_limit_ms: 0.4 }]);
    expect(rows[0]?.p99_ms).toBeGreaterThan(0.4);
  });

  test("holds after a restart, also with another share or limit", async () => {
    await using opened = await Bench.open();
    const contender = await publishFaulty(opened);
    await opened.startCanary(contender);
    for (let call = 0; call < 5; call++) await opened.execute("a");

    await opened.restart();
    const restarted = await opened.execute("a");
    await opened.startCanary(contender, { share: 0.9, p99_limit_ms: 90 });
    const changed = await opened.execute("a");

    expect([restarted.servedAs, changed.servedAs]).toEqual(["champion", "champion"]);
    expect(opened.runtime.counters("spam-detector-001").canary.stopped).toMatchObject({ salt: "first" });
  });

  test("is over with another salt", async () => {
    await using opened = await Bench.open();
    const contender = await publishFaulty(opened);
    await opened.startCanary(contender);
    for (let call = 0; call < 5; call++) await opened.execute("a");

    await opened.startCanary(contender, { salt: "second" });
    const again = await opened.execute("a");

    expect(again.servedAs).toBe("canary");
    expect(opened.runtime.counters("spam-detector-001").canary.stopped).toBeNull();
  });
});
