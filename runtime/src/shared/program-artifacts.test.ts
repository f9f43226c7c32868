import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, promote, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { programArtifacts } from "./program-artifacts.ts";
import { BY, dependencyOn, MODEL, needing, programNeeding, WORDS, writeProgramNeeding } from "./shared.test.fixture.ts";

describe("writeProgram()", () => {
  test("writes down since when a program depends on what", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const model = await folder.shared.add(MODEL);
    const words = await folder.shared.add(WORDS);

    const written = await writeProgramNeeding(app, needing(model, words));

    const { rows } = await folder.shared.readAudit();
    const program = { app_id: APP_ID, version: written.version, sha256: written.sha256 };
    const { name, type, sha256 } = model;
    expect(rows.map(({ act }) => act)).toEqual(["added", "added", "depended-on", "depended-on"]);
    expect(rows[2]).toEqual({ ...BY, act: "depended-on", type, name, version: 1, sha256, program });
    await expect(folder.shared.dependants(model)).resolves.toEqual({
      dependants: [{ appId: APP_ID, version: 1 }],
      unreadable: [],
    });
  });

  test.each<[string, string, (place: string) => void, object]>([
    ["was never added", "artifact-not-found", () => undefined, { version: 2, path: "models/spam-v2" }],
    ["has another hash", "program-invalid", () => undefined, { hash: sha256Of("other") }],
    ["has another path", "program-invalid", () => undefined, { path: "models/spam-v1.bin" }],
    ["is altered", "artifact-unavailable", (path) => writeFileSync(join(path, "model.bin"), "abX"), {}],
    ["is missing", "artifact-unavailable", (path) => rmSync(path, { recursive: true }), {}],
  ])("refuses a program whose artifact %s, and writes nothing", async (_what, code, damage, change) => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const need = { ...dependencyOn(await folder.shared.add(MODEL)), ...change };
    damage(join(place.path, "shared", "artifacts", "models", "spam-v1"));

    const writing = writeProgramNeeding(app, { shared_artifacts: [need] });

    await expect(writing).rejects.toMatchObject({ code });
    expect(app.versions()).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a key that nobody knows", { artifacts: [] }],
    ["a file that the program has not", { local_artifacts: [{ type: "words", path: "words.json" }] }],
    ["its entry as an artifact", { local_artifacts: [{ type: "code", path: "program.json" }] }],
    ["itself as an artifact", { local_artifacts: [{ type: "code", path: "dependencies.yaml" }] }],
    ["a file of another folder", { local_artifacts: [{ type: "code", path: "../v1/lookup.json" }] }],
  ])("refuses a dependencies.yaml with %s", async (_what, dependencies) => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);

    const writing = writeProgramNeeding(app, dependencies);

    await expect(writing).rejects.toMatchObject({ code: "program-invalid" });
    expect(app.versions()).toEqual([]);
  });
});

describe("programArtifacts()", () => {
  test("gives the declared files of the program's own and the shared ones, and no others", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const { shared_artifacts } = needing(await folder.shared.add(WORDS));
    const local = [{ type: "patterns", path: "patterns.json" }];
    const more = { "patterns.json": "[1]", "undeclared.bin": "x" };
    const { files, manifest, report } = programNeeding({ shared_artifacts, local_artifacts: local }, more);
    const { version } = await app.writeProgram(files, manifest, report, BY);

    const artifacts = await programArtifacts(await app.readProgram(version), folder.shared);

    expect(artifacts.map(({ path, bytes, shared }) => [path, Buffer.from(bytes).toString(), shared])).toEqual([
      ["patterns.json", "[1]", false],
      ["vectorizers/words-v1.json", '["a"]', true],
    ]);
  });

  test("gives every file beside the entry to a program that declares none of its own", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const without = await promote(app);
    const withShared = await writeProgramNeeding(app, needing(await folder.shared.add(WORDS)));
    const withNone = await writeProgramNeeding(app, { local_artifacts: [] });

    const found = [];
    for (const { version } of [without, withShared, withNone]) {
      const artifacts = await programArtifacts(await app.readProgram(version), folder.shared);
      found.push(artifacts.map(({ path }) => path));
    }

    expect(found).toEqual([["lookup.json"], ["lookup.json", "vectorizers/words-v1.json"], []]);
  });

  test("fails for the program whose artifact is damaged, and for no other", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const model = await folder.shared.add(MODEL);
    const words = await folder.shared.add(WORDS);
    const first = await writeProgramNeeding(app, needing(words));
    const second = await writeProgramNeeding(app, needing(words, model));
    rmSync(join(place.path, "shared", "artifacts", "models", "spam-v1", "model.bin"));
    const programs = [await app.readProgram(first.version), await app.readProgram(second.version)];

    const opened = await Promise.allSettled(programs.map((program) => programArtifacts(program, folder.shared)));

    expect(opened).toMatchObject([{ status: "fulfilled" }, { reason: { code: "artifact-unavailable" } }]);
  });

  test("mends once the same bytes are added again", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const { version } = await writeProgramNeeding(app, needing(await folder.shared.add(MODEL)));
    rmSync(join(place.path, "shared", "artifacts", "models", "spam-v1"), { recursive: true });
    const program = await app.readProgram(version);
    await expect(programArtifacts(program, folder.shared)).rejects.toMatchObject({ code: "artifact-unavailable" });

    await folder.shared.add({ ...MODEL, version: 1 });

    await expect(programArtifacts(program, folder.shared)).resolves.toHaveLength(3);
  });
});
