import { rmSync } from "node:fs";
import type { Durability } from "@loopai/core";
import { expect, test } from "vitest";
import { faultsOf, type GivenAnswer } from "./answer-faults.test.fixture.ts";
import { OWN_DISK_LACKING, OwnDisk } from "./own-disk.test.fixture.ts";
import { appPath, PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { recordedIds, recordedLines } from "./recorded-lines.test.fixture.ts";
import { executionIdOf } from "./served-child.test.fixture.ts";

/** A line of it takes about a thousandth of the disk. */
const INPUT = "long ".repeat(200);

/** Calls, eight under way at any time, until one is refused. */
async function callUntilRefused({ server }: OwnDisk): Promise<readonly GivenAnswer[]> {
  const answers: GivenAnswer[] = [];
  while (answers.length < 10_000 && answers.every(({ status }) => status === 200)) {
    answers.push(...(await Promise.all(Array.from({ length: 8 }, () => server.execute(INPUT)))));
  }
  return answers;
}

test.for<Durability>(["os", "disk"])(
  "a server under `%s` with a full disk refuses calls and loses none that it answered",
  async (durability, context) => {
    context.skip(OWN_DISK_LACKING !== undefined, OWN_DISK_LACKING);
    using folder = await PreparedFolder.make({ settings: { durability } });
    await using disk = await OwnDisk.serve(folder.path);

    const answers = await callUntilRefused(disk);
    const ready = await disk.server.call("GET", "/health/ready");
    const live = await disk.server.call("GET", "/health/live");
    const whileFull = recordedIds(appPath(disk.path("data")));
    rmSync(disk.path("ballast"));
    const afterwards = await disk.server.execute(INPUT);

    const answered = answers.filter(({ status }) => status === 200).map(executionIdOf);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.flatMap((one) => faultsOf(one, disk.dataDir))).toEqual([]);
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
    expect(refused[0]?.text).toContain("storage-failed");
    expect(answered.length).toBeGreaterThan(100);
    // What was refused left nothing behind, what was answered stands once.
    expect(whileFull.toSorted()).toEqual(answered.toSorted());
    expect([live.status, ready.status]).toEqual([200, 503]);
    expect(afterwards.status).toBe(200);
    expect(recordedIds(appPath(disk.path("data")))).toContain(executionIdOf(afterwards));
    expect(recordedLines(appPath(disk.path("data")), "samples").length).toBeGreaterThan(0);
  },
);
