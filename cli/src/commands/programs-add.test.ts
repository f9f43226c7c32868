import type { PublishedView } from "@loopai/server";
import { codeSandbox } from "@loopai/server/test-sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

const CODE = `
export function execute({ message }, context) {
  const isSpam = /free|win|prize|call now|txt/i.test(message);
  return context.answer(isSpam ? "spam" : "ham", { confidence: isSpam ? 0.9 : 0.95 });
}`;

let opened: Awaited<ReturnType<typeof codeSandbox>>;

beforeAll(async () => {
  opened = await codeSandbox();
});
afterAll(() => opened[Symbol.asyncDispose]());

describe.each(TRANSPORTS)("loopai programs add, %s,", (transport) => {
  let folder: CommandFolder;
  const loopai = (...args: string[]) => run(folder.path, args, { sandbox: opened.sandbox });

  beforeEach(async () => {
    folder = await CommandFolder.open(transport, opened.sandbox);
    onTestFinished(() => folder[Symbol.asyncDispose]());
    folder.write("app.yaml", "name: Mine\ninput_schema: {type: object}\noutput_schema: {enum: [spam, ham]}\n");
    folder.write("spam.js", CODE);
    await loopai("create", "--spec", "app.yaml");
  });

  test("adds a program, shows its report, and lets it answer", async () => {
    folder.write("mine.csv", csvOf(messages(600)));
    await loopai("synthesize", "--app", "mine-001", "--data", "mine.csv");

    const added = await loopai("programs", "add", "mine-001", "spam.js", "--promote", "--json");
    const human = await loopai("programs", "mine-001", "v2");
    const executed = await loopai(
      "execute",
      "mine-001",
      "--input",
      '{"message":"see you at home"}',
      "--program",
      "2",
      "--json",
    );

    const view = added.json as PublishedView;
    expect(view).toMatchObject({ app_id: "mine-001", version: 2, program: { model: "javascript" } });
    expect(added.code).toBe(view.promoted ? 0 : 5);
    expect(human.out).toMatch(/Program +javascript, 2 labels, \d+ bytes\n +Rows +\d+ rows, \d+ kept for judging/);
    expect(human.out).not.toContain("Strongest words");
    expect(executed.json).toMatchObject({ status: "succeeded", output: "ham", version: 2 });
  });

  test("the first program serves, and what comes next is named", async () => {
    const { code, out } = await loopai("programs", "add", "mine-001", "spam.js");
    const list = await loopai("programs", "mine-001");

    expect(code).toBe(0);
    expect(out).toMatch(
      /v1 serves now: the gate admitted it and it is the first to serve\. Next:\n.*execute mine-001 --input/,
    );
    expect(list.out).toMatch(/v1 +active +javascript/);
  });

  test("hands over limits, form, isolation and files", async () => {
    folder.write("words.json", "[]");
    folder.write("My Rules.js", "export const execute = () => ({ output: 'ham' });");
    const options = [
      "--returns",
      "answer",
      "--isolation",
      "call",
      "--time-ms",
      "50",
      "--memory-mb",
      "64",
      "--file",
      "words.json",
    ];

    await loopai("programs", "add", "mine-001", "My Rules.js", ...options);
    const { json } = await loopai("programs", "mine-001", "v1", "--json");

    expect(json).toMatchObject({
      manifest: {
        entry: "program.js",
        code: { returns: "answer", isolation: "call", limits: { time_ms: 50, memory_bytes: 67_108_864 } },
        files: [{ path: "program.js" }, { path: "words.json" }],
      },
    });
  });

  test("a program that the gate refuses is kept, with exit code 5", async () => {
    folder.write("mine.csv", csvOf(messages(200)));
    await loopai("synthesize", "--app", "mine-001", "--data", "mine.csv");
    folder.write("eggs.js", 'export const execute = () => "eggs";');

    const { code, out } = await loopai("programs", "add", "mine-001", "eggs.js", "--promote");

    expect([code, out]).toEqual([
      5,
      expect.stringMatching(/v2 does not serve: the gate refused it: it loads and answers 0 of/),
    ]);
  });

  test.each([
    [
      "code that does not load",
      ["mine-001", "broken.js"],
      3,
      /Cannot prepare the code: it exports no function execute/,
    ],
    ["a file that is not there", ["mine-001", "none.js"], 3, /Cannot read code "none.js": there is no such file/],
    ["an empty file", ["mine-001", "empty.js"], 3, /Cannot read code "empty.js": it is empty/],
    ["bytes that are no text", ["mine-001", "bytes.js"], 3, /it is no text in UTF-8/],
    ["an ending that says nothing", ["mine-001", "notes.txt"], 2, /Cannot tell the language of "notes.txt"/],
    ["a language nobody knows", ["mine-001", "spam.js", "--language", "cobol"], 2, /Cannot read language "cobol"/],
    ["a language that the machine lacks", ["mine-001", "spam.js", "--language", "go"], 1, /Cannot run Go: /],
    [
      "a file beside it that is called like its manifest",
      ["mine-001", "spam.js", "--file", "program.yaml"],
      2,
      /files\/0/,
    ],
    ["an app that is not there", ["nobody", "spam.js"], 4, /nobody/],
    ["no file", ["mine-001"], 2, /missing required argument 'file'/],
  ])("refuses %s, and adds nothing", async (_name, args, expected, message) => {
    folder.write("broken.js", "export const nothing = 1;");
    folder.write("empty.js", "");
    folder.write("bytes.js", Buffer.from([0xff, 0xfe]));
    folder.write("notes.txt", "words");
    folder.write("program.yaml", "a: 1");

    const { code, err } = await loopai("programs", "add", ...args);
    const { json } = await loopai("programs", "mine-001", "--json");

    expect([code, err]).toEqual([expected, expect.stringMatching(message)]);
    expect(json).toEqual({ items: [] });
  });

  test("help shows the command below programs, and its examples", async () => {
    const { code, out } = await loopai("programs", "add", "--help");

    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Usage: loopai programs add[\s\S]*--isolation[\s\S]*Examples:/),
    ]);
  });
});
