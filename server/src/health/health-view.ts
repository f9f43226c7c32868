/** What `/health` and its two short forms answer. Names apps by their ids; holds no path and no input. */
import * as z from "zod";

export const LiveView = z.object({ status: z.literal("live") });

/** `ready`: all is well. `degraded`: calls are taken, but not all can be answered. `unready`: send calls elsewhere. */
export const ReadyStatus = z.enum(["ready", "degraded", "unready"]);
export type ReadyStatus = z.infer<typeof ReadyStatus>;

export const Check = z.object({
  name: z.enum(["accepting", "data-folder", "disk-space", "records", "programs", "sandbox", "event-loop"]),
  ok: z.boolean(),
  detail: z.string(),
});
export type Check = z.infer<typeof Check>;

export const ReadyView = z.object({ status: ReadyStatus, checks: z.array(Check) });
export type ReadyView = z.infer<typeof ReadyView>;

export const HealthView = ReadyView.extend({
  /** Of the package. */
  version: z.string(),
  pid: z.int(),
  started_at: z.string(),
  uptime_s: z.number(),
  /** Of this process since it started; calls called in process are not among them. */
  counters: z.object({
    requests: z.int(),
    under_way: z.int(),
    refused: z.int(),
    shed: z.int(),
    unreadable: z.int(),
    connections_dropped: z.int(),
  }),
});
export type HealthView = z.infer<typeof HealthView>;
