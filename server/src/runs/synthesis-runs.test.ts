import { writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { AppId, systemClock } from "@loopai/core";
import { Background, DataFolder, Runtime } from "@loopai/runtime";
import { type Synthesize, synthesize } from "@loopai/synthesis";
import { SpendingLog } from "../llm/spending-log.ts";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { SPAM_APP, TestApi } from "../api.test.fixture.ts";
import { AppTurns } from "../apps/app-turns.ts";
import { NO_SANDBOX } from "../code/no-sandbox.ts";
import { EventBus } from "../events/event-bus.ts";
import { NO_LLM } from "../llm/llm-port.ts";
import { silentLog } from "../log.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import type { SynthesisRun } from "./synthesis-run.ts";
import { SynthesisRuns } from "./synthesis-runs.ts";

const APP = AppId.parse("tickets");

let dataDir: string;

beforeEach(async () => {
  const api = await TestApi.open();
  onTestFinished(() => api[Symbol.asyncDispose]());
  await api.post("/loop-apps", {
    ...SPAM_APP,
    loop_app_id: APP,
    input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
    output_schema: { type: "string", enum: ["billing", "access"] },
  });
  await api.upload(`/loop-apps/${APP}/examples?name=tickets.csv`, csvOf(tickets(300)));
  await api.composed.close();
  dataDir = api.dataDir;
});

/** A run of the app that has ended; the synthesis and whoever hears the events can cancel it. */
async function runToItsEnd(
  make: (cancel: () => void) => Synthesize,
  heard: (name: string, cancel: () => void) => void = () => undefined,
): Promise<SynthesisRun> {
  await using opened = new AsyncDisposableStack();
  const folder = opened.use(await DataFolder.open({ path: dataDir }));
  const runtime = opened.use(await Runtime.open({ folder, clock: systemClock }));
  const events = new EventBus(silentLog);
  const parts = {
    folder,
    runtime,
    sandbox: NO_SANDBOX,
    llm: NO_LLM,
    spending: new SpendingLog(dataDir),
    allowCodeRuns: false,
    events,
    turns: new AppTurns(),
    background: new Background({ folder, onNotice: () => undefined }),
    clock: systemClock,
    log: silentLog,
    actor: "test",
  };
  const runs: SynthesisRuns = new SynthesisRuns(
    parts,
    make(() => run.cancel()),
  );
  const ended = new Promise<void>((resolve) => {
    events.listen((name) => {
      heard(name, () => run.cancel());
      if (name === "synthesis.completed" || name === "synthesis.failed") resolve();
    });
  });
  const run = runs.start(APP, {});
  await ended;
  await runs.close();
  return run;
}

/** The names of the programs on disk. */
async function versions(): Promise<string[]> {
  const names = await readdir(join(dataDir, "loop-apps/tickets/artifacts")).catch(() => []);
  return names.filter((name) => name.startsWith("v"));
}

describe("SynthesisRuns", () => {
  test("start() writes nothing of a program that was made when its run was cancelled", async () => {
    const run = await runToItsEnd((cancel) => async (request) => {
      const made = await synthesize(request);
      cancel();
      return made;
    });

    expect(run.view()).toMatchObject({ state: "cancelled", error: { code: "synthesis-cancelled" } });
    expect(await versions()).toEqual([]);
  });

  test("start() never calls a run cancelled whose program is written, also when it fails after that", async () => {
    const run = await runToItsEnd(
      () => synthesize,
      (name, cancel) => {
        if (name !== "program.published") return;
        cancel();
        writeFileSync(join(dataDir, "loop-apps/tickets/route.json"), "no JSON");
      },
    );

    expect(run.view()).toMatchObject({ state: "failed", error: { code: "storage-failed" } });
    expect(await versions()).toEqual(["v1"]);
  });
});
