/** What happens in the hot path beside the calls themselves, for whoever runs it to log or show. */
import type { AppId, LoopaiError, SafetyStop, Version } from "@loopai/core";

export type RuntimeEvent =
  /** This process sends no more calls to the canary. */
  | { readonly type: "canary-stopped"; readonly appId: AppId; readonly stop: SafetyStop }
  /** The stop holds, but a restart will not know of it. */
  | { readonly type: "stop-unrecorded"; readonly appId: AppId; readonly error: LoopaiError }
  | { readonly type: "route-taken"; readonly appId: AppId; readonly revision: number }
  /** A file was not taken and the last good one stands, or a program that the route names cannot be opened. */
  | { readonly type: "route-refused"; readonly appId: AppId; readonly error: LoopaiError }
  /** Said once a version until the route changes. */
  | {
      readonly type: "shadow-failed";
      readonly appId: AppId;
      readonly version: Version;
      readonly error: LoopaiError;
    };

/** Hears each event, in the middle of a call: it must be quick, and must not throw. */
export type OnRuntimeEvent = (event: RuntimeEvent) => void;
