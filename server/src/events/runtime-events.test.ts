import { AppId, LoopaiError, Version } from "@loopai/core";
import { expect, test } from "vitest";
import { EventBus } from "./event-bus.ts";
import { runtimeEventListener } from "./runtime-events.ts";

const appId = AppId.parse("spam");

test("runtimeEventListener() makes a stopped canary an event and puts everything into the log", () => {
  const logged: [string, string, object][] = [];
  const log = {
    info: (event: string, fields: object) => void logged.push(["info", event, fields]),
    error: (event: string, fields: object) => void logged.push(["error", event, fields]),
  };
  const events = new EventBus(log);
  const heard: [string, object][] = [];
  events.listen((name, payload) => void heard.push([name, payload]));
  const tell = runtimeEventListener(events, log);
  const error = new LoopaiError("artifact-corrupt", "Cannot open program v2");
  const version = Version.parse(2);
  const stop = {
    at: "2030-01-02T03:04:05.000Z",
    version,
    sha256: "0".repeat(64),
    salt: "a",
    revision: 4,
    reason: "faults" as const,
    calls: 50,
    faults: 5,
    p99_ms: 1,
    p99_limit_ms: 50,
  };

  tell({ type: "canary-stopped", appId, stop });
  tell({ type: "stop-unrecorded", appId, error });
  tell({ type: "route-taken", appId, revision: 4 });
  tell({ type: "route-refused", appId, error });
  tell({ type: "shadow-failed", appId, version, error });

  expect(heard).toEqual([["canary.stopped", { app_id: "spam", version: 2, reason: "faults" }]]);
  expect(logged).toEqual([
    ["info", "canary.stopped", { app_id: "spam", version: 2, reason: "faults" }],
    ["error", "canary.stop-unrecorded", { app_id: "spam", code: "artifact-corrupt", error }],
    ["info", "route.taken", { app_id: "spam", revision: 4 }],
    ["error", "route.refused", { app_id: "spam", code: "artifact-corrupt", error }],
    ["error", "shadow.failed", { app_id: "spam", version: 2, code: "artifact-corrupt", error }],
  ]);
});
