import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Json, SampleLine } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { APP_ID } from "../sample-app.test.fixture.ts";
import { Bench, never, obedientProgram } from "./runtime-bench.test.fixture.ts";

const SECRETS = { input: "write to jane.roe@example.com", subject: "jane" };

/** All that stands under `datasets/`. */
function written(bench: Bench): string {
  return (["executions", "samples", "shadows"] as const)
    .flatMap((dataset) => bench.linesOf(dataset))
    .map(({ line }) => JSON.stringify(line))
    .join("\n");
}

/** Puts a file where the records' folder would be, so that nothing can be written there. */
function blockRecords(bench: Bench): void {
  mkdirSync(bench.path("datasets"), { recursive: true });
  writeFileSync(bench.path("datasets", "executions"), "");
}

describe("Runtime, where a call cannot be recorded,", () => {
  test("refuses it, counts it and keeps it out of every other figure", async () => {
    await using bench = await Bench.open();
    blockRecords(bench);

    const executing = bench.execute("a");

    await expect(executing).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.not.stringContaining(bench.place.path),
    });
    expect(bench.runtime.counters(APP_ID)).toMatchObject({ executions: 0, unrecorded: 1, latency_ms: { p50: null } });
  });

  test("answers it with a warning where the app says so, and records again as soon as it can", async () => {
    await using bench = await Bench.open({ config: { when_unrecordable: "answer" } });
    blockRecords(bench);

    const during = await bench.execute("free money");
    rmSync(bench.path("datasets", "executions"));
    const after = await bench.execute("free money");

    expect(during).toMatchObject({
      outcome: { output: "spam" },
      warning: expect.stringContaining("could not be recorded"),
    });
    expect(after.warning).toBeUndefined();
    expect(bench.executions().map(({ execution_id: id }) => id)).toEqual([after.id]);
    expect(bench.runtime.counters(APP_ID)).toMatchObject({ executions: 1, unrecorded: 1 });
  });

  test("tells both that another program answered and that it is not recorded", async () => {
    await using bench = await Bench.open({ programs: [{}, {}], config: { when_unrecordable: "answer" } });
    writeFileSync(bench.path("artifacts", "v2", "lookup.json"), "{}");
    blockRecords(bench);

    const execution = await bench.execute("a");

    expect(execution).toMatchObject({
      servedAs: "stand-in",
      warning: expect.stringMatching(/v1 answers in its place.*could not be recorded/),
    });
  });

  test("refuses what is wrong with the input also where unrecorded calls are answered", async () => {
    await using bench = await Bench.open({
      programs: [{ inputSchema: true }],
      config: { when_unrecordable: "answer" },
    });
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as Json;

    const executing = bench.execute(deep);

    await expect(executing).rejects.toMatchObject({ code: "input-invalid" });
    expect(bench.runtime.counters(APP_ID)).toMatchObject({ executions: 0, unrecorded: 0 });
  });
});

describe("Runtime privacy", () => {
  const everything = { sampling: { uniform: 1, stratified: 0, uncertainty: 0, disagreement: 1, failures: 1 } };

  test("full writes input, output and subject as they are", async () => {
    await using bench = await Bench.open({ config: everything });

    await bench.execute(SECRETS.input, { subject: SECRETS.subject });

    expect(bench.linesOf("samples")).toMatchObject([
      { line: { input: SECRETS.input, output: "ham", subject: "jane", privacy: "full", sampled: true } },
    ]);
  });

  test("redacted writes neither what reads like personal data nor the fields that the app names", async () => {
    const inputSchema = { type: "object" };
    await using bench = await Bench.open({
      programs: [{ inputSchema }],
      config: { ...everything, input_schema: inputSchema, privacy: "redacted", redact: ["/name"] },
    });

    await bench.execute({ name: "Jane Roe", text: SECRETS.input }, { subject: SECRETS.subject });

    expect(bench.executions()).toMatchObject([
      { input: { name: "[redacted]", text: "write to [e-mail]" }, output: "ham", privacy: "redacted" },
    ]);
    expect(written(bench)).not.toMatch(/Jane|jane|example\.com/);
  });

  test("hashed writes keyed hashes, equal for equal values, after a restart, too", async () => {
    await using bench = await Bench.open({ config: { ...everything, privacy: "hashed" } });

    await bench.execute(SECRETS.input, { subject: SECRETS.subject });
    await bench.restart();
    await bench.execute(SECRETS.input, { subject: SECRETS.subject });

    const [first, second] = bench.executions();
    expect(first).toMatchObject({
      input: { hmac_sha256: expect.any(String) },
      output: { hmac_sha256: expect.any(String) },
      subject: expect.stringMatching(/^[0-9a-f]{64}$/),
      privacy: "hashed",
    });
    expect([second?.input, second?.output, second?.subject]).toEqual([first?.input, first?.output, first?.subject]);
    expect(written(bench)).not.toMatch(/jane|example\.com|"ham"/);
  });

  test("none writes neither, and the caller still gets the answer", async () => {
    await using bench = await Bench.open({ config: { ...everything, privacy: "none" } });

    const execution = await bench.execute(SECRETS.input, { subject: SECRETS.subject });

    expect(execution.outcome).toMatchObject({ output: "ham" });
    expect(bench.executions()).toMatchObject([{ input: null, output: null, subject: null, privacy: "none" }]);
    expect(written(bench)).not.toMatch(/jane|example\.com|"ham"/);
  });

  test("holds from the call after the setting was changed", async () => {
    await using bench = await Bench.open();
    await bench.execute("first");

    await bench.app.writeConfig({ ...(await bench.app.readConfig()), privacy: "none" });
    await bench.execute("second");

    expect(bench.executions().map(({ input }) => input)).toEqual(["first", null]);
  });

  test("refuses calls while the settings were never readable, as what may be written is not known", async () => {
    await using bench = await Bench.open({ config: { privacy: "none" } });
    const sound = readFileSync(bench.path("config.yaml"));
    writeFileSync(bench.path("config.yaml"), "privacy: [");

    const refused = bench.execute(SECRETS.input);
    await expect(refused).rejects.toMatchObject({ code: "config-invalid" });
    writeFileSync(bench.path("config.yaml"), sound);
    await bench.execute(SECRETS.input);

    expect(bench.executions()).toMatchObject([{ input: null }]);
  });

  test("refuses calls whose hashes cannot be made, and writes nothing", async () => {
    await using bench = await Bench.open({ config: { privacy: "hashed" } });
    mkdirSync(bench.path(".privacy-key"));

    const executing = bench.execute(SECRETS.input);

    await expect(executing).rejects.toMatchObject({ code: "storage-failed" });
    expect(bench.executions()).toEqual([]);
  });
});

describe("Runtime.counters()", () => {
  test("are zero before the first call, and refuse what is no app", async () => {
    await using bench = await Bench.open();

    expect(bench.runtime.counters(APP_ID)).toMatchObject({ executions: 0, sampled: 0, latency_ms: { p50: null } });
    expect(() => bench.runtime.counters("no-such-app")).toThrow(expect.objectContaining({ code: "app-not-found" }));
  });

  test("equal what stands in the files", async () => {
    await using bench = await Bench.open({
      open: obedientProgram((input) => {
        if (input === "break") throw new Error("broken");
        return "ham";
      }),
      config: { sampling: { uniform: 0.2, stratified: 0, uncertainty: 0, disagreement: 1, failures: 1 } },
    });
    const shadow = await bench.publish({ outputSchema: { enum: ["spam"] } });
    await bench.startCanary(await bench.publish({ seed: 3 }), { share: 0.3 });
    await bench.changeRoute({ shadows: [shadow] });
    const inputs = Array.from({ length: 300 }, (_, at) => (at % 100 === 7 ? "break" : `text ${at}`));

    await Promise.all(inputs.map((input) => bench.execute(input)));
    await Promise.allSettled([bench.execute(7), bench.execute(""), bench.execute("a", { version: 1 })]);
    await bench.runtime.close();

    const executions = bench.executions();
    const samples = bench.linesOf("samples").map(({ line }) => SampleLine.parse(line));
    const shadows = bench.linesOf("shadows");
    const counted = bench.runtime.counters(APP_ID);
    const among = (field: "status" | "served_as", value: string) =>
      executions.filter((line) => line[field] === value).length;
    expect(executions).toHaveLength(301);
    expect(counted).toMatchObject({
      executions: 301,
      by_status: { succeeded: among("status", "succeeded"), failed: 3, deferred: 0, "timed-out": 0 },
      by_served_as: {
        champion: among("served_as", "champion"),
        canary: among("served_as", "canary"),
        version: 1,
        pinned: 0,
        "stand-in": 0,
      },
      sampled: executions.filter(({ sampled }) => sampled).length,
      input_refused: 2,
      unrecorded: 0,
      canary: { calls: among("served_as", "canary"), stopped: null },
      shadows: { run: 300, failed: 300, skipped: 0, unrecorded: 0 },
    });
    expect(counted.shadows.disagreed).toBe(shadows.filter(({ line }) => line["agrees"] === false).length);
    expect(counted.sampled + counted.shadows.sampled).toBe(samples.length);
    expect(counted.shadows.sampled).toBe(samples.filter(({ disagreement }) => disagreement !== null).length);
    for (const [counting, share] of [
      [counted.latency_ms.p50, 0.5],
      [counted.latency_ms.p99, 0.99],
    ] as const) {
      const exact = executions.map(({ latency_ms: ms }) => ms).toSorted((a, b) => a - b)[Math.ceil(share * 301) - 1];
      expect(Math.abs((counting ?? 0) / (exact ?? never()) - 1)).toBeLessThan(0.026);
    }
  });
});

describe("Runtime and a program's folder", () => {
  test("goes on answering by a program whose folder is deleted, also when the route changes", async () => {
    await using bench = await Bench.open();
    await bench.execute("a");

    rmSync(bench.path("artifacts", "v1"), { recursive: true });
    bench.pass(200);
    const deleted = await bench.execute("free money");
    await bench.changeRoute({ shadows: [] });
    const rerouted = await bench.execute("free money");

    expect([deleted, rerouted].map(({ version, outcome }) => [version, outcome])).toMatchObject([
      [1, { output: "spam" }],
      [1, { output: "spam" }],
    ]);
  });
});
