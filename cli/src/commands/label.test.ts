import type { ExecutionView, LabelQueue, LabelView } from "@loopai/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

describe.each(TRANSPORTS)("label %s", (transport) => {
  let folder: CommandFolder;
  const unlabelled = messages(40, "heldout.jsonl");

  beforeEach(async () => {
    folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));
    await run(folder.path, ["synthesize", "--data", "mine.csv"]);
    folder.write(
      "more.csv",
      ["message", ...unlabelled.map(({ text }) => `"${text.replaceAll('"', '""')}"`)].join("\n"),
    );
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  /** The 40 messages without a label, and one whose label may be wrong. */
  async function wholeQueue(): Promise<LabelQueue["items"]> {
    const { json } = await run(folder.path, ["label", "mine-001", "--json", "--limit", "1000"]);
    return (json as LabelQueue).items;
  }

  async function queue(): Promise<LabelQueue["items"]> {
    return (await wholeQueue()).filter(({ why }) => !why.startsWith("labelled "));
  }

  async function corrections(): Promise<unknown> {
    const { json } = await run(folder.path, ["programs", "--json"]);
    return (json as { items: { examples: { corrections: number; labelled: number } }[] }).items[0]?.examples;
  }

  test("corrects an execution, and the next synthesize gets it right", async () => {
    const text = "Your dentist called, free slot to win back tomorrow 9";
    const before = (await run(folder.path, ["execute", "mine-001", "--text", text, "--json"])).json as ExecutionView;
    const wrong = before.output === "spam" ? "ham" : "spam";

    const corrected = await run(folder.path, ["label", "mine-001", before.execution_id, "--output", wrong, "--json"]);
    await run(folder.path, ["synthesize"]);
    const after = await run(folder.path, ["execute", "mine-001", "--text", text, "--program", "v2", "--json"]);

    expect(corrected.json as LabelView).toMatchObject({
      row: { output: wrong, source: "correction", origin: before.execution_id },
    });
    expect(after.json).toMatchObject({ version: 2, output: wrong });
  });

  test("refuses an answer that the app cannot give, and an execution that is not recorded", async () => {
    const { execution_id } = (await run(folder.path, ["execute", "mine-001", "--text", "hello", "--json"]))
      .json as ExecutionView;

    const wrong = await run(folder.path, ["label", "mine-001", execution_id, "--output", "eggs"]);
    const noId = await run(folder.path, ["label", "mine-001", "nonsense", "--output", "ham"]);
    const missing = await run(folder.path, [
      "label",
      "mine-001",
      execution_id.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      "--output",
      "ham",
    ]);

    expect([wrong.code, wrong.err]).toEqual([3, expect.stringMatching(/^loopai: Cannot keep label/)]);
    expect(missing.code).toBe(4);
    expect([noId.code, noId.err]).toEqual([
      2,
      expect.stringMatching(/^loopai: Cannot read execution "nonsense": expected the id that execute printed/),
    ]);
  });

  test("asks in the terminal, one key a decision, with undo and skip, and keeps what was decided", async () => {
    const keys = ["1", "2", "u", "1", "s", "\r", "x", "q"];

    const { code, out, err } = await run(folder.path, ["label", "mine-001", "--data", "more.csv"], { keys });
    const left = await wholeQueue();

    expect(err).toContain("more.csv: 40 rows to label added");
    expect(err).toMatch(/1 ham {3}2 spam {3}enter as the program says {3}o other {3}s skip {3}u undo {3}q quit/);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^3 rows labelled\. The next synthesize learns from them:\n.*synthesize --app mine-001\n$/),
    ]);
    expect(left).toHaveLength(38);
  });

  test("keeps what was decided when Ctrl-C ends it, and exits with 130", async () => {
    const { code } = await run(folder.path, ["label", "mine-001", "--data", "more.csv"], {
      keys: ["1", "1", "\u0003"],
    });

    expect(code).toBe(130);
    expect(await wholeQueue()).toHaveLength(39);
  });

  test("takes a typed answer, with backspace and escape", async () => {
    const keys = ["o", "s", "p", "x", "\u007f", "a", "m", "\r", "o", "h", "\u001b", "q"];

    const { out } = await run(folder.path, ["label", "mine-001", "--data", "more.csv"], { keys });

    expect(out).toContain("1 row labelled");
  });

  test("takes answers as JSON Lines from stdin and names the lines that it cannot use", async () => {
    await run(folder.path, ["label", "mine-001", "--data", "more.csv"]);
    const [first, second] = await queue();
    const lines = [
      { key: first?.key, output: "ham" },
      { key: "nothing", output: "ham" },
      { key: second?.key, output: "eggs" },
      { output: "ham" },
    ];

    const { code, out, err } = await run(folder.path, ["label", "mine-001"], {
      stdin: lines.map((line) => JSON.stringify(line)).join("\n"),
    });

    expect([code, out]).toEqual([3, expect.stringMatching(/^1 row labelled/)]);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^line 2: .*not in the queue/),
      expect.stringMatching(/^line 3: Cannot keep label/),
      expect.stringMatching(/^line 4: .*expected/),
      "",
    ]);
    expect(await queue()).toHaveLength(39);
    expect(await corrections()).toMatchObject({ labelled: 301 });
  });

  test("takes answers from stdin with --json, too, and lists the queue where there are none or by --list", async () => {
    await run(folder.path, ["label", "mine-001", "--data", "more.csv"]);
    const [first] = await queue();
    const stdin = `${JSON.stringify({ key: first?.key, output: "ham" })}\n`;

    const listed = await run(folder.path, ["label", "mine-001", "--list", "--json"], { stdin });
    const shown = await run(folder.path, ["label", "mine-001", "--list", "--limit", "2"]);
    const { code, json } = await run(folder.path, ["label", "mine-001", "--json"], { stdin });

    expect((listed.json as LabelQueue).items).toHaveLength(20);
    expect(shown.out.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/key +says/),
      expect.any(String),
      expect.any(String),
    ]);
    expect([code, json]).toEqual([0, { app_id: "mine-001", labelled: 1, refused: [] }]);
    expect(await queue()).toHaveLength(39);
  });

  test("refuses a typed answer that the app cannot give at once, and asks for the same row again", async () => {
    const keys = ["o", "e", "g", "g", "s", "\r", "q"];

    const { code, out, err } = await run(folder.path, ["label", "mine-001", "--data", "more.csv"], { keys });

    const asked = err
      .split("──")
      .filter((part) => part.includes(" labelled, "))
      .map((part) => part.split("\n")[1]);
    expect([code, out]).toEqual([0, "Nothing labelled.\n"]);
    expect(err).toMatch(/Not taken: the app cannot give this answer: it must be .*; it gives ham, spam\n/);
    expect(asked).toEqual([asked[0], asked[0]]);
  });
});
