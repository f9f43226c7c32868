import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EvaluationView, ExecutionView, ExplanationView } from "@loopai/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages, TemporaryFolder } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

describe.each(TRANSPORTS)("an app with a program, %s,", (transport) => {
  let folder: CommandFolder;
  const loopai = (...args: string[]) => run(folder.path, args);

  beforeAll(async () => {
    folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(900)));
    await loopai("synthesize", "--data", "mine.csv");
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test("execute --text answers, with confidence, program and the id of the record", async () => {
    const { code, out, json } = await run(folder.path, [
      "execute",
      "mine-001",
      "--text",
      "Win a FREE prize! Call 09061701461 now",
      "--json",
    ]);
    const human = await loopai("execute", "mine-001", "--text", "Win a FREE prize! Call 09061701461 now");

    expect([code, out.split("\n").length]).toEqual([0, 2]);
    expect(json).toMatchObject({ status: "succeeded", output: "spam", version: 1, answered_by: "program" });
    expect(human.out).toMatch(
      /Answer +spam\n +Confidence +0\.\d{3}\n +Program +mine-001 v1, .*\n +Execution +[0-9a-f-]{36}\n/,
    );
  });

  test("execute --data answers each line in order, and names a line that is no input", async () => {
    const lines = [
      '{"message":"see you at home"}',
      '{"input":{"message":"Win a FREE prize! Call 09061701461 now"},"output":"spam"}',
      "{oops",
      '{"message":7}',
    ];

    const { code, out, err } = await run(folder.path, ["execute", "mine-001", "--data", "-"], {
      stdin: lines.join("\n"),
    });

    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Partial<ExecutionView> & { line?: number; error?: { code: string } });
    expect(answers.map(({ output, line, error }) => output ?? `${line} ${error?.code}`)).toEqual([
      "ham",
      "spam",
      "3 input-invalid",
      "4 input-invalid",
    ]);
    expect([code, err]).toEqual([3, "2 inputs answered, 0 deferred, 0 failed, 2 refused\n"]);
  });

  test("execute and evaluate take a large body, and refuse one that is over the limit by name", async () => {
    folder.write("large.csv", csvOf(messages(1_000, "heldout.jsonl")));
    const huge = JSON.stringify({ message: "word ".repeat(4_000_000) });

    const large = await loopai("evaluate", "mine-001", "--data", "large.csv", "--json");
    const refused = await run(folder.path, ["execute", "mine-001", "--data", "-"], { stdin: huge });

    expect([large.code, large.json]).toEqual([0, expect.objectContaining({ rows: expect.any(Number) })]);
    expect([refused.code, JSON.parse(refused.out)]).toEqual([
      3,
      { line: 1, error: expect.objectContaining({ code: "body-too-large" }) },
    ]);
  });

  test("execute refuses an input that does not fit, naming the place, with exit code 3", async () => {
    const { code, err } = await loopai("execute", "mine-001", "--input", '{"text":"hi"}');

    expect([code, err]).toEqual([3, expect.stringMatching(/^loopai: Cannot .*\n[\s\S]*message/)]);
  });

  test("evaluate measures rows that it has not seen, leaves out those it has, and names mistakes by line", async () => {
    const rows = [...messages(300, "heldout.jsonl"), ...messages(20)];
    folder.write("new.csv", csvOf(rows));

    const { json } = await loopai("evaluate", "mine-001", "--data", "new.csv", "--json");
    const { out } = await loopai("evaluate", "mine-001", "--data", "new.csv");

    const view = json as EvaluationView;
    expect(view.rows + view.seen_in_training).toBe(320);
    expect(view.seen_in_training).toBeGreaterThan(0);
    expect(view.accuracy.value).toBeGreaterThan(0.9);
    expect(out).toMatch(/Accuracy +[\d.]+ % of \d+ \(95 % interval/);
    expect(out).toMatch(/new\.csv:\d+|none/);
    expect(out).toMatch(/label +rows +precision +recall/);
  });

  test("evaluate names the rows whose label the app does not know, counts them as wrong, and ends with exit code 3", async () => {
    const rows = messages(30, "heldout.jsonl").map((row, index) => (index === 4 ? { ...row, label: "eggs" } : row));
    folder.write("unknown.csv", csvOf(rows));

    const { code, json } = await loopai("evaluate", "mine-001", "--data", "unknown.csv", "--json");

    const { out } = await loopai("evaluate", "mine-001", "--data", "unknown.csv");

    expect([code, json]).toEqual([
      3,
      expect.objectContaining({
        bad_row_count: 0,
        unknown_label_count: 1,
        unknown_labels: [{ line: 6, message: expect.stringContaining("output") }],
        mistakes: expect.arrayContaining([expect.objectContaining({ line: 6, expected: "eggs" })]),
      }),
    ]);
    expect(out).toMatch(/1 row with a label that the app does not know, counted as answered wrongly; .*\n +line 6: /);
  });

  test("explain shows what counted and the labelled rows that are most like it", async () => {
    const { json } = await loopai("explain", "mine-001", "--text", "free prize, call now", "--json");
    const { out } = await loopai("explain", "mine-001", "--text", "free prize, call now");
    const executed = await loopai("execute", "mine-001", "--text", "free prize, call now", "--json");
    const { execution_id } = executed.json as ExecutionView;
    const byId = await loopai("explain", "mine-001", "--execution", execution_id, "--json");
    const noId = await loopai("explain", "mine-001", "--execution", "7");

    const view = json as ExplanationView;
    expect(view.reasons.length).toBeGreaterThan(3);
    expect(view.nearest.length).toBeGreaterThan(0);
    expect(out).toMatch(/What counted\n[\s\S]*Nearest labelled rows\n/);
    expect(byId.json).toEqual(json);
    expect([noId.code, noId.err]).toEqual([2, expect.stringMatching(/^loopai: Cannot read execution "7": expected/)]);
  });

  test("eject writes a module that answers as the program does, and never over a file unasked", async () => {
    const inputs = messages(50, "heldout.jsonl").map(({ text }) => ({ message: text }));

    const { code, out } = await loopai("eject", "mine-001", "--out", "spam.mjs");
    const again = await loopai("eject", "mine-001", "--out", "spam.mjs");
    const forced = await loopai("eject", "mine-001", "--out", "spam.mjs", "--force");
    const nowhere = await loopai("eject", "mine-001", "--out", "src/programs/spam.mjs");
    const executed = await run(folder.path, ["execute", "mine-001", "--data", "-"], {
      stdin: inputs.map((input) => JSON.stringify(input)).join("\n"),
    });

    const module = (await import(pathToFileURL(join(folder.path, "spam.mjs")).href)) as {
      execute: (input: unknown) => { output: unknown };
    };
    const outputs = executed.out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as ExecutionView).output);
    expect([code, again.code, forced.code]).toEqual([0, 1, 0]);
    expect(out).toContain('import { about, execute } from "./spam.mjs"');
    expect(again.err).toContain("the file exists; --force replaces it");
    expect([nowhere.code, nowhere.err]).toEqual([
      1,
      'loopai: Cannot write "src/programs/spam.mjs": there is no folder "src/programs"; make it, or name another file with --out\n',
    ]);
    expect(inputs.map((input) => module.execute(input).output)).toEqual(outputs);
    expect(readFileSync(join(folder.path, "spam.mjs"), "utf8")).not.toMatch(/^import .* from/m);
  });

  test("bench measures the program and the whole call, and adds nothing to the records", async () => {
    const { code, json, out } = await loopai("bench", "mine-001", "--calls", "100", "--json");
    const before = await loopai("label", "mine-001", "--json", "--limit", "1000");
    const human = await loopai("bench", "mine-001", "--calls", "100");
    const after = await loopai("label", "mine-001", "--json", "--limit", "1000");

    const figures = {
      calls: 100,
      calls_per_s: expect.any(Number),
      cpu_us_per_call: expect.any(Number),
      p50_us: expect.any(Number),
      p99_us: expect.any(Number),
    };
    expect([code, out.split("\n").length]).toEqual([0, 2]);
    expect(json).toMatchObject({ version: 1, inputs: 900, program: figures, execute: figures });
    expect(human.out).toMatch(/the program alone +100 [\s\S]*execute, recorded +100 /);
    expect(after.json).toEqual(before.json);
  });
});

describe.each(TRANSPORTS)("%s,", (transport) => {
  test("promote, rollback and programs: v2 serves, then v1 again, and a version that is not there is 4", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));
    await run(folder.path, ["synthesize", "--data", "mine.csv"]);
    await run(folder.path, ["synthesize", "--seed", "2"]);

    const promoted = await run(folder.path, ["promote", "mine-001", "v2"]);
    const rolledBack = await run(folder.path, ["rollback", "mine-001"]);
    const list = await run(folder.path, ["programs", "mine-001", "--json"]);
    const report = await run(folder.path, ["programs", "mine-001", "v2"]);
    const missing = await run(folder.path, ["promote", "mine-001", "v9"]);

    expect([promoted.code, promoted.out]).toEqual([
      0,
      expect.stringMatching(/^mine-001 v2 serves now\. Back to v1:\n/),
    ]);
    expect([rolledBack.code, rolledBack.out]).toEqual([0, expect.stringMatching(/^mine-001 v1 serves now\./)]);
    expect(list.json).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ version: 1, state: "active" })]),
    });
    expect(report.out).toMatch(/^mine-001 v2\n/);
    expect(missing.code).toBe(4);
  });

  test("execute answers by the version before where the serving one was edited, and says so", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));
    await run(folder.path, ["synthesize", "--data", "mine.csv"]);
    await run(folder.path, ["synthesize", "--seed", "2"]);
    await run(folder.path, ["promote", "mine-001", "v2"]);
    const weights = join(folder.path, "loopai-data", "loop-apps", "mine-001", "artifacts", "v2", "program.json");
    writeFileSync(weights, readFileSync(weights, "utf8").replace("ham", "HAM"));

    const { code, json } = await run(folder.path, ["execute", "mine-001", "--text", "see you at home", "--json"]);

    expect([code, json]).toEqual([
      0,
      expect.objectContaining({ version: 1, output: "ham", warning: expect.stringContaining("v2") }),
    ]);
  });

  test("doctor and programs name an app whose files cannot be read, and go on with the others", async () => {
    await using folder = await CommandFolder.open(transport);
    await run(folder.path, ["create", "--name", "One", "--labels", "a,b"]);
    await run(folder.path, ["create", "--name", "Two", "--labels", "a,b"]);
    folder.write(join("loopai-data", "loop-apps", "one-001", "config.yaml"), "name: 7\n");

    const list = await run(folder.path, ["programs"]);
    const doctor = await run(folder.path, ["doctor"]);

    expect([list.code, list.err]).toEqual([0, expect.stringMatching(/one-001/)]);
    expect(list.out).toMatch(/two-001/);
    expect([doctor.code, doctor.out]).toEqual([1, expect.stringMatching(/broken +one-001[\s\S]*missing +two-001/)]);
  });
});

test("doctor finds a serving program whose file was edited, and exits with 1", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(300)));
  const fresh = await run(folder.path, ["doctor"]);
  await run(folder.path, ["synthesize", "--data", "mine.csv"]);
  const well = await run(folder.path, ["doctor", "--json"]);
  const program = join(folder.path, "loopai-data", "loop-apps", "mine-001", "artifacts", "v1", "program.json");
  writeFileSync(program, `${readFileSync(program, "utf8")} `);

  const { code, out } = await run(folder.path, ["doctor"]);

  expect([fresh.code, fresh.out]).toEqual([0, expect.stringMatching(/missing +data folder .*loopai init makes it/)]);
  expect([well.code, well.json]).toEqual([0, expect.objectContaining({ ok: true })]);
  expect([code, out]).toEqual([1, expect.stringMatching(/broken +mine-001 +v1 serves but is not what was made/)]);
});

test("doctor and programs say that a guarantee changed by hand is not taken up; synthesize --guarantee takes it up", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(300)));
  await run(folder.path, ["synthesize", "--data", "mine.csv"]);
  const app = join(folder.path, "loopai-data", "loop-apps", "mine-001");
  appendFileSync(join(app, "config.yaml"), "guarantee: {accuracy: 0.9}\n");

  const list = await run(folder.path, ["programs"]);
  const doctor = await run(folder.path, ["doctor"]);
  await run(folder.path, ["synthesize", "--guarantee", "0.9"]);
  const after = await run(folder.path, ["doctor"]);

  expect(list.err).toMatch(/^mine-001: The guarantee in config\.yaml was changed and is not taken up yet/);
  expect([doctor.code, doctor.out]).toEqual([0, expect.stringMatching(/warning +mine-001 +The guarantee in config/)]);
  expect(after.out).toMatch(/ok +mine-001 +v1 serves/);
});

test("doctor finds that the folder of the serving program is gone, and exits with 1", async () => {
  using folder = new TemporaryFolder();
  folder.write("mine.csv", csvOf(messages(300)));
  await run(folder.path, ["synthesize", "--data", "mine.csv"]);
  rmSync(join(folder.path, "loopai-data", "loop-apps", "mine-001", "artifacts", "v1"), { recursive: true });

  const { code, out } = await run(folder.path, ["doctor"]);

  expect([code, out]).toEqual([1, expect.stringMatching(/broken +mine-001 +v1 serves but its folder is missing/)]);
});
