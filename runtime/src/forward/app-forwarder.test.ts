import { describe, expect, test } from "vitest";
import { appLayout } from "../files/layout.ts";
import { openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { AppForwarder } from "./app-forwarder.ts";
import { MemorySink, samplesFrom, writeSamples } from "./forwarder.test.fixture.ts";

const NOON = Date.parse("2026-11-20T12:00:00Z");

describe("AppForwarder", () => {
  test("retryAtMs doubles from a second to a minute, and starts anew after a pass that did not fail", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    await writeSamples(app, samplesFrom(NOON, 1));
    const sink = new MemorySink();
    const forwarder = new AppForwarder(app.appId, appLayout(place.path, app.appId).samples, sink);
    const { signal } = new AbortController();
    const waits: number[] = [];
    const failAt = async (nowMs: number) => {
      sink.failure = new Error("away");
      await forwarder.pass(nowMs, signal);
      waits.push((forwarder.retryAtMs - nowMs) / 1_000);
    };

    for (let failure = 0; failure < 8; failure++) await failAt(NOON + failure);
    sink.failure = undefined;
    await forwarder.pass(NOON, signal);
    await writeSamples(app, samplesFrom(NOON + 1_000, 1));
    await failAt(NOON);

    await folder.close();
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 1]);
  });
});
