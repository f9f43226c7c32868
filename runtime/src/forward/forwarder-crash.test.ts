/** The forwarding process is killed between delivery and offset: nothing is lost, and nothing stands twice. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { readForwardedOffsets } from "./forwarded-offsets.ts";
import { Forwarder } from "./forwarder.ts";
import { idsOf, samplesFrom, writeSamples } from "./forwarder.test.fixture.ts";
import { validationLogSink } from "./sample-sink.ts";

const CHILD = new URL("./forwarder-crash.test.fixture.ts", import.meta.url);

describe("a forwarder that is killed after a delivery", () => {
  test("delivers again what it kept no offset of, and each sample stands once in the validation log", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const samples = samplesFrom(Date.now() - 3_600_000, 4_500);
    await writeSamples(app, samples);
    const datasets = join(place.path, "loop-apps", app.appId, "datasets");
    const log = join(datasets, "validations", "sampled.jsonl");

    await killedAfterDelivery(place.path, 1);
    const afterFirst = { lines: linesOf(log).length, offsets: await readForwardedOffsets(join(datasets, "samples")) };
    await killedAfterDelivery(place.path, 2);
    const forwarder = new Forwarder({ folder, sink: validationLogSink(folder, Date.now), clock: Date.now });
    await forwarder.forward();

    await forwarder.close();
    await folder.close();
    expect(afterFirst.offsets).toEqual({});
    expect(afterFirst.lines).toBeGreaterThan(0);
    expect(afterFirst.lines).toBeLessThanOrEqual(2_000);
    expect(forwarder.counters(app.appId).delivered).toBeGreaterThanOrEqual(2_500);
    expect(linesOf(log).map((line) => JSON.parse(line).execution_id)).toEqual(idsOf(samples));
  });
});

async function killedAfterDelivery(path: string, delivery: number): Promise<void> {
  const child = fork(CHILD, [path, String(delivery)], { execArgv: ["--conditions=loopai-source"], stdio: "inherit" });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n");
}
