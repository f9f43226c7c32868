/** The thread beside the calls: a real one, on a real folder that this thread writes to. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { threadId } from "node:worker_threads";
import { newExecutionId } from "@loopai/core";
import { describe, expect, test } from "vitest";
import type { AppFolder } from "../files/app-folder.ts";
import type { DataFolder } from "../files/data-folder.ts";
import { appLayout, loopAppsPath } from "../files/layout.ts";
import type { Notice } from "../files/notice.ts";
import { FORWARDER_LOCK } from "../forward/forwarder.ts";
import { idsOf, sampleAt, samplesFrom, writeSamples } from "../forward/forwarder.test.fixture.ts";
import { openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { Background, type BackgroundParts } from "./background.ts";

const NOON = Date.parse("2026-11-20T12:00:00Z");
const DAY_MS = 86_400_000;
const ENDING = new URL("ending-worker.test.fixture.ts", import.meta.url);

interface Scene {
  readonly app: AppFolder;
  readonly folder: DataFolder;
  readonly notices: readonly Notice[];
  /** Not started; its thread begins at once when it is. */
  readonly background: Background;
}

async function withScene(work: (scene: Scene) => Promise<void>, more: Partial<BackgroundParts> = {}): Promise<void> {
  using place = new TemporaryFolder();
  const { folder, app } = await openSampleApp(place.path);
  const notices: Notice[] = [];
  const background = new Background({
    folder,
    clock: () => NOON,
    onNotice: (notice) => notices.push(notice),
    startMs: 0,
    ...more,
  });
  try {
    await work({ app, folder, notices, background });
  } finally {
    await background.close();
    await folder.close();
  }
}

describe("Background", () => {
  test("start() forwards what stands, from another thread than that of the calls, and says how much", async () => {
    await withScene(async ({ app, folder, background }) => {
      const samples = samplesFrom(NOON, 3);
      await writeSamples(app, samples);

      background.start();
      await until(async () => (await background.counters(app.appId)).delivered === 3);

      const holder = JSON.parse(readFileSync(join(loopAppsPath(folder.path), FORWARDER_LOCK), "utf8"));
      const { items } = await app.validations.page();
      expect(items.map(({ execution_id: id }) => id).toReversed()).toEqual(idsOf(samples));
      expect(holder).toMatchObject({ pid: process.pid, thread: expect.any(Number) });
      expect(holder.thread).not.toBe(threadId);
    });
  });

  test("start() maintains the records by its user's clock, and hands on what is said of it", async () => {
    await withScene(async ({ app, notices, background }) => {
      await writeSamples(app, [sampleAt(NOON - 200 * DAY_MS)]);

      background.start();
      await until(() => notices.length > 0);

      expect(notices).toMatchObject([{ code: "records-removed", path: expect.stringContaining("2026-05-04") }]);
    });
  });

  test("labels of this thread and samples of the other stand in one file, each whole and once", async () => {
    await withScene(async ({ app, folder, background }) => {
      const samples = samplesFrom(NOON - 3_600_000, 4_500);
      const labels = Array.from({ length: 40 }, () => newExecutionId(NOON));
      await writeSamples(app, samples);

      background.start();
      for (const id of labels) await app.validations.appendLabel(labelOf(id));
      await until(async () => (await background.counters(app.appId)).delivered === samples.length);

      const { validations } = appLayout(folder.path, app.appId);
      const lines = readFileSync(validations, "utf8").trimEnd().split("\n");
      const ids = lines.map((line): string => JSON.parse(line).execution_id);
      expect(ids.toSorted()).toEqual([...idsOf(samples), ...labels].toSorted());
    });
  });

  test("close() leaves no lock behind, ends for good, and may be called twice or before the thread began", async () => {
    await withScene(async ({ app, folder, background }) => {
      await writeSamples(app, samplesFrom(NOON, 1));
      background.start();
      await until(async () => (await background.counters(app.appId)).delivered === 1);

      await Promise.all([background.close(), background.close()]);
      background.start();

      const { folder: ofApp } = appLayout(folder.path, app.appId);
      const left = [loopAppsPath(folder.path), ofApp].flatMap((path) =>
        readdirSync(path, { recursive: true, encoding: "utf8" }),
      );
      expect(left.filter((name) => name.endsWith(".lock"))).toEqual([]);
      await new Background({ folder, onNotice: () => undefined }).close();
    });
  });

  test("says that its thread ended and gives back its locks, and another thread follows", async () => {
    await withScene(
      async ({ app, folder, notices, background }) => {
        background.start();
        await until(() => notices.length > 0);
        const counters = await background.counters(app.appId);
        const left = readdirSync(loopAppsPath(folder.path));
        await until(() => notices.length > 1);

        const message =
          "Cannot forward samples and maintain records: the thread that does it ended (OUT_OF_LUCK): another follows";
        // The second one found the lock free.
        expect(notices.map(({ message: said }) => said)).toEqual([message, message]);
        expect(counters).toEqual({ delivered: 0, skipped: 0, failures: 0, pending_bytes: 0, last_error: message });
        expect(left).not.toContain(FORWARDER_LOCK);
      },
      { script: ENDING, restartMs: 100 },
    );
  });
});

function labelOf(id: string) {
  const at = new Date(NOON).toISOString();
  return {
    execution_id: id,
    version: 1,
    oracle: "human",
    output: "spam",
    agrees: true,
    actor: "local:ann",
    at,
  } as const;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    if (await holds()) return;
    await wait(10);
  }
  throw new Error("It did not come to that within twenty seconds");
}
