/** A process is killed while it adds and removes shared artifacts, again and again: each is there whole or not at all. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { artifactPath } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { DataFolder } from "../files/data-folder.ts";
import { openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { BY, MODEL, oneFile, sharedFiles, WORDS } from "./shared.test.fixture.ts";

const ROUNDS = 12;
const ADDER = new URL("./crash-adder.test.fixture.ts", import.meta.url);

/** Kills the child in the middle of what comes after `count` finished changes. @returns how many it finished adding. */
async function killAfter(child: ChildProcess, count: number, delayTurns: number): Promise<number> {
  let seen = 0;
  let added = 0;
  child.on("message", (act) => {
    if (act === "added") added++;
    if (++seen !== count) return;
    const kill = (turns: number): unknown => (turns === 0 ? child.kill("SIGKILL") : setImmediate(kill, turns - 1));
    kill(delayTurns);
  });
  await once(child, "exit");
  return added;
}

describe("shared artifacts whose adder is killed", () => {
  test("are whole, every finished one is there, and nothing is left over", async () => {
    using place = new TemporaryFolder();
    await openSampleApp(place.path);
    let finished = 0;

    for (let round = 0; round < ROUNDS; round++) {
      const child = fork(ADDER, [place.path], { execArgv: ["--conditions=loopai-source"], stdio: "inherit" });
      finished += await killAfter(child, 1 + (round % 3), round * 7);
    }

    await using folder = await DataFolder.open({ path: place.path });
    const { artifacts, unreadable } = await folder.shared.list();
    const { rows, badLines } = await folder.shared.readAudit();
    const models = artifacts.filter(({ metadata }) => metadata.type === "model");
    expect(artifacts.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect([unreadable, badLines]).toEqual([[], []]);
    expect(models.length).toBeGreaterThanOrEqual(Math.floor(finished / 2));
    expect(rows.length).toBeGreaterThanOrEqual(finished);
    expect(
      strangers(
        place.path,
        artifacts.map(({ metadata }) => artifactPath(metadata, metadata.ending)),
      ),
    ).toEqual([]);
  });
});

/** What stands in the type folders and belongs to no artifact of `paths`. */
function strangers(dataFolder: string, paths: readonly string[]): readonly string[] {
  const folders = ["models", "vectorizers"];
  return sharedFiles(dataFolder).filter(
    (file) =>
      !file.endsWith(".metadata.yaml") && !folders.includes(file) && !paths.some((path) => file.startsWith(path)),
  );
}

describe("open() of shared artifacts", () => {
  test("takes back content whose metadata did not follow, and says so", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add(WORDS);
    const at = join(place.path, "shared", "artifacts", "vectorizers");
    mkdirSync(join(at, ".unfinished-1"));
    renameSync(join(at, "words-v1.metadata.yaml"), join(at, ".unfinished-1", "metadata.yaml"));
    await using again = await DataFolder.open({ path: place.path });

    const { artifacts } = await again.shared.list();

    expect([artifacts, sharedFiles(place.path)]).toEqual([[], ["vectorizers"]]);
    expect(again.notices).toMatchObject([{ code: "unfinished-removed" }]);
  });

  test("leaves a version alone that was mended when the process ended", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add(WORDS);
    const at = join(place.path, "shared", "artifacts", "vectorizers");
    mkdirSync(join(at, ".unfinished-1"));
    copyFileSync(join(at, "words-v1.metadata.yaml"), join(at, ".unfinished-1", "metadata.yaml"));
    await using again = await DataFolder.open({ path: place.path });

    const { artifacts } = await again.shared.list();

    expect(artifacts).toMatchObject([{ metadata: { name: "words" }, fault: undefined }]);
  });

  test("finishes a removal", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add(WORDS);
    await folder.shared.remove({ ...WORDS, version: 1 }, BY);
    const content = join(place.path, "shared", "artifacts", "vectorizers", "words-v1.json");
    writeFileSync(content, '["a"]');
    await using again = await DataFolder.open({ path: place.path });

    await again.shared.list();

    expect(existsSync(content)).toBe(false);
    expect(again.notices).toMatchObject([{ code: "unfinished-removed" }]);
  });

  test("leaves alone what a person put there, and what is being added while another holds the lock", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.shared.add({ ...MODEL, content: oneFile("x") });
    const at = join(place.path, "shared", "artifacts", "models");
    mkdirSync(join(at, "mine-v1"));
    mkdirSync(join(at, ".unfinished-1"));
    const holder = { pid: process.pid, machine: (await import("node:os")).hostname(), started: null };
    writeFileSync(join(place.path, "shared", ".lock"), JSON.stringify(holder));
    await using again = await DataFolder.open({ path: place.path });

    await again.shared.list();

    expect([existsSync(join(at, "mine-v1")), existsSync(join(at, ".unfinished-1"))]).toEqual([true, true]);
  });
});
