import { readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appLayout } from "../files/layout.ts";
import { dayFilesIn } from "../records/day-file-name.ts";
import { openRecordSource } from "../records/record-source.ts";
import { openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { sampleAt, samplesFrom, writeSamples } from "./forwarder.test.fixture.ts";
import { readSampleBatch } from "./sample-batch.ts";

const NOON = Date.parse("2026-11-20T12:00:00Z");

describe("readSampleBatch()", () => {
  test("does not go past lines that the writer took back while they were read", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    await writeSamples(app, samplesFrom(NOON, 2));
    const { samples } = appLayout(place.path, app.appId);
    const file = join(samples, dayFilesIn(samples)[0]?.name ?? "");
    const source = await openRecordSource(file, () => undefined);
    const firstEnd = readFileSync(file).indexOf("\n") + 1;
    truncateSync(file, firstEnd);

    const batch = source && (await readSampleBatch(source, 0));

    await source?.close();
    await folder.close();
    expect([batch?.samples.length, batch?.end, batch?.skipped]).toEqual([1, firstEnd, 0]);
  });

  test("reads a line that is longer than what is read at once", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const long = sampleAt(NOON, { input: "x".repeat(3_000_000) });
    await writeSamples(app, [long]);
    const { samples } = appLayout(place.path, app.appId);
    const source = await openRecordSource(join(samples, dayFilesIn(samples)[0]?.name ?? ""), () => undefined);

    const batch = source && (await readSampleBatch(source, 0));

    await source?.close();
    await folder.close();
    expect(batch?.samples.map(({ execution_id: id }) => id)).toEqual([long.execution_id]);
  });
});
