/** Adds one record line to the figures of its day. Pure but for the figures it is given. */
import { ExecutionLine, SampleLine, ShadowLine } from "@loopai/core";
import { parseRecordLine } from "../records/record-line.ts";
import type { Dataset } from "../records/record-group.ts";
import type { Counts, DayStats } from "./daily-stats.ts";
import { latencyBin, latencyQuantile } from "./latency-bins.ts";
import { type TalliedExecution, talliedExecution } from "./tallied-execution.ts";

// Inputs and outputs are not looked at: checking them would be most of the work.
const CountedExecution = ExecutionLine.pick({ version: true, served_as: true, status: true, latency_ms: true });
const CountedSample = SampleLine.pick({ version: true, served_as: true });
const CountedShadow = ShadowLine.pick({ agrees: true });

const MICROSECONDS_PER_MS = 1_000;

export function emptyDay(): DayStats {
  return {
    ...emptyCounts(),
    by_version: {},
    by_served_as: {},
    latency_ms: { mean: null, p50: null, p99: null },
    latency_sum_us: 0,
    latency_bins: {},
    shadows: { compared: 0, disagreed: 0 },
    bad_lines: 0,
  };
}

/** Counts one whole line, without its newline, into `day`. */
export function countLine(day: DayStats, dataset: Dataset, bytes: Buffer): void {
  switch (dataset) {
    case "executions":
      return countExecution(day, bytes);
    case "samples":
      return countSample(day, bytes);
    case "shadows":
      return countShadow(day, bytes);
  }
}

/** Brings what follows from the other figures up to date. */
export function finishDay(day: DayStats): void {
  const meanUs = day.executions === 0 ? null : day.latency_sum_us / day.executions;
  day.latency_ms = {
    mean: meanUs === null ? null : Math.round(meanUs) / MICROSECONDS_PER_MS,
    p50: latencyQuantile(day.latency_bins, 0.5),
    p99: latencyQuantile(day.latency_bins, 0.99),
  };
}

function countExecution(day: DayStats, bytes: Buffer): void {
  const tallied = talliedExecution(bytes) ?? readExecution(day, bytes);
  if (tallied === undefined) return;
  const { version, served_as, status, latency_ms } = tallied;
  const outcome = status === "timed-out" ? "timed_out" : status;
  for (const counts of countsOf(day, version, served_as)) {
    counts.executions++;
    counts[outcome]++;
  }
  day.latency_sum_us += Math.max(0, Math.round(latency_ms * MICROSECONDS_PER_MS));
  const bin = latencyBin(latency_ms);
  day.latency_bins[bin] = (day.latency_bins[bin] ?? 0) + 1;
}

/** Undefined for an empty line, and for a damaged one, which is counted as such. */
function readExecution(day: DayStats, bytes: Buffer): TalliedExecution | undefined {
  const row = parseRecordLine(bytes, true, CountedExecution);
  if (typeof row === "string") day.bad_lines++;
  return typeof row === "object" ? row.value : undefined;
}

function countSample(day: DayStats, bytes: Uint8Array): void {
  const row = parseRecordLine(bytes, true, CountedSample);
  if (typeof row === "string") day.bad_lines++;
  if (typeof row !== "object") return;
  for (const counts of countsOf(day, row.value.version, row.value.served_as)) counts.sampled++;
}

function countShadow(day: DayStats, bytes: Uint8Array): void {
  const row = parseRecordLine(bytes, true, CountedShadow);
  if (typeof row === "string") day.bad_lines++;
  if (typeof row !== "object") return;
  day.shadows.compared++;
  if (!row.value.agrees) day.shadows.disagreed++;
}

function countsOf(day: DayStats, version: number, servedAs: string): readonly Counts[] {
  return [day, (day.by_version[version] ??= emptyCounts()), (day.by_served_as[servedAs] ??= emptyCounts())];
}

function emptyCounts(): Counts {
  return { executions: 0, succeeded: 0, deferred: 0, failed: 0, timed_out: 0, sampled: 0 };
}
