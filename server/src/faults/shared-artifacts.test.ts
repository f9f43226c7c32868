/** Shared artifacts on a disk that is full, or may only be read. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import type { SharedArtifactList } from "../views/shared-artifact-view.ts";
import { faultsOf, type GivenAnswer } from "./answer-faults.test.fixture.ts";
import { OWN_DISK_LACKING, OwnDisk } from "./own-disk.test.fixture.ts";
import { PreparedFolder } from "./prepared-folder.test.fixture.ts";

async function add({ server }: OwnDisk, bytes: number): Promise<GivenAnswer> {
  const answer = await fetch(`${server.url}/api/v1/shared-artifacts?type=model&name=spam`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  });
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
}

async function listed({ server }: OwnDisk): Promise<SharedArtifactList> {
  return JSON.parse((await server.call("GET", "/api/v1/shared-artifacts")).text) as SharedArtifactList;
}

function modelFiles(disk: OwnDisk): readonly string[] {
  const path = disk.path("data", "shared", "artifacts", "models");
  return existsSync(path) ? readdirSync(path).toSorted() : [];
}

test("a full disk refuses an artifact, shows no part of it, and takes it once there is room", async (context) => {
  context.skip(OWN_DISK_LACKING !== undefined, OWN_DISK_LACKING);
  using folder = await PreparedFolder.make();
  await using disk = await OwnDisk.serve(folder.path);

  const refused = await add(disk, 700_000);
  const whileFull = [await listed(disk), modelFiles(disk)];
  rmSync(disk.path("ballast"));
  const taken = await add(disk, 700_000);

  expect([refused.status, refused.text]).toEqual([503, expect.stringContaining("storage-failed")]);
  expect(faultsOf(refused, disk.dataDir)).toEqual([]);
  expect(whileFull).toEqual([{ items: [], unreadable: [], unmet: [] }, []]);
  expect(taken.status).toBe(201);
  expect(modelFiles(disk)).toEqual(["spam-v1.bin", "spam-v1.metadata.yaml"]);
});

test("a disk that may only be read shows what is there and takes nothing", async (context) => {
  context.skip(OWN_DISK_LACKING !== undefined, OWN_DISK_LACKING);
  using folder = await PreparedFolder.make();
  await using disk = await OwnDisk.serve(folder.path);
  await add(disk, 10);
  disk.remount("ro");

  const refused = await add(disk, 10);
  const removed = await disk.server.call("DELETE", "/api/v1/shared-artifacts/model/spam/versions/1");
  const { items } = await listed(disk);

  expect([refused, removed].map(({ status }) => status)).toEqual([503, 503]);
  expect([refused, removed].flatMap((answer) => faultsOf(answer, disk.dataDir))).toEqual([]);
  expect(items).toMatchObject([{ version: 1, state: "intact" }]);
});
