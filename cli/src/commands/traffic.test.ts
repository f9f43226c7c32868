import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Route } from "@loopai/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages, TemporaryFolder } from "../temporary-folder.test.fixture.ts";

describe("an app with two versions", () => {
  const folder = new TemporaryFolder();
  const loopai = (...args: string[]) => run(folder.path, args);

  beforeAll(async () => {
    folder.write("mine.csv", csvOf(messages(300)));
    await loopai("synthesize", "--data", "mine.csv");
    await loopai("synthesize", "--seed", "2");
  });
  beforeEach(async () => {
    await loopai("unpin", "mine-001");
    await loopai("canary", "mine-001", "--end");
    await loopai("shadow", "mine-001", "--end");
    await loopai("resume", "mine-001");
  });
  afterAll(() => folder[Symbol.dispose]());

  function route(): Route {
    return JSON.parse(
      readFileSync(join(folder.path, "loopai-data", "loop-apps", "mine-001", "route.json"), "utf8"),
    ) as Route;
  }

  test("pin lets one version answer whatever is promoted, and unpin ends that", async () => {
    const pinned = await loopai("pin", "mine-001", "v2");
    const answered = await loopai("execute", "mine-001", "--text", "see you", "--json");
    const promoted = await loopai("promote", "mine-001", "v1");
    const unpinned = await loopai("unpin", "mine-001");

    expect([pinned.code, pinned.out]).toEqual([
      0,
      expect.stringMatching(
        /Answers +v2, pinned; the champion is v1\n[\s\S]*mine-001 v2 is pinned\. .*\n +.*unpin mine-001/,
      ),
    ]);
    expect(answered.json).toMatchObject({ version: 2, served_as: "pinned" });
    expect([promoted.out, promoted.err]).toEqual([
      expect.stringMatching(/^mine-001 v1 is champion now, and v2 is pinned and answers\./),
      expect.stringContaining("v2 is pinned and answers every call"),
    ]);
    expect(unpinned.out).toMatch(/Answers +v1\n[\s\S]*mine-001 has no pin\.\n/);
    expect(route().pinned).toBeUndefined();
  });

  test("canary gives a version a share of the calls, 5 % unless said, and --end takes it away", async () => {
    const started = await loopai("canary", "mine-001", "v2");
    const first = route().canary;
    const raised = await loopai("canary", "mine-001", "v2", "--share", "25%", "--json");
    const shown = await loopai("canary", "mine-001");
    const ended = await loopai("canary", "mine-001", "--end");

    expect([started.code, started.out]).toEqual([
      0,
      expect.stringMatching(
        /Canary +v2, 5 % of calls, p99 at most 50 ms\n[\s\S]*v2 answers 5 % of the calls\. End it:\n/,
      ),
    ]);
    expect(raised.json).toMatchObject({ route: { canary: { version: 2, share: 0.25, salt: first?.salt } } });
    expect(shown.out).toMatch(/Answers +v1\n +Canary +v2, 25 % of calls/);
    expect(ended.out).toMatch(/Canary +-\n[\s\S]*mine-001 has no canary\.\n/);
    expect(route().canary).toBeUndefined();
  });

  test("shadow replaces the list of shadows, and --end empties it", async () => {
    const started = await loopai("shadow", "mine-001", "v2");
    const versions = route().shadows?.map(({ version }) => version);
    const ended = await loopai("shadow", "mine-001", "--end");

    expect([started.code, started.out]).toEqual([0, expect.stringMatching(/Shadows +v2\n/)]);
    expect(versions).toEqual([2]);
    expect([ended.out, route().shadows]).toEqual([expect.stringMatching(/mine-001 has no shadows\.\n/), undefined]);
  });

  test("pause lets the app refuse every call, and resume ends that", async () => {
    const paused = await loopai("pause", "mine-001");
    const refused = await loopai("execute", "mine-001", "--text", "see you");
    const resumed = await loopai("resume", "mine-001");

    expect(paused.out).toMatch(/Answers +nothing: the app is paused\n[\s\S]*resume mine-001/);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("paused")]);
    expect(resumed.out).toMatch(/Answers +v1\n[\s\S]*mine-001 is active\.\n/);
  });

  test.each([
    ["a version that is not there", ["pin", "mine-001", "v9"], 4],
    ["a word that is no version", ["pin", "mine-001", "best"], 2],
    ["a share over all", ["canary", "mine-001", "v2", "--share", "2"], 2],
    ["a share of nobody", ["canary", "mine-001", "--share", "0.1"], 2],
    ["a limit of nothing", ["canary", "mine-001", "v2", "--p99-limit", "0"], 2],
    ["both a canary and its end", ["canary", "mine-001", "v2", "--end"], 2],
    ["both shadows and their end", ["shadow", "mine-001", "v2", "--end"], 2],
    ["the champion as its own canary", ["canary", "mine-001", "v1"], 2],
    ["a list with a word that is no version", ["shadow", "mine-001", "v2,"], 2],
    ["an app that is not there", ["pause", "nobody"], 4],
  ])("%s ends with its exit code and one line", async (_name, args, code) => {
    const before = route();

    const { code: got, err } = await loopai(...args);

    expect([got, err.trimEnd().split("\n").length]).toEqual([code, 1]);
    expect(route()).toEqual(before);
  });
});
