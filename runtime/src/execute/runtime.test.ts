import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { ExecutionLine, type Json } from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { APP_ID, champion, promote, sampleProgram } from "../sample-app.test.fixture.ts";
import { DataFolder } from "../files/data-folder.ts";
import { Bench, never, obedientProgram } from "./runtime-bench.test.fixture.ts";
import { dataProgramOf } from "./opened-program.ts";
import { Runtime } from "./runtime.ts";

describe("Runtime.execute()", () => {
  test("answers and records every field before it answers", async () => {
    await using bench = await Bench.open();

    const execution = await bench.execute("free money");

    expect(execution).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      appId: APP_ID,
      version: 1,
      servedAs: "champion",
      input: "free money",
      subject: undefined,
      outcome: { status: "succeeded", output: "spam", confidence: 0.99 },
      sampled: expect.any(Boolean),
      inclusionProbability: 0.05,
      latencyMs: expect.any(Number),
      executedAt: "2026-11-20T23:59:59.000Z",
    });
    expect(bench.records().map(({ line }) => line)).toEqual([
      {
        execution_id: execution.id,
        app_id: APP_ID,
        version: 1,
        served_as: "champion",
        input: "free money",
        output: "spam",
        confidence: 0.99,
        status: "succeeded",
        answered_by: "program",
        error_code: null,
        latency_ms: execution.latencyMs,
        sampled: execution.sampled,
        inclusion_probability: 0.05,
        subject: null,
        privacy: "full",
        executed_at: "2026-11-20T23:59:59.000Z",
        crc32c: expect.stringMatching(/^[0-9a-f]{8}$/),
      },
    ]);
    await expect(bench.app.executions.find(execution.id)).resolves.toEqual(
      ExecutionLine.parse(bench.records()[0]?.line),
    );
  });

  test("defers below the threshold of the route and records no answer", async () => {
    await using bench = await Bench.open();
    await bench.app.changeRoute((route) => ({
      ...route,
      champion: { ...champion(route.champion ?? never()), threshold: 0.9 },
    }));

    const sure = await bench.execute("free money");
    const unsure = await bench.execute("something else");

    expect(sure.outcome.status).toBe("succeeded");
    expect(unsure.outcome).toEqual({ status: "deferred", reason: "below-threshold", confidence: 0.7 });
    expect(bench.records()[1]?.line).toMatchObject({
      output: null,
      confidence: 0.7,
      status: "deferred",
      answered_by: null,
      error_code: "below-threshold",
    });
  });

  test("defers everything where a guarantee could not be proven", async () => {
    await using bench = await Bench.open();
    await bench.app.changeRoute((route) => ({
      ...route,
      champion: { ...champion(route.champion ?? never()), threshold: null },
    }));

    const { outcome } = await bench.execute("free money");

    expect(outcome).toMatchObject({ status: "deferred", reason: "no-certificate" });
  });

  test("defers where the program knows no answer", async () => {
    await using bench = await Bench.open({ programs: [{ otherwise: null }] });

    const { outcome } = await bench.execute("something else");

    expect(outcome).toEqual({ status: "deferred", reason: "no-answer" });
    expect(bench.records()[0]?.line).toMatchObject({ status: "deferred", error_code: "no-answer", confidence: null });
  });

  test("refuses an input that does not fit, with a pointer, and records nothing", async () => {
    const inputSchema = { type: "object", properties: { text: { type: "string" } }, required: ["text"] };
    await using bench = await Bench.open({ programs: [{ inputSchema }] });

    const executing = bench.execute({ text: ["free money"] });

    await expect(executing).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.not.stringContaining("free money"),
      details: [{ at: "/text", message: "must be string" }],
    });
    expect(readdirSync(bench.path())).not.toContain("datasets");
  });

  test("reports an answer that does not fit the output_schema as a failed outcome", async () => {
    await using bench = await Bench.open({ programs: [{ outputSchema: { enum: ["ham"] } }] });

    const { outcome } = await bench.execute("free money");

    expect(outcome).toMatchObject({ status: "failed", errorCode: "output-invalid" });
    expect(bench.records()[0]?.line).toMatchObject({ output: null, status: "failed", error_code: "output-invalid" });
  });

  test("reports a program that throws as a failed outcome, without its words", async () => {
    await using bench = await Bench.open({
      open: obedientProgram((input) => {
        throw new TypeError(`cannot bear ${JSON.stringify(input)}`);
      }),
    });

    const { outcome } = await bench.execute("free money");

    expect(outcome).toEqual({ status: "failed", errorCode: "program-failed", message: "v1 threw TypeError" });
    expect(bench.records()[0]?.line).toMatchObject({ status: "failed", error_code: "program-failed" });
  });

  test("hands out answers that nobody can change", async () => {
    await using bench = await Bench.open({
      programs: [{ table: { "free money": { label: "spam" } }, otherwise: null, outputSchema: true }],
    });
    const { outcome } = await bench.execute("free money");

    const change = () =>
      Object.assign(outcome.status === "succeeded" ? (outcome.output as object) : never(), { label: "ham" });

    expect(change).toThrow(TypeError);
  });

  test("writes to the next day's file when the clock passes midnight", async () => {
    await using bench = await Bench.open();

    await bench.execute("a");
    bench.pass(1_000);
    await bench.execute("b");

    const files = bench.records().map(({ file }) => file.slice(0, 10));
    expect(files).toEqual(["2026-11-20", "2026-11-21"]);
  });

  test.each([
    ["paused", "app-paused"],
    ["archived", "app-archived"],
  ] as const)("refuses an app that is %s, also by version", async (state, code) => {
    await using bench = await Bench.open();
    await bench.app.changeRoute((route) => ({ ...route, app_state: state }));

    const executing = [bench.execute("a"), bench.execute("a", { version: 1 })];

    for (const one of executing) await expect(one).rejects.toMatchObject({ code });
  });

  test.each(["no-such-app", "../spam-detector-001", "SPAM"])("answers app-not-found to %j", async (id) => {
    await using bench = await Bench.open();

    const executing = bench.runtime.execute(id, "a");

    await expect(executing).rejects.toMatchObject({ code: "app-not-found" });
  });

  test("answers program-missing before the first program, and answers as soon as there is one", async () => {
    await using bench = await Bench.open({ programs: [] });

    await expect(bench.execute("a")).rejects.toMatchObject({ code: "program-missing" });
    await promote(bench.app);
    bench.pass(200);

    await expect(bench.execute("a")).resolves.toMatchObject({ outcome: { output: "ham" } });
  });

  test("reports storage-failed and answers nothing when it cannot record", async () => {
    await using bench = await Bench.open();
    mkdirSync(bench.path("datasets"));
    writeFileSync(bench.path("datasets", "executions"), "");

    const executing = bench.execute("a");

    await expect(executing).rejects.toMatchObject({ code: "storage-failed" });
  });

  test("records an input that nests too deeply to be written as refused", async () => {
    await using bench = await Bench.open({ programs: [{ inputSchema: true }] });
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as Json;

    const executing = bench.execute(deep);

    await expect(executing).rejects.toMatchObject({ code: "input-invalid" });
    await expect(bench.execute("a")).resolves.toMatchObject({ outcome: { status: "succeeded" } });
  });
});

describe("Runtime routes", () => {
  test("takes a route that its own process changed at once", async () => {
    await using bench = await Bench.open();
    const first = await bench.execute("new text");

    await promote(bench.app, { table: { "new text": "spam" } });
    const second = await bench.execute("new text");

    expect([first, second].map(({ outcome }) => outcome)).toMatchObject([{ output: "ham" }, { output: "spam" }]);
  });

  test("takes a route that another process changed after 200 ms by the clock, not before", async () => {
    await using bench = await Bench.open();
    await using other = await DataFolder.open({ path: bench.place.path });
    const first = await bench.execute("new text");
    await promote(other.app(APP_ID), { table: { "new text": "spam" } });

    bench.pass(199);
    const second = await bench.execute("new text");
    bench.pass(1);
    const third = await bench.execute("new text");

    expect([first, second, third].map(({ version }) => version)).toEqual([1, 1, 2]);
    expect(third.outcome).toMatchObject({ output: "spam" });
  });

  test("takes a changed route when the clock was set back", async () => {
    await using bench = await Bench.open();
    await using other = await DataFolder.open({ path: bench.place.path });
    await bench.execute("a");
    await promote(other.app(APP_ID));

    bench.pass(-3_600_000);
    const execution = await bench.execute("a");

    expect(execution.version).toBe(2);
  });

  test("keeps the last good route while the file is damaged, and takes it when it is repaired", async () => {
    await using bench = await Bench.open();
    await bench.execute("a");
    const route = readFileSync(bench.path("route.json"));

    writeFileSync(bench.path("route.json"), "{");
    bench.pass(200);
    const during = await bench.execute("a");
    writeFileSync(bench.path("route.json"), route);
    await promote(bench.app);
    bench.pass(200);
    const after = await bench.execute("a");

    expect([during.version, after.version]).toEqual([1, 2]);
  });

  test("never takes a lower revision", async () => {
    await using bench = await Bench.open();
    const old = readFileSync(bench.path("route.json"));
    await promote(bench.app);
    await bench.execute("a");

    writeFileSync(bench.path("route.json"), old);
    bench.pass(200);
    const execution = await bench.execute("a");

    expect(execution.version).toBe(2);
  });

  test("opens a program once, however often and by whatever number it is asked", async () => {
    let opened = 0;
    await using bench = await Bench.open({
      open: (files) => {
        opened++;
        return openDataProgram(files);
      },
    });

    await Promise.all(["a", "b", "c"].map((input) => bench.execute(input)));
    utimesSync(bench.path("route.json"), 1, 1);
    bench.pass(200);
    await bench.execute("d");
    await bench.execute("e", { version: 1 });

    expect(opened).toBe(1);
  });
});

describe("Runtime versions", () => {
  test("keeps the eight programs in memory that were asked last", async () => {
    let opened = 0;
    await using bench = await Bench.open({
      programs: Array.from({ length: 9 }, () => ({})),
      open: (files) => {
        opened++;
        return openDataProgram(files);
      },
    });

    const openedAfter = [];
    for (const version of [1, 2, 3, 4, 5, 6, 7, 8, 1, 9, 1, 2]) {
      await bench.execute("a", { version });
      openedAfter.push(opened);
    }

    // The champion, v9, is opened by the first call, gives way to the eighth, and then takes the place of v2.
    expect(openedAfter).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10, 11]);
  });

  test("executes one version by its own threshold where the route names it", async () => {
    await using bench = await Bench.open({ programs: [{}, { table: { "see you": "spam" } }] });
    await bench.app.changeRoute((route) => ({
      ...route,
      previous: { ...(route.previous ?? never()), threshold: 0.9 },
    }));

    const previous = await bench.execute("something else", { version: 1 });
    const current = await bench.execute("see you", { version: 2 });

    expect(previous).toMatchObject({ version: 1, outcome: { status: "deferred" } });
    expect(current).toMatchObject({ version: 2, outcome: { output: "spam" } });
    expect([previous.warning, current.warning]).toEqual([undefined, undefined]);
  });

  test("says that no threshold holds for a version that the route does not name", async () => {
    await using bench = await Bench.open();
    const { files, manifest, report } = sampleProgram({ seed: 2 });
    await bench.app.writeProgram(files, manifest, report);

    const execution = await bench.execute("something else", { version: 2 });

    expect(execution).toMatchObject({ version: 2, outcome: { output: "ham" }, warning: expect.stringContaining("v2") });
  });

  test.each([3, 0, -1, 1.5, Number.NaN, 2 ** 60])("answers program-not-found to v%d", async (version) => {
    await using bench = await Bench.open();

    const executing = bench.execute("a", { version });

    await expect(executing).rejects.toMatchObject({ code: "program-not-found" });
  });

  test("serves the previous version in the place of a corrupt champion, says so, and refuses it by number", async () => {
    await using bench = await Bench.open({ programs: [{}, { table: { "see you": "spam" } }] });
    appendFileSync(bench.path("artifacts", "v2", "lookup.json"), " ");

    const execution = await bench.execute("see you");
    const asked = bench.execute("see you", { version: 2 });

    expect(execution).toMatchObject({ version: 1, outcome: { output: "ham" } });
    expect(execution.warning).toBe("v2 cannot be opened (artifact-corrupt): v1 answers in its place");
    await expect(asked).rejects.toMatchObject({ code: "artifact-corrupt" });
  });

  test("serves the previous version in the place of a champion that cannot run here", async () => {
    await using bench = await Bench.open({ programs: [{}, { kind: "code" }] });

    const execution = await bench.execute("see you");

    expect(execution).toMatchObject({ version: 1, warning: expect.stringContaining("sandbox-unavailable") });
  });

  test("takes the champion back when it was repaired", async () => {
    await using bench = await Bench.open({ programs: [{}, {}] });
    const path = bench.path("artifacts", "v2", "lookup.json");
    const sound = readFileSync(path);
    writeFileSync(path, "{}");
    const before = await bench.execute("a");

    writeFileSync(path, sound);
    bench.pass(5_000);
    const after = await bench.execute("a");

    expect([before.version, after.version]).toEqual([1, 2]);
    expect(after.warning).toBeUndefined();
  });

  test("refuses a program that was exchanged whole: its hash is not the one of the route", async () => {
    await using bench = await Bench.open();
    rmSync(bench.path("artifacts", "v1"), { recursive: true });
    rmSync(bench.path("artifacts", "highest-version"));
    await bench.app.changeRoute(({ champion: _out, ...route }) => route);
    const { files, manifest, report } = sampleProgram({ table: { a: "spam" } });
    await bench.app.writeProgram(files, manifest, report);
    await bench.app.changeRoute((route) => ({ ...route, champion: champion({ version: 1, sha256: "0".repeat(64) }) }));

    const executing = [bench.execute("a"), bench.execute("a", { version: 1 })];

    for (const one of executing) await expect(one).rejects.toMatchObject({ code: "artifact-corrupt" });
  });

  test("reports a champion whose folder is gone as artifact-corrupt where there is no other", async () => {
    await using bench = await Bench.open();
    rmSync(bench.path("artifacts", "v1"), { recursive: true });

    const executing = bench.execute("a");

    await expect(executing).rejects.toMatchObject({
      code: "artifact-corrupt",
      message: expect.stringContaining("missing"),
    });
  });

  test("program() opens what would answer, and records nothing", async () => {
    await using bench = await Bench.open();
    await bench.app.changeRoute((route) => ({ ...route, app_state: "paused" }));

    const opened = await bench.runtime.program(APP_ID);

    expect(opened).toMatchObject({ version: 1, rule: { threshold: 0 }, report: { model: "lookup" } });
    expect(dataProgramOf(opened, "ask").execute("free money")).toEqual({ output: "spam", confidence: 0.99 });
    expect(readdirSync(bench.path())).not.toContain("datasets");
  });
});

describe("Runtime.close()", () => {
  test("waits for executions under way, takes no new ones and may be called twice", async () => {
    await using bench = await Bench.open();

    const executing = bench.execute("a");
    await Promise.all([bench.runtime.close(), bench.runtime.close()]);
    const late = bench.execute("b");

    await expect(executing).resolves.toMatchObject({ outcome: { output: "ham" } });
    await expect(late).rejects.toMatchObject({ code: "server-stopping" });
    expect(bench.records()).toHaveLength(1);
    expect(readdirSync(bench.path("datasets", "executions"))).toHaveLength(1);
  });

  test("closes what it owns after its own records, once", async () => {
    await using bench = await Bench.open();
    const closed: number[] = [];
    const owned = { [Symbol.asyncDispose]: async () => void closed.push(bench.records().length) };
    const runtime = await Runtime.open({ folder: bench.folder, owned });

    await runtime.execute(APP_ID, "a");
    await Promise.all([runtime.close(), runtime.close()]);

    expect(closed).toEqual([1]);
  });
});
