import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  readFileSync,
} from "node:fs";
import { join } from "node:path";
import { Version } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, promote, TemporaryFolder } from "../sample-app.test.fixture.ts";

const V1 = Version.parse(1);

async function damaged(damage: (folder: string) => void, place: TemporaryFolder) {
  const { app } = await openSampleApp(place.path);
  await promote(app);
  damage(join(place.path, "loop-apps", APP_ID, "artifacts", "v1"));
  return app;
}

describe("readProgram()", () => {
  test.each<[string, (folder: string) => void]>([
    ["a file with one more byte", (folder) => appendFileSync(join(folder, "lookup.json"), " ")],
    ["a file cut short", (folder) => truncateSync(join(folder, "lookup.json"), 3)],
    ["a file with one changed byte", (folder) => flipByte(join(folder, "program.json"))],
    ["a missing file", (folder) => rmSync(join(folder, "lookup.json"))],
    ["a missing manifest", (folder) => rmSync(join(folder, "program.yaml"))],
    ["a manifest that is no YAML", (folder) => writeFileSync(join(folder, "program.yaml"), "a: [")],
    ["a file that the manifest does not know", (folder) => writeFileSync(join(folder, "extra.bin"), "")],
    ["a folder in the place of a file", (folder) => inPlaceOf(join(folder, "lookup.json"), mkdirSync)],
    ["a link in the place of a file", (folder) => linked(join(folder, "lookup.json"))],
    ["a link in the place of the folder", (folder) => linked(folder)],
    ["a manifest that names a path outside", (folder) => edited(folder, "lookup.json", "../lookup.json")],
    ["a manifest that names itself", (folder) => edited(folder, "lookup.json", "program.yaml")],
  ])("refuses %s", async (_what, damage) => {
    using place = new TemporaryFolder();
    const app = await damaged(damage, place);

    const reading = app.readProgram(V1);

    await expect(reading).rejects.toMatchObject({ code: "artifact-corrupt", message: expect.stringContaining("v1") });
  });

  test("does without a report, which is not part of the program", async () => {
    using place = new TemporaryFolder();
    const app = await damaged((folder) => writeFileSync(join(folder, "report.json"), "{"), place);

    const program = await app.readProgram(V1);

    expect(program.report).toBeUndefined();
    expect([...program.files.keys()]).toEqual(["lookup.json", "program.json"]);
  });

  test("answers program-not-found for a version that is not there", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);

    const reading = app.readProgram(V1);

    await expect(reading).rejects.toMatchObject({ code: "program-not-found" });
  });
});

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function inPlaceOf(path: string, make: (path: string) => unknown): void {
  rmSync(path);
  make(path);
}

function linked(path: string): void {
  const aside = join(path, "..", "..", "aside");
  renameSync(path, aside);
  symlinkSync(aside, path);
}

function edited(folder: string, from: string, to: string): void {
  const path = join(folder, "program.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(`path: ${from}`, `path: ${to}`));
}
