import { describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

interface SynthesizeAnswer {
  readonly app_id: string;
  readonly version: number;
  readonly promoted: boolean;
  readonly report: {
    readonly holdout: { readonly n: number; readonly value: number };
    readonly coverage: readonly unknown[];
  };
  readonly import?: { readonly imported: number; readonly already_there: number };
}

describe.each(TRANSPORTS)("%s,", (transport) => {
  test("synthesize --data in an empty folder finds the columns, makes the app and ends with the report and the next command", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(900)));

    const { code, out, err } = await run(folder.path, ["synthesize", "--data", "mine.csv", "--guarantee", "95%"]);

    expect(code).toBe(0);
    expect(err).toMatch(/mine-001: read 900 rows of mine\.csv/);
    expect(err).toMatch(/Input +message\n +Label +kind\n +Why +\S/);
    expect(err).toMatch(/100 % .*passing the gate| \d+ % /);
    for (const title of ["mine-001 v1", "What a promise would cost", "Strongest words", "Ten worst mistakes", "Gate"]) {
      expect(out).toContain(title);
    }
    expect(out).toMatch(/Accuracy +[\d.]+ % of \d+ rows it never saw, 95 % interval [\d.]+ % to [\d.]+ %/);
    expect(out).toMatch(/mine\.csv:\d+/);
    expect(out).toMatch(/v1 serves now.*Next:\n.*execute mine-001 --text/);
  });

  test("synthesize again with the same file takes no row twice, and without --data it uses the rows there are", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));
    const first = (await run(folder.path, ["synthesize", "--data", "mine.csv", "--json"])).json as SynthesizeAnswer;

    const second = (await run(folder.path, ["synthesize", "--data", "mine.csv", "--json"])).json as SynthesizeAnswer;
    const third = (await run(folder.path, ["synthesize", "--json", "--seed", "7"])).json as SynthesizeAnswer;

    expect(first).toMatchObject({ app_id: "mine-001", version: 1, promoted: true, import: { imported: 300 } });
    expect(second).toMatchObject({ app_id: "mine-001", version: 2, import: { imported: 0, already_there: 300 } });
    expect(third).toMatchObject({ app_id: "mine-001", version: 3 });
    expect(third.import).toBeUndefined();
  });

  test("synthesize --guarantee leaves the promise as it was where no program is made", async () => {
    await using folder = await CommandFolder.open(transport);
    await run(folder.path, ["create", "--name", "mine", "--labels", "a,b"]);

    const failed = await run(folder.path, ["synthesize", "--app", "mine-001", "--guarantee", "0.97"]);
    const after = await run(folder.path, ["programs", "--json"]);

    expect(failed.code).toBe(3);
    expect(failed.err).toContain("mine-001: its guarantee stays as it was, for no program was made");
    expect(after.json).toMatchObject({ items: [{ loop_app_id: "mine-001", guarantee: null }] });
  });

  test("synthesize --guarantee changes the promise of an app, and none takes it back", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));
    await run(folder.path, ["synthesize", "--data", "mine.csv"]);

    await run(folder.path, ["synthesize", "--guarantee", "0.9", "--delta", "0.1"]);
    const promised = await run(folder.path, ["programs", "--json"]);
    await run(folder.path, ["synthesize", "--guarantee", "none"]);
    const cleared = await run(folder.path, ["programs", "--json"]);

    expect(promised.json).toMatchObject({ items: [{ guarantee: { accuracy: 0.9, delta: 0.1 } }] });
    expect(cleared.json).toMatchObject({ items: [{ guarantee: null }] });
  });

  test("synthesize keeps a program that the gate refuses, does not let it serve, and exits with 5", async () => {
    await using folder = await CommandFolder.open(transport);
    const rows = messages(600).map(({ text }, index) => ({ text, label: ["even", "odd", "odd"][index % 3] ?? "odd" }));
    folder.write("noise.csv", csvOf(rows));

    const { code, out } = await run(folder.path, ["synthesize", "--data", "noise.csv"]);
    const promoted = await run(folder.path, ["promote", "noise-001", "v1"]);
    const list = await run(folder.path, ["programs", "noise-001", "--json"]);

    expect([code, out]).toEqual([5, expect.stringMatching(/failed +constant[\s\S]*v1 does not serve: /)]);
    expect([promoted.code, promoted.err]).toEqual([5, expect.stringMatching(/^loopai: Cannot promote/)]);
    expect(list.json).toMatchObject({ items: [{ version: 1, state: "rejected" }] });
  });

  test("synthesize says that a first program defers every call, and why, where its rows do not prove the promise", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));

    const { code, out } = await run(folder.path, ["synthesize", "--data", "mine.csv", "--guarantee", "99.9%"]);
    await run(folder.path, ["synthesize", "--seed", "2"]);
    const promoted = await run(folder.path, ["promote", "mine-001", "v2"]);

    expect(code).toBe(0);
    expect(out).toMatch(
      /\nv1 serves now and defers every call: 99\.9 % right, 95 % sure: not proven, so everything is deferred; .*\. Next:\n/,
    );
    expect(out).not.toMatch(/Next:[\s\S]* execute /);
    expect(promoted.out).toMatch(/^mine-001 v2 serves now and defers every call\./);
  });
});
