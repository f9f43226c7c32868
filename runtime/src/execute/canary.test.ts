import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import type { Json } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { Bench } from "./runtime-bench.test.fixture.ts";

const CONTENDER = { table: { "see you": "spam" } };

describe("Runtime canary", () => {
  test("answers its share of the calls, within four standard deviations, and says so in answers and records", async () => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish(CONTENDER), { share: 0.2 });

    const answers = await Promise.all(
      Array.from({ length: 5_000 }, (_, at) => bench.execute("see you", { subject: `caller ${at}` })),
    );

    const canary = answers.filter(({ servedAs }) => servedAs === "canary");
    const lines = bench.executions();
    expect(Math.abs(canary.length - 1_000)).toBeLessThan(4 * Math.sqrt(5_000 * 0.2 * 0.8));
    expect(
      canary.every(({ version, outcome }) => version === 2 && "output" in outcome && outcome.output === "spam"),
    ).toBe(true);
    expect(lines.filter((line) => line.served_as === "canary" && line.version === 2)).toHaveLength(canary.length);
    expect(lines.filter((line) => line.served_as === "champion" && line.version === 1)).toHaveLength(
      5_000 - canary.length,
    );
  });

  test("answers all calls of one subject or none, whatever their input", async () => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish(CONTENDER), { share: 0.5 });
    const subjects = Array.from({ length: 40 }, (_, at) => `caller ${at}`);

    const rounds = await Promise.all(
      ["a", "b", "c"].map((input) => Promise.all(subjects.map((subject) => bench.execute(input, { subject })))),
    );

    const served = rounds.map((round) => round.map(({ servedAs }) => servedAs));
    expect(served[1]).toEqual(served[0]);
    expect(served[2]).toEqual(served[0]);
    expect(new Set(served[0])).toEqual(new Set(["canary", "champion"]));
  });

  test("answers all calls of one input or none where no subject is given, whatever the order of its keys", async () => {
    await using bench = await Bench.open({ programs: [{ inputSchema: true }] });
    await bench.startCanary(await bench.publish({ inputSchema: true }), { share: 0.5 });
    const inputs = Array.from({ length: 40 }, (_, at) => [
      { text: "a", number: at },
      { number: at, text: "a" },
    ]);

    const pairs = await Promise.all(inputs.map((pair) => Promise.all(pair.map((input) => bench.execute(input)))));

    const served = pairs.map((pair) => pair.map(({ servedAs }) => servedAs));
    expect(served.filter(([one, other]) => one !== other)).toEqual([]);
    expect(new Set(served.flat())).toEqual(new Set(["canary", "champion"]));
  });

  test("keeps who is in the share when the share grows, and mixes anew with another salt", async () => {
    await using bench = await Bench.open();
    const contender = await bench.publish(CONTENDER);
    const subjects = Array.from({ length: 200 }, (_, at) => `caller ${at}`);
    const inShare = async () => {
      const answers = await Promise.all(subjects.map((subject) => bench.execute("a", { subject })));
      return new Set(subjects.filter((_, at) => answers[at]?.servedAs === "canary"));
    };

    await bench.startCanary(contender, { share: 0.2 });
    const small = await inShare();
    await bench.startCanary(contender, { share: 0.4 });
    const large = await inShare();
    await bench.startCanary(contender, { share: 0.4, salt: "second" });
    const mixed = await inShare();

    expect(small.isSubsetOf(large)).toBe(true);
    expect(large.size).toBeGreaterThan(small.size);
    expect(mixed.isSubsetOf(large)).toBe(false);
  });

  test.each([0, 1])("gets none or all of the calls at a share of %d", async (share) => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish(CONTENDER), { share });

    const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => bench.execute(`text ${at}`)));

    expect(new Set(answers.map(({ servedAs }) => servedAs))).toEqual(new Set([share === 0 ? "champion" : "canary"]));
  });

  test("is asked by its own threshold, and answers a caller as it is when it fails", async () => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish({ outputSchema: { enum: ["ham"] } }, 0.9));

    const unsure = await bench.execute("something else");
    const failed = await bench.execute("free money");

    expect(unsure).toMatchObject({ servedAs: "canary", outcome: { status: "deferred", reason: "below-threshold" } });
    expect(failed).toMatchObject({ servedAs: "canary", outcome: { status: "failed", errorCode: "output-invalid" } });
  });

  test("costs no caller an answer by taking fewer inputs than the champion, which is a fault of it", async () => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish({ inputSchema: { type: "integer" } }));

    const answers = [];
    for (let call = 0; call < 6; call++) answers.push(await bench.execute("see you"));

    expect(answers.map(({ servedAs }) => servedAs)).toEqual(Array.from({ length: 6 }, () => "champion"));
    const { canary, input_refused: refused } = bench.runtime.counters(bench.app.appId);
    expect([canary.calls, canary.faults, canary.stopped?.reason, refused]).toEqual([5, 5, "faults", 0]);
  });

  test("has no fault in an input that the champion does not take, either", async () => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish(CONTENDER));

    const executing = bench.execute(7);

    await expect(executing).rejects.toMatchObject({ code: "input-invalid" });
    const { canary, input_refused: refused } = bench.runtime.counters(bench.app.appId);
    expect([canary.calls, canary.faults, refused]).toEqual([0, 0, 1]);
  });

  test("gets no calls while something is pinned, which answers all of them", async () => {
    await using bench = await Bench.open();
    await bench.startCanary(await bench.publish(CONTENDER));
    const pinned = await bench.publish({ table: { "see you": "spam", a: "spam" }, seed: 3 });
    await bench.changeRoute({ pinned });

    const answers = await Promise.all(["see you", "a"].map((input) => bench.execute(input)));

    expect(answers.map(({ servedAs, version }) => [servedAs, version])).toEqual([
      ["pinned", 3],
      ["pinned", 3],
    ]);
    expect(bench.executions().map((line) => line.served_as)).toEqual(["pinned", "pinned"]);
  });

  test("leaves shadows to wait, too, while something is pinned", async () => {
    await using bench = await Bench.open();
    const contender = await bench.publish(CONTENDER);
    await bench.changeRoute({ pinned: await bench.publish({ seed: 3 }), shadows: [contender] });
    await bench.execute("see you");
    await bench.runtime.settled();
    const whilePinned = bench.runtime.counters(bench.app.appId).shadows.run;

    await bench.app.changeRoute(({ pinned: _gone, ...rest }) => rest);
    await bench.execute("see you");
    await bench.runtime.settled();

    expect([whilePinned, bench.runtime.counters(bench.app.appId).shadows.run]).toEqual([0, 1]);
  });

  test("is skipped when it cannot be opened, which is said once, and gets its share when it was repaired", async () => {
    await using bench = await Bench.open();
    const contender = await bench.publish(CONTENDER);
    await bench.startCanary(contender);
    const path = bench.path("artifacts", "v2", "lookup.json");
    const sound = readFileSync(path);
    appendFileSync(path, " ");

    const answers = [];
    for (let call = 0; call < 4; call++) {
      if (call === 3) writeFileSync(path, sound);
      answers.push(await bench.execute("see you"));
      bench.pass(5_000);
    }

    expect(answers.map(({ servedAs }) => servedAs)).toEqual(["champion", "champion", "champion", "canary"]);
    expect(bench.events.filter(({ type }) => type === "route-refused")).toMatchObject([
      { error: { code: "artifact-corrupt" } },
    ]);
  });

  test("falls back to the champion with a warning when what is pinned cannot be opened", async () => {
    await using bench = await Bench.open();
    await bench.changeRoute({ pinned: await bench.publish(CONTENDER) });
    appendFileSync(bench.path("artifacts", "v2", "lookup.json"), " ");

    const execution = await bench.execute("see you");

    expect(execution).toMatchObject({
      version: 1,
      servedAs: "champion",
      warning: "v2 cannot be opened (artifact-corrupt): v1 answers in its place",
    });
    expect(bench.executions()).toMatchObject([{ served_as: "champion", version: 1 }]);
  });

  test("leaves an input that has no canonical text to the program's own refusal", async () => {
    await using bench = await Bench.open({ programs: [{ inputSchema: true }] });
    await bench.startCanary(await bench.publish({ inputSchema: true }), { share: 0.5 });
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as Json;

    const executing = bench.execute(deep);

    await expect(executing).rejects.toMatchObject({ code: "input-invalid" });
  });
});
