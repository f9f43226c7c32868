/** Figures of an app's calls: of each day from the records, and of this process since it opened the app. */
import { AppId, SafetyStop } from "@loopai/core";
import { DayStats } from "@loopai/runtime";
import * as z from "zod";

const Count = z.int();

/** Of one UTC day, over every process that wrote records. Stays when the records are removed. */
const DayView = DayStats.omit({ latency_sum_us: true, latency_bins: true });

/** Counted in memory, the moment something is recorded. */
const ProcessView = z.object({
  executions: Count,
  by_status: z.record(z.string(), Count),
  by_served_as: z.record(z.string(), Count),
  /** Drawn at once; those that only a shadow's disagreement drew are in `shadows.sampled`. */
  sampled: Count,
  /** Calls whose input did not fit: not recorded. */
  input_refused: Count,
  /** Calls that could not be recorded, answered or refused. */
  unrecorded: Count,
  latency_ms: z.object({ p50: z.number().nullable(), p99: z.number().nullable() }),
  shadows: z.object({
    run: Count,
    disagreed: Count,
    skipped: Count,
    failed: Count,
    sampled: Count,
    unrecorded: Count,
  }),
  canary: z.object({ calls: Count, faults: Count, stopped: SafetyStop.nullable() }),
});

/** Samples on their way to the record of checking, since this process began to forward them. */
const ForwardingView = z.object({
  delivered: Count,
  /** Lines that are no sample. */
  skipped: Count,
  failures: Count,
  pending_bytes: Count,
  last_error: z.string().nullable(),
});

export const StatsView = z.object({
  app_id: AppId,
  /** When the days were counted last, which a server does once a minute; null before the first time. */
  updated_at: z.string().nullable(),
  /** By day, `2026-11-20`. */
  days: z.record(z.string(), DayView),
  process: ProcessView,
  forwarding: ForwardingView,
});
export type StatsView = z.infer<typeof StatsView>;
