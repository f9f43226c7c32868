/** Passes on what the hot path tells of itself: decisions to everybody who listens, the rest to the log. */
import { Version } from "@loopai/core";
import type { OnRuntimeEvent, RuntimeEvent } from "@loopai/runtime";
import type { Log } from "../log.ts";
import type { EventBus } from "./event-bus.ts";

export function runtimeEventListener(events: Pick<EventBus, "emit">, log: Log): OnRuntimeEvent {
  return function tell(event: RuntimeEvent): void {
    const { appId: app_id } = event;
    switch (event.type) {
      case "canary-stopped": {
        const { version, reason } = event.stop;
        events.emit("canary.stopped", { app_id, version: Version.parse(version), reason });
        return;
      }
      case "stop-unrecorded":
        log.error("canary.stop-unrecorded", { app_id, code: event.error.code, error: event.error });
        return;
      case "route-taken":
        log.info("route.taken", { app_id, revision: event.revision });
        return;
      case "route-refused":
        log.error("route.refused", { app_id, code: event.error.code, error: event.error });
        return;
      case "shadow-failed":
        log.error("shadow.failed", { app_id, version: event.version, code: event.error.code, error: event.error });
        return;
    }
  };
}
