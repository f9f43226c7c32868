import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import type { AppFolder } from "../files/app-folder.ts";
import type { DataFolder } from "../files/data-folder.ts";
import { dayFilesIn } from "../records/day-file-name.ts";
import { packBlock } from "../records/gzip-block.ts";
import { openSampleApp, sampleConfig, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { readForwardedOffsets } from "./forwarded-offsets.ts";
import { Forwarder } from "./forwarder.ts";
import { idsOf, MemorySink, sampleAt, samplesFrom, writeSamples } from "./forwarder.test.fixture.ts";
import type { SampleSink } from "./sample-sink.ts";

const NOON = Date.parse("2026-11-20T12:00:00Z");
const MIDNIGHT = Date.parse("2026-11-21T00:00:00Z");

interface Scene {
  readonly app: AppFolder;
  readonly folder: DataFolder;
  readonly sink: MemorySink;
  readonly samplesFolder: string;
  /** A forwarder whose clock stands. */
  readonly forwarder: Forwarder;
  readonly restarted: () => Forwarder;
}

async function withScene(work: (scene: Scene) => Promise<void>): Promise<void> {
  using place = new TemporaryFolder();
  const { folder, app } = await openSampleApp(place.path);
  const sink = new MemorySink();
  const restarted = () => new Forwarder({ folder, sink, clock: () => NOON });
  const forwarder = restarted();
  const samplesFolder = join(place.path, "loop-apps", app.appId, "datasets", "samples");
  try {
    await work({ app, folder, sink, samplesFolder, forwarder, restarted });
  } finally {
    await forwarder.close();
    await folder.close();
  }
}

describe("Forwarder", () => {
  test("forward() delivers every sample once, in the order of its file", async () => {
    await withScene(async ({ app, sink, forwarder }) => {
      const samples = samplesFrom(NOON, 3);
      await writeSamples(app, samples);

      await forwarder.forward();
      await forwarder.forward();

      expect(sink.ids).toEqual(idsOf(samples));
      expect(forwarder.counters(app.appId)).toEqual({
        delivered: 3,
        skipped: 0,
        failures: 0,
        pending_bytes: 0,
        last_error: null,
      });
    });
  });

  test("forward() delivers at most 2,000 samples at a time", async () => {
    await withScene(async ({ app, sink, forwarder }) => {
      await writeSamples(app, samplesFrom(NOON, 4_500));

      await forwarder.forward();

      expect(sink.batches.map(({ ids }) => ids.length)).toEqual([2_000, 2_000, 500]);
    });
  });

  test("forward() writes once how far it came, behind the last delivery, and what it delivered before a failure", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      await writeSamples(app, samplesFrom(NOON, 4_500));
      const offsets: unknown[] = [];
      sink.onDelivery = async (batches) => {
        offsets.push(await readForwardedOffsets(samplesFolder));
        if (batches === 2) sink.failure = new Error("away");
      };

      await forwarder.forward();

      const file = onlyFile(samplesFolder);
      const kept = (await readForwardedOffsets(samplesFolder))[basename(file)] ?? 0;
      const delivered = readFileSync(file).subarray(0, kept).toString().split("\n").length - 1;
      expect(offsets).toEqual([{}, {}]);
      expect(delivered).toBe(4_000);
    });
  });

  test("forward() goes on where the process before it stopped", async () => {
    await withScene(async ({ app, sink, forwarder, restarted }) => {
      await writeSamples(app, samplesFrom(NOON, 2));
      await forwarder.forward();
      await forwarder.close();
      const later = samplesFrom(NOON + 60_000, 2);
      await writeSamples(app, later);
      const next = restarted();

      await next.forward();

      await next.close();
      expect(sink.ids.slice(2)).toEqual(idsOf(later));
    });
  });

  test("forward() takes up the file of a new day, and late lines of the day before", async () => {
    await withScene(async ({ app, sink, forwarder }) => {
      const samples = [sampleAt(MIDNIGHT - 2_000), sampleAt(MIDNIGHT + 1_000), sampleAt(MIDNIGHT - 1_000)];
      await writeSamples(app, samples.slice(0, 1));
      await forwarder.forward();
      await writeSamples(app, samples.slice(1));

      await forwarder.forward();

      expect(sink.ids).toEqual([samples[0], samples[2], samples[1]].map((sample) => sample?.execution_id));
    });
  });

  test("forward() leaves a last line that is not ended, and delivers it once it is", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      const [first, second] = samplesFrom(NOON, 2);
      await writeSamples(
        app,
        [first, second].flatMap((sample) => sample ?? []),
      );
      const file = onlyFile(samplesFolder);
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.slice(0, -20));
      await forwarder.forward();
      const pending = forwarder.counters(app.appId).pending_bytes;
      appendFileSync(file, text.slice(-20));

      await forwarder.forward();

      expect(sink.ids).toEqual([first?.execution_id, second?.execution_id]);
      expect(pending).toBe(text.length - text.indexOf("\n") - 1 - 20);
    });
  });

  test("forward() skips and counts lines that are damaged or no sample", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      const samples = samplesFrom(NOON, 3);
      await writeSamples(app, samples);
      const file = onlyFile(samplesFolder);
      const lines = readFileSync(file, "utf8").split("\n");
      // One figure of the second line is another than its checksum says.
      lines[1] = (lines[1] ?? "").replace('"draw":0.01', '"draw":0.02');
      writeFileSync(file, ["{}", "\ufffdno json", ...lines].join("\n"));

      await forwarder.forward();

      expect(sink.ids).toEqual([samples[0]?.execution_id, samples[2]?.execution_id]);
      expect(forwarder.counters(app.appId).skipped).toBe(3);
    });
  });

  test("forward() reads compressed files, and goes on in one that was compressed halfway", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      const samples = samplesFrom(NOON, 4);
      await writeSamples(app, samples.slice(0, 2));
      await forwarder.forward();
      await writeSamples(app, samples.slice(2));
      const file = onlyFile(samplesFolder);
      writeFileSync(`${file}.gz`, await packBlock(readFileSync(file)));
      renameSync(file, join(samplesFolder, "elsewhere"));

      await forwarder.forward();

      expect(sink.ids).toEqual(idsOf(samples));
      expect(forwarder.counters(app.appId).pending_bytes).toBe(0);
    });
  });

  test("forward() counts a compressed file as delivered although its last line was never ended", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      await writeSamples(app, samplesFrom(NOON, 2));
      const file = onlyFile(samplesFolder);
      const torn = readFileSync(file).subarray(0, -20);
      writeFileSync(`${file}.gz`, await packBlock(torn));
      rmSync(file);

      await forwarder.forward();

      expect(sink.ids.length).toBe(1);
      expect(forwarder.counters(app.appId).pending_bytes).toBe(0);
      expect(await readForwardedOffsets(samplesFolder)).toEqual({ [basename(file)]: torn.length });
    });
  });

  test("forward() delivers a file again from its start when it became another", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      await writeSamples(app, samplesFrom(NOON, 2));
      await forwarder.forward();
      const file = onlyFile(samplesFolder);
      const [, second = ""] = readFileSync(file, "utf8").split("\n");
      writeFileSync(file, `${second}\n`);

      await forwarder.forward();

      expect(sink.ids[2]).toBe(sink.ids[1]);
    });
  });

  test("forward() keeps what the sink refuses, says why, and delivers it later", async () => {
    await withScene(async ({ app, sink, forwarder, samplesFolder }) => {
      const samples = samplesFrom(NOON, 2);
      await writeSamples(app, samples);
      sink.failure = new LoopaiError("storage-failed", "Cannot record validations: the disk is full: free some space");
      await forwarder.forward();
      const failed = forwarder.counters(app.appId);
      sink.failure = undefined;

      await forwarder.forward();

      expect(failed).toEqual({
        delivered: 0,
        skipped: 0,
        failures: 1,
        pending_bytes: statSync(onlyFile(samplesFolder)).size,
        last_error: "Cannot record validations: the disk is full: free some space",
      });
      expect(sink.ids).toEqual(idsOf(samples));
      expect(forwarder.counters(app.appId).last_error).toBeNull();
    });
  });

  test("counters() say nothing of what an unknown error holds", async () => {
    await withScene(async ({ app, sink, forwarder }) => {
      await writeSamples(app, samplesFrom(NOON, 1));
      sink.failure = new TypeError("secret text of an input");

      await forwarder.forward();

      expect(forwarder.counters(app.appId).last_error).toBe("Cannot forward samples: the receiver failed (TypeError)");
    });
  });

  test("forward() does nothing while another process forwards the folder, and takes over after it", async () => {
    await withScene(async ({ app, sink, forwarder, restarted }) => {
      await writeSamples(app, samplesFrom(NOON, 1));
      await forwarder.forward();
      await writeSamples(app, samplesFrom(NOON + 1_000, 1));
      const other = restarted();
      await other.forward();
      const before = sink.ids.length;
      await forwarder.close();

      await other.forward();

      await other.close();
      expect([before, sink.ids.length]).toEqual([1, 2]);
    });
  });

  test("forward() delivers everything again when its offsets are damaged", async () => {
    await withScene(async ({ app, sink, forwarder, restarted, samplesFolder }) => {
      await writeSamples(app, samplesFrom(NOON, 2));
      await forwarder.forward();
      await forwarder.close();
      writeFileSync(join(samplesFolder, ".forwarded.json"), '{"x');
      const next = restarted();

      await next.forward();

      await next.close();
      expect(sink.ids.slice(2)).toEqual(sink.ids.slice(0, 2));
    });
  });

  test("start() forwards by itself, and leaves an app that failed until its time has come", async () => {
    await withScene(async ({ app, folder, sink }) => {
      let nowMs = NOON;
      const other = await folder.createApp(sampleConfig("zebra-001"));
      const forwarder = new Forwarder({ folder, sink: failingFor(app, sink), clock: () => nowMs, intervalMs: 1 });
      await writeSamples(app, samplesFrom(NOON, 1));

      forwarder.start();
      await until(() => forwarder.counters(app.appId).failures > 0);
      await writeSamples(other, samplesFrom(NOON, 1));
      await until(() => sink.ids.length === 1);
      const failures = forwarder.counters(app.appId).failures;
      nowMs += 1_000;
      await until(() => forwarder.counters(app.appId).failures > failures);
      await forwarder.close();

      expect(failures).toBe(1);
    });
  });

  test("forward() does nothing after close()", async () => {
    await withScene(async ({ app, sink, forwarder }) => {
      await writeSamples(app, samplesFrom(NOON, 1));
      await forwarder.close();

      await forwarder.forward();

      expect(sink.ids).toEqual([]);
    });
  });

  test("forward() serves the other apps when the delivery of one fails", async () => {
    await withScene(async ({ app, folder, sink, forwarder }) => {
      const other = await folder.createApp(sampleConfig("zebra-001"));
      await writeSamples(app, samplesFrom(NOON, 1));
      await writeSamples(other, samplesFrom(NOON, 1));
      const both = new Forwarder({ folder, sink: failingFor(app, sink), clock: () => NOON });

      await both.forward();

      await both.close();
      await forwarder.forward();
      expect(sink.batches.map(({ appId }) => appId)).toEqual([other.appId, app.appId]);
    });
  });
});

/** Takes the samples of every app but one. */
function failingFor({ appId: failing }: AppFolder, sink: SampleSink): SampleSink {
  return {
    async deliver(appId, samples) {
      if (appId === failing) throw new Error("away");
      await sink.deliver(appId, samples);
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000; turn++) {
    if (holds()) return;
    await wait(10);
  }
  throw new Error("It did not come to that within ten seconds");
}

function onlyFile(folder: string): string {
  const [file, ...others] = dayFilesIn(folder);
  expect(others).toEqual([]);
  return join(folder, file?.name ?? "");
}
