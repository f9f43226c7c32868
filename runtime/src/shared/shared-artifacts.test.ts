import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppId, ARTIFACT_LIMITS, folderSha256, sha256Of, Version } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { DataFolder } from "../files/data-folder.ts";
import { writeProgramFolder } from "../files/program-folder.ts";
import { APP_ID, openSampleApp, sampleConfig, TemporaryFolder } from "../sample-app.test.fixture.ts";
import type { ArtifactContent } from "./artifact-content.ts";
import {
  BY,
  dependencyOn,
  folderOf,
  MODEL,
  needing,
  oneFile,
  programNeeding,
  sharedFiles,
  WORDS,
  writeProgramNeeding,
} from "./shared.test.fixture.ts";

const MODEL_V1 = { type: "model", name: "spam", version: 1 } as const;

function inShared(place: TemporaryFolder, ...path: readonly string[]): string {
  return join(place.path, "shared", "artifacts", ...path);
}

describe("add()", () => {
  test("keeps a folder whole, with metadata beside it, and counts versions up", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);

    const first = await folder.shared.add({ ...MODEL, description: "Learnt in May" });
    const second = await folder.shared.add({ ...MODEL, content: folderOf({ "model.bin": "abd" }) });

    const sums = [
      { path: "a/b.json", bytes: 2, sha256: sha256Of("{}") },
      { path: "model.bin", bytes: 3, sha256: sha256Of("abc") },
    ];
    expect(first).toEqual({
      format: "loopai-shared-artifact/1",
      ...MODEL_V1,
      ending: null,
      description: "Learnt in May",
      bytes: 5,
      sha256: folderSha256(sums),
      files: sums,
      added: BY,
    });
    expect(second).toMatchObject({ version: 2, description: "" });
    expect(sharedFiles(place.path)).toEqual([
      "models",
      "models/spam-v1",
      "models/spam-v1.metadata.yaml",
      "models/spam-v1/a",
      "models/spam-v1/a/b.json",
      "models/spam-v1/model.bin",
      "models/spam-v2",
      "models/spam-v2.metadata.yaml",
      "models/spam-v2/model.bin",
    ]);
  });

  test("keeps one file under its ending, with the hash that sha256sum gives", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);

    const { sha256 } = await folder.shared.add(WORDS);

    expect(sharedFiles(place.path)).toEqual([
      "vectorizers",
      "vectorizers/words-v1.json",
      "vectorizers/words-v1.metadata.yaml",
    ]);
    expect(readFileSync(inShared(place, "vectorizers", "words-v1.json"), "utf8")).toBe('["a"]');
    expect(sha256).toBe(sha256Of('["a"]'));
  });

  test("takes a version by name, and never one that is there", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add({ ...MODEL, version: 7 });

    const [same, other, next] = await Promise.allSettled([
      folder.shared.add({ ...MODEL, version: 7 }),
      folder.shared.add({ ...MODEL, version: 7, content: oneFile("x") }),
      folder.shared.add(MODEL),
    ]);

    expect([same, other]).toMatchObject([
      { reason: { code: "artifact-exists" } },
      { reason: { code: "artifact-exists" } },
    ]);
    expect(next).toMatchObject({ value: { version: 8 } });
  });

  test("lets one of two that add the same version at once win, and both where none is named", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await using second = await DataFolder.open({ path: place.path });
    const add = (version?: number) =>
      Promise.allSettled(
        [folder, second].map(({ shared }, at) => shared.add({ ...MODEL, version, content: oneFile(`${at}`) })),
      );

    const named = await add(1);
    const counted = await add();

    expect(named.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(named.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "artifact-exists" } });
    expect(new Set(counted.map((one) => one.status === "fulfilled" && one.value.version))).toEqual(new Set([2, 3]));
  });

  test("never replaces what somebody put there by hand", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    mkdirSync(inShared(place, "models", "spam-v1"), { recursive: true });
    writeFileSync(inShared(place, "models", "spam-v2.pkl"), "mine");

    const [named, counted] = await Promise.allSettled([
      folder.shared.add({ ...MODEL, version: 2 }),
      folder.shared.add(MODEL),
    ]);

    expect(named).toMatchObject({ reason: { code: "artifact-exists" } });
    expect(counted).toMatchObject({ value: { version: 3 } });
    expect(readFileSync(inShared(place, "models", "spam-v2.pkl"), "utf8")).toBe("mine");
  });

  test.each(["..", "../spam", "a/b", "%2e%2e", "Spam", "", "spam-v2", "a\0b", "x".repeat(64)])(
    "refuses the name %j",
    async (name) => {
      using place = new TemporaryFolder();
      const { folder } = await openSampleApp(place.path);

      const adding = folder.shared.add({ ...MODEL, name });

      await expect(adding).rejects.toMatchObject({ code: "request-invalid" });
      expect(existsSync(inShared(place))).toBe(false);
    },
  );

  test.each<[string, ArtifactContent]>([
    ["a path out of the folder", folderOf({ "../model.bin": "" })],
    ["a way out in the middle", folderOf({ "a/../../model.bin": "" })],
    ["an absolute path", folderOf({ "/etc/passwd": "" })],
    ["an escaped way out", folderOf({ "%2e%2e/model.bin": "" })],
    ["a hidden file", folderOf({ ".DS_Store": "" })],
    ["names that differ in case only", folderOf({ "Model.bin": "", "model.bin": "" })],
    ["a file in the place of a folder", folderOf({ a: "", "a/b": "" })],
    ["no file", folderOf({})],
    ["an ending that leads out", oneFile("x", "x/../../../route.json")],
    ["the ending of metadata", oneFile("x", "metadata.yaml")],
    ["no ending", oneFile("x", "")],
  ])("refuses %s", async (_what, content) => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);

    const adding = folder.shared.add({ ...MODEL, content });

    await expect(adding).rejects.toMatchObject({ code: "request-invalid" });
  });

  test.each<[string, ArtifactContent]>([
    ["bytes", { kind: "file", ending: "bin", bytes: new Uint8Array(ARTIFACT_LIMITS.bytes + 1) }],
    [
      "files",
      folderOf(Object.fromEntries(Array.from({ length: ARTIFACT_LIMITS.files + 1 }, (_, at) => [`f${at}`, ""]))),
    ],
  ])("refuses more %s than the limit", async (_what, content) => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);

    const adding = folder.shared.add({ ...MODEL, content });

    await expect(adding).rejects.toMatchObject({ code: "body-too-large" });
  });

  test("mends a damaged version with the bytes it had, and with no others", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const added = await folder.shared.add(MODEL);
    writeFileSync(inShared(place, "models", "spam-v1", "model.bin"), "abX");

    const other = folder.shared.add({ ...MODEL, version: 1, content: oneFile("other") });
    await expect(other).rejects.toMatchObject({ code: "artifact-exists" });
    const restored = await folder.shared.add({ ...MODEL, version: 1 });

    expect(restored).toEqual(added);
    await expect(folder.shared.readFor(needing(added))).resolves.toHaveLength(2);
    const { rows } = await folder.shared.readAudit();
    expect(rows.map(({ act }) => act)).toEqual(["added", "restored"]);
  });
});

describe("remove()", () => {
  test("takes a version away, and its number is given to no other bytes", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add(MODEL);

    const removed = await folder.shared.remove(MODEL_V1, BY);

    expect(removed).toMatchObject({ ...MODEL_V1, removed: BY });
    expect(sharedFiles(place.path)).toEqual(["models", "models/spam-v1.metadata.yaml"]);
    await expect(folder.shared.list()).resolves.toMatchObject({ artifacts: [] });
    await expect(folder.shared.remove(MODEL_V1, BY)).rejects.toMatchObject({ code: "artifact-not-found" });
    const other = folder.shared.add({ ...MODEL, version: 1, content: oneFile("other") });
    await expect(other).rejects.toMatchObject({ code: "artifact-exists" });
    await expect(folder.shared.add(MODEL)).resolves.toMatchObject({ version: 2 });
    await expect(folder.shared.add({ ...MODEL, version: 1 })).resolves.not.toHaveProperty("removed");
  });

  test("is refused while a program depends on it, naming the program, until its folder is gone", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const { version } = await writeProgramNeeding(app, needing(await folder.shared.add(MODEL)));

    const refused = folder.shared.remove(MODEL_V1, BY);

    await expect(refused).rejects.toMatchObject({
      code: "artifact-in-use",
      message: expect.stringContaining(`${APP_ID} v${version}`),
      details: [{ at: `${APP_ID} v1`, message: "depends on model/spam-v1" }],
    });
    rmSync(join(place.path, "loop-apps", APP_ID, "artifacts", "v1"), { recursive: true });
    await expect(folder.shared.remove(MODEL_V1, BY)).resolves.toMatchObject({ removed: BY });
  });

  test("counts programs of an app whose settings are damaged, or whose programs lie behind a link", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    await writeProgramNeeding(app, needing(await folder.shared.add(MODEL)));
    const artifacts = join(place.path, "loop-apps", APP_ID, "artifacts");
    rmSync(join(artifacts, "..", "config.yaml"));
    execFileSync("mv", [artifacts, join(place.path, "elsewhere")]);
    symlinkSync(join(place.path, "elsewhere"), artifacts);

    const refused = folder.shared.remove(MODEL_V1, BY);

    await expect(refused).rejects.toMatchObject({ code: "artifact-in-use" });
  });

  test("is refused while it cannot be told what a program depends on", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const words = await folder.shared.add(WORDS);
    await folder.shared.add(MODEL);
    await writeProgramNeeding(app, needing(words));
    writeFileSync(join(place.path, "loop-apps", APP_ID, "artifacts", "v1", "dependencies.yaml"), "a: [");

    const refused = folder.shared.remove(MODEL_V1, BY);

    await expect(refused).rejects.toMatchObject({
      code: "artifact-in-use",
      message: expect.stringContaining("cannot be told"),
      details: [{ at: `${APP_ID} v1`, message: expect.stringContaining("dependencies.yaml") }],
    });
  });

  test("waits for a program that is just being written, and sees it", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await using second = await DataFolder.open({ path: place.path });
    const dependencies = needing(await folder.shared.add(MODEL));
    const { files, manifest, report } = programNeeding(dependencies);
    const v1 = join(place.path, "loop-apps", APP_ID, "artifacts", "v1");
    let removing: Promise<unknown> = Promise.resolve();

    await folder.shared.beginDepending({ appId: AppId.parse(APP_ID), dependencies, by: BY }, async () => {
      removing = Promise.allSettled([second.shared.remove(MODEL_V1, BY)]);
      mkdirSync(join(v1, ".."), { recursive: true });
      const sha256 = await writeProgramFolder(v1, files, manifest, report);
      return { version: Version.parse(1), sha256: sha256 ?? sha256Of("") };
    });

    await expect(removing).resolves.toMatchObject([{ reason: { code: "artifact-in-use" } }]);
  });

  test("and programs that are written at the same time never leave a program without its artifact", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await using second = await DataFolder.open({ path: place.path });

    for (let round = 1; round <= 12; round++) {
      const app = await folder.createApp(sampleConfig(`app-${round}`));
      const added = await folder.shared.add({ ...MODEL, content: oneFile(`${round}`) });
      const id = { ...MODEL_V1, version: added.version };

      const [written, removed] = await Promise.allSettled([
        writeProgramNeeding(app, needing(added)),
        second.shared.remove(id, BY),
      ]);

      const { dependants } = await folder.shared.dependants(id).catch(() => ({ dependants: [] }));
      expect([written.status, removed.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(dependants).toHaveLength(written.status === "fulfilled" ? 1 : 0);
      const lost = written.status === "rejected" ? written : removed;
      expect(lost).toMatchObject({
        reason: { code: expect.stringMatching(/^artifact-(in-use|not-found|unavailable)$/) },
      });
    }
  });
});

describe("readFor()", () => {
  test("hands out every file under the path that programs find it at", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const needs = needing(await folder.shared.add(MODEL), await folder.shared.add(WORDS));

    const files = await folder.shared.readFor(needs);

    expect(new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]))).toEqual(
      new Map([
        ["models/spam-v1/a/b.json", "{}"],
        ["models/spam-v1/model.bin", "abc"],
        ["vectorizers/words-v1.json", '["a"]'],
      ]),
    );
    expect(files.every(({ shared }) => shared)).toBe(true);
  });

  test("keeps bytes that two programs use once", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const needs = needing(await folder.shared.add(WORDS));

    const [first] = await folder.shared.readFor(needs);
    const [second] = await folder.shared.readFor(needs);

    expect(first?.bytes).toBe(second?.bytes);
  });

  test.each<[string, (path: string) => void]>([
    ["has an altered byte", (path) => writeFileSync(join(path, "model.bin"), "abX")],
    ["lacks a file", (path) => rmSync(join(path, "a", "b.json"))],
    ["has one file more", (path) => writeFileSync(join(path, "more.bin"), "")],
    ["has a hidden file more", (path) => writeFileSync(join(path, ".hidden"), "")],
    ["has a link in the place of a file", (path) => linked(join(path, "model.bin"))],
    ["has a link in the place of a folder", (path) => linked(join(path, "a"))],
    ["is a link itself", (path) => linked(path)],
    ["has a pipe in the place of a file", (path) => asPipe(join(path, "model.bin"))],
    ["is gone", (path) => rmSync(path, { recursive: true })],
    ["is a file", (path) => asFile(path)],
  ])("refuses an artifact that %s, naming it and what would mend it", async (_what, damage) => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const added = await folder.shared.add(MODEL);
    damage(inShared(place, "models", "spam-v1"));

    const reading = folder.shared.readFor(needing(added));

    await expect(reading).rejects.toMatchObject({
      code: "artifact-unavailable",
      message: expect.stringMatching(/model\/spam-v1: .*loopai shared add PATH --type model --name spam --version 1$/),
    });
    await expect(reading).rejects.not.toThrow(place.path);
  });

  test("refuses what was never added, and bytes of another hash", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const added = await folder.shared.add(WORDS);
    const never = { ...dependencyOn(added), version: Version.parse(2), path: "vectorizers/words-v2.json" };
    const other = { ...dependencyOn(added), hash: sha256Of("other") };

    for (const need of [never, other]) {
      const reading = folder.shared.readFor({ shared_artifacts: [need] });

      await expect(reading).rejects.toMatchObject({ code: "artifact-unavailable" });
    }
  });

  test("goes on where the audit log is damaged; what changes something is refused", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const added = await folder.shared.add(MODEL);
    rmSync(join(place.path, "shared", "audit.jsonl"));
    mkdirSync(join(place.path, "shared", "audit.jsonl", "x"), { recursive: true });
    await using again = await DataFolder.open({ path: place.path });

    const files = await again.shared.readFor(needing(added));
    const [adding] = await Promise.allSettled([again.shared.add(WORDS)]);

    expect(files).toHaveLength(2);
    expect(adding).toMatchObject({ reason: { code: "storage-failed" } });
    expect(sharedFiles(place.path).filter((file) => file.includes("words"))).toEqual([]);
  });

  test("needs no metadata: the program names the hash", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    const added = await folder.shared.add(MODEL);
    rmSync(inShared(place, "models", "spam-v1.metadata.yaml"));

    const files = await folder.shared.readFor(needing(added));

    expect(files).toHaveLength(2);
  });
});

describe("list()", () => {
  test("tells versions, states, dependants and what programs miss", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const model = await folder.shared.add(MODEL);
    const words = await folder.shared.add(WORDS);
    await folder.shared.add({ ...MODEL, content: oneFile("other") });
    await writeProgramNeeding(app, needing(model, words));
    await writeProgramNeeding(app, needing(model));
    writeFileSync(inShared(place, "models", "spam-v1", "model.bin"), "abX");
    rmSync(inShared(place, "vectorizers", "words-v1.json"));
    rmSync(inShared(place, "vectorizers", "words-v1.metadata.yaml"));

    const { artifacts, unreadable, unmet } = await folder.shared.list();

    expect(artifacts.map(({ metadata, fault, dependants }) => [metadata.version, fault, dependants.length])).toEqual([
      [1, { state: "altered", detail: "model.bin is not what was added" }, 2],
      [2, undefined, 0],
    ]);
    expect(unreadable).toEqual([]);
    expect(unmet).toEqual([{ appId: APP_ID, version: 1, need: dependencyOn(words) }]);
  });

  test("tells of damaged metadata and goes on", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add(MODEL);
    await folder.shared.add(WORDS);
    writeFileSync(inShared(place, "models", "spam-v1.metadata.yaml"), "a: [");

    const { artifacts, unreadable } = await folder.shared.list();

    expect(artifacts.map(({ metadata }) => metadata.name)).toEqual(["words"]);
    expect(unreadable).toEqual([{ id: MODEL_V1, message: expect.stringContaining("model/spam-v1") }]);
  });

  test("is empty where nothing was ever added, and makes no folder", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);

    const list = await folder.shared.list();

    expect(list).toEqual({ artifacts: [], unreadable: [], unmet: [] });
    expect(existsSync(join(place.path, "shared"))).toBe(false);
  });
});

function linked(path: string): void {
  const aside = `${path}-aside`.replace("spam-v1/", "");
  execFileSync("mv", [path, aside]);
  symlinkSync(aside, path);
}

function asPipe(path: string): void {
  rmSync(path);
  execFileSync("mkfifo", [path]);
}

function asFile(path: string): void {
  rmSync(path, { recursive: true });
  writeFileSync(path, "abc");
}
