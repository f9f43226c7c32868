/**
 * `datasets/analytics/daily-stats.json`: what happened on each UTC day, counted from the records.
 *
 * A day stays here after its records are removed.
 */
import * as z from "zod";

const Count = z.int().min(0);

const Counts = z.object({
  executions: Count,
  succeeded: Count,
  deferred: Count,
  failed: Count,
  timed_out: Count,
  /** Lines of `datasets/samples/`. */
  sampled: Count,
});
export type Counts = z.infer<typeof Counts>;

/** Milliseconds; null on a day without calls. The quantiles are accurate to their bin, 5 % wide. */
const Latency = z.object({ mean: z.number().nullable(), p50: z.number().nullable(), p99: z.number().nullable() });

export const DayStats = Counts.extend({
  by_version: z.record(z.string(), Counts),
  by_served_as: z.record(z.string(), Counts),
  latency_ms: Latency,
  /** Sum of all latencies in whole microseconds, so that sums do not depend on their order. */
  latency_sum_us: Count,
  /** Bin -> calls, see latency-bins.ts; empty once the day's records are removed. */
  latency_bins: z.record(z.string(), Count),
  /** Lines of `datasets/shadows/`. */
  shadows: z.object({ compared: Count, disagreed: Count }),
  /** Lines that could not be read. */
  bad_lines: Count,
});
export type DayStats = z.infer<typeof DayStats>;

export const DailyStats = z.object({
  format: z.literal("loopai-daily-stats/1"),
  /** Counts up by one with every change. */
  revision: Count,
  /** RFC 3339 in UTC. */
  updated_at: z.string(),
  days: z.record(z.string(), DayStats),
});
export type DailyStats = z.infer<typeof DailyStats>;
