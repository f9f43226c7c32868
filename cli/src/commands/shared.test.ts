import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "@loopai/core";
import type { ChangedArtifactView, DependantsView, SharedArtifactList } from "@loopai/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

let folder: CommandFolder;
const loopai = (...args: string[]) => run(folder.path, args);
const addSpam = (...more: string[]) => loopai("shared", "add", "spam", "--type", "model", "--name", "spam", ...more);

function inShared(...path: readonly string[]): string {
  return join(folder.path, "loopai-data", "shared", "artifacts", ...path);
}

function writeModel(): void {
  mkdirSync(join(folder.path, "spam", "a"), { recursive: true });
  folder.write("spam/model.bin", "abc");
  folder.write("spam/a/b.json", "{}");
}

/** Puts the files of a program of app `mail-001` in place by hand: only its `dependencies.yaml` is looked at here. */
async function writeDependant({ type, name, version, path, sha256 }: ChangedArtifactView): Promise<void> {
  await loopai("create", "--name", "Mail", "--labels", "a,b");
  const program = join(folder.path, "loopai-data", "loop-apps", "mail-001", "artifacts", "v1");
  mkdirSync(program, { recursive: true });
  const need = { type, name, version, path, hash: sha256, update_policy: "pinned" };
  writeFileSync(join(program, "dependencies.yaml"), JSON.stringify({ shared_artifacts: [need] }));
}

describe.each(TRANSPORTS)("shared, %s,", (transport) => {
  beforeEach(async () => {
    folder = await CommandFolder.open(transport);
    writeModel();
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  test("add keeps a folder and says how code is published with it, and finds it", async () => {
    const { code, out, err } = await addSpam("--description", "May");

    const hash = sha256Of(`${sha256Of("{}")}  a/b.json\n${sha256Of("abc")}  model.bin\n`);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Added model\/spam-v1 \(5 bytes\)\./);
    expect(out).toMatch(/programs add APP FILE --shared model\/spam-v1/);
    expect(out).toContain(
      `finds it as models/spam-v1; its dependencies.yaml then names it by hash ${hash.slice(0, 16)}`,
    );
    expect(readFileSync(inShared("models", "spam-v1", "a", "b.json"), "utf8")).toBe("{}");
    expect(readFileSync(inShared("models", "spam-v1.metadata.yaml"), "utf8")).toContain("description: May\n");
  });

  test("add keeps a file under its ending, a version that is named, and paths of 155 characters", async () => {
    const long = `${"a".repeat(60)}/${"b".repeat(94)}`;
    mkdirSync(join(folder.path, "spam", "a".repeat(60)));
    folder.write(`spam/${long}`, "long");
    folder.write("WORDS.JSON", '["a"]');

    const file = await loopai("shared", "add", "WORDS.JSON", "--type", "vectorizer", "--name", "words", "--json");
    const named = await addSpam("--version", "v7", "--json");

    expect(file.json).toMatchObject({ version: 1, kind: "file", path: "vectorizers/words-v1.json" });
    expect(named.json).toMatchObject({ version: 7, kind: "folder", bytes: 9 });
    expect(readFileSync(inShared("models", "spam-v7", long), "utf8")).toBe("long");
  });

  test("list tells states and programs, and notes what would mend what is damaged", async () => {
    const added = await addSpam("--json");
    await writeDependant(added.json as ChangedArtifactView);
    await addSpam();
    writeFileSync(inShared("models", "spam-v1", "model.bin"), "abX");

    const { code, out, err } = await loopai("shared", "list");
    const { json } = await loopai("shared", "list", "--json");

    expect(code).toBe(0);
    expect(out).toMatch(/model\/spam-v1 +altered +5 bytes +1 +[0-9a-f]{64}\n.*model\/spam-v2 +intact +5 bytes +0 /);
    expect(err).toMatch(
      /^model\/spam-v1 is altered, 1 program cannot run: model\.bin is not what was added; .*--name spam --version 1\n$/,
    );
    expect((json as SharedArtifactList).items.map(({ state }) => state)).toEqual(["altered", "intact"]);
  });

  test("add mends a damaged version with the same bytes", async () => {
    await addSpam();
    rmSync(inShared("models", "spam-v1"), { recursive: true });

    const { code } = await addSpam("--version", "1");

    const { json } = await loopai("shared", "list", "--json");
    expect([code, (json as SharedArtifactList).items]).toMatchObject([0, [{ version: 1, state: "intact" }]]);
  });

  test("dependants names the programs, and remove is refused until there are none", async () => {
    const added = await addSpam("--json");
    await writeDependant(added.json as ChangedArtifactView);

    const named = await loopai("shared", "dependants", "model/spam-v1");
    const { json } = await loopai("shared", "dependants", "models/spam-v1", "--json");
    const refused = await loopai("shared", "remove", "model/spam-v1");
    rmSync(join(folder.path, "loopai-data", "loop-apps", "mail-001", "artifacts", "v1"), { recursive: true });
    const none = await loopai("shared", "dependants", "model/spam-v1");
    const removed = await loopai("shared", "remove", "model/spam-v1");

    expect(named.out).toMatch(/mail-001 +v1\n$/);
    expect((json as DependantsView).items).toEqual([{ app_id: "mail-001", version: 1 }]);
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringMatching(/^loopai: Cannot remove model\/spam-v1: mail-001 v1 depends on it; /),
    ]);
    expect(none.out).toBe("No program depends on model/spam-v1.\n");
    expect([removed.code, removed.out]).toEqual([0, "Removed model/spam-v1 (5 bytes).\n"]);
  });

  test("doctor is broken where a program's artifact is damaged, and warns where none needs it", async () => {
    const added = await addSpam("--json");
    const none = await loopai("doctor");
    writeFileSync(inShared("models", "spam-v1", "model.bin"), "abX");

    const unneeded = await loopai("doctor");
    await writeDependant(added.json as ChangedArtifactView);
    const needed = await loopai("doctor");

    expect(none.out).toMatch(/ok +shared artifacts +1, hash verified\n/);
    expect([unneeded.code, unneeded.out]).toEqual([
      0,
      expect.stringMatching(/warning +shared artifacts +model\/spam-v1/),
    ]);
    expect([needed.code, needed.out]).toEqual([
      1,
      expect.stringMatching(/broken +shared artifacts +model\/spam-v1 is altered, 1 program cannot run: model\.bin/),
    ]);
  });
});

describe("shared", () => {
  beforeEach(async () => {
    folder = await CommandFolder.open("in process");
    writeModel();
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  test.each<[string, () => unknown, RegExp]>([
    [
      "a link in the folder",
      () => symlinkSync("/etc/passwd", join(folder.path, "spam", "x")),
      /spam\/x": it is a symbolic link/,
    ],
    [
      "a link to a folder",
      () => symlinkSync("/etc", join(folder.path, "spam", "x")),
      /spam\/x": it is a symbolic link/,
    ],
    ["a pipe", () => execFileSync("mkfifo", [join(folder.path, "spam", "x")]), /spam\/x": it is no plain file/],
    ["a hidden file", () => folder.write("spam/.env", "secret"), /spam\/\.env": expected names .*leave it out/],
    ["a name with a space", () => folder.write("spam/a b", ""), /spam\/a b": expected names/],
    ["a link in its place", () => linked(), /"spam": it is a symbolic link/],
    [
      "nothing in its place",
      () => rmSync(join(folder.path, "spam"), { recursive: true }),
      /"spam": there is no such file/,
    ],
    ["an empty folder in its place", () => emptied(), /"spam": it holds no file/],
    [
      "more bytes than are taken",
      () => truncateSync(join(folder.path, "spam", "model.bin"), 200_000_001),
      /at most 200\.0 MB in 1,000 files/,
    ],
  ])("add refuses %s, by its name, and makes no data folder", async (_what, spoil, message) => {
    spoil();

    const { code, err } = await addSpam();

    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(() => readFileSync(join(folder.path, "loopai-data"))).toThrow(/ENOENT/);
  });

  test("add says that it goes on where there are many bytes", async () => {
    truncateSync(join(folder.path, "spam", "model.bin"), 20_000_000);

    const { code, err } = await addSpam();

    expect([code, err]).toEqual([0, "Adding 20.0 MB in 2 files ...\n"]);
  });

  test.each([
    [
      ["shared", "add", "spam", "--type", "models", "--name", "spam"],
      "Allowed choices are model, vectorizer, embedding",
    ],
    [["shared", "add", "spam", "--type", "model", "--name", "../x"], "Expected 1 to 63 of a-z"],
    [["shared", "add", "spam", "--type", "model", "--name", "spam-v2"], "not ending with a version"],
    [["shared", "add", "spam", "--type", "model", "--name", "spam", "--version", "0"], "expected v1, v2"],
    [
      ["shared", "add", "--type", "model", "--name", "spam"],
      "missing required argument 'path'; see loopai shared add --help",
    ],
    [["shared", "remove", "spam-v1"], "expected TYPE/NAME-vN"],
    [["shared", "remove", "model/../x-v1"], "expected TYPE/NAME-vN"],
    [["shared", "dependants", "model/%2e%2e-v1"], "expected TYPE/NAME-vN"],
    [
      ["shared", "removes", "model/spam-v1"],
      "unknown command 'removes' (Did you mean remove?); see loopai shared --help",
    ],
  ])("%j is refused in one line with exit code 2", async (args, message) => {
    const { code, err } = await loopai(...args);

    expect([code, err.split("\n")]).toEqual([2, [expect.stringContaining(message), ""]]);
  });

  test("list of a folder where nothing is shared says how to begin", async () => {
    await loopai("init");

    const { code, out } = await loopai("shared", "list");

    expect([code, out]).toEqual([0, expect.stringMatching(/^Nothing is shared yet\. Next:\n.*shared add PATH/)]);
  });

  test("prints help with examples for every command below it", async () => {
    const helps = await Promise.all(
      ["add", "list", "dependants", "remove"].map((name) => loopai("shared", name, "--help")),
    );

    expect(helps.map(({ code, out }) => [code, out.includes("Examples:")])).toEqual(helps.map(() => [0, true]));
  });
});

function linked(): void {
  execFileSync("mv", [join(folder.path, "spam"), join(folder.path, "aside")]);
  symlinkSync(join(folder.path, "aside"), join(folder.path, "spam"));
}

function emptied(): void {
  rmSync(join(folder.path, "spam"), { recursive: true });
  mkdirSync(join(folder.path, "spam"));
}
