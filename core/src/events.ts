/** What happens in Loopai, named noun first. Each event's payload holds ids and figures, never an input. */
import * as z from "zod";
import { AppId, Version } from "./ids.ts";

export const EVENTS = {
  "app.created": z.strictObject({ app_id: AppId }),
  "synthesis.started": z.strictObject({ app_id: AppId, run_id: z.string() }),
  "synthesis.completed": z.strictObject({ app_id: AppId, run_id: z.string(), version: Version.nullable() }),
  "synthesis.failed": z.strictObject({ app_id: AppId, run_id: z.string(), code: z.string() }),
  "program.published": z.strictObject({ app_id: AppId, version: Version }),
  "program.promoted": z.strictObject({ app_id: AppId, version: Version, previous: Version.nullable() }),
  "program.rolled-back": z.strictObject({ app_id: AppId, version: Version, previous: Version }),
  "program.pinned": z.strictObject({ app_id: AppId, version: Version }),
  "program.unpinned": z.strictObject({ app_id: AppId, version: Version }),
  "canary.started": z.strictObject({ app_id: AppId, version: Version, share: z.number() }),
  "canary.ended": z.strictObject({ app_id: AppId, version: Version }),
  "canary.stopped": z.strictObject({ app_id: AppId, version: Version, reason: z.enum(["faults", "p99"]) }),
  "shadows.changed": z.strictObject({ app_id: AppId, versions: z.array(Version) }),
  "app.paused": z.strictObject({ app_id: AppId }),
  "app.resumed": z.strictObject({ app_id: AppId }),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof EVENTS;
export type EventPayload<Name extends EventName> = z.infer<(typeof EVENTS)[Name]>;

/** Hears every event. Called after the change is on disk; a throw is logged and changes nothing. */
export type EventListener = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
