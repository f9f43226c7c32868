/**
 * What this process counted of one app since it opened it.
 *
 * Executions and samples are counted once they are recorded, so these figures equal what this process wrote into the
 * files.
 */
import type { Execution, Outcome, SafetyStop, ServedAs } from "@loopai/core";
import { latencyBin, latencyQuantile } from "../maintenance/latency-bins.ts";

export interface AppCounters {
  /** Recorded calls. */
  readonly executions: number;
  readonly by_status: Readonly<Record<Outcome["status"], number>>;
  readonly by_served_as: Readonly<Record<ServedAs, number>>;
  /** Recorded calls that were drawn at once; those that a shadow's disagreement drew are in `shadows`. */
  readonly sampled: number;
  /** Calls whose input did not fit; they are not recorded. */
  readonly input_refused: number;
  /** Calls that could not be recorded, whether they were answered or refused for that. */
  readonly unrecorded: number;
  /** Of recorded calls, from a microsecond up within 2.5 %; null before the first. */
  readonly latency_ms: { readonly p50: number | null; readonly p99: number | null };
  readonly shadows: ShadowCounters;
  readonly canary: {
    readonly calls: number;
    readonly faults: number;
    /** Why the canary of the route gets no more calls of this process. */
    readonly stopped: SafetyStop | null;
  };
}

/** Of programs in shadow; a call with two shadows counts twice, but once in `skipped` and `sampled`. */
export interface ShadowCounters {
  readonly run: number;
  readonly disagreed: number;
  /** Calls that were not shadowed, for want of time or room in the queue. */
  readonly skipped: number;
  readonly failed: number;
  /** Samples that only a disagreement drew. */
  readonly sampled: number;
  /** Groups of lines that could not be written. */
  readonly unrecorded: number;
}

/** The counts of the calls themselves; shadows and canary count their own. */
export class CallCounts {
  inputRefused = 0;
  unrecorded = 0;
  canaryCalls = 0;
  canaryFaults = 0;
  #sampled = 0;
  readonly #byStatus = { succeeded: 0, deferred: 0, failed: 0, "timed-out": 0 };
  readonly #byServedAs = { champion: 0, canary: 0, pinned: 0, "stand-in": 0, version: 0 };
  /** Bin -> calls. */
  readonly #latencies: Record<number, number> = {};

  /** Counts a call that was recorded. */
  recorded({ outcome, servedAs, sampled, latencyMs }: Execution): void {
    this.#byStatus[outcome.status]++;
    this.#byServedAs[servedAs]++;
    if (sampled) this.#sampled++;
    const bin = latencyBin(latencyMs);
    this.#latencies[bin] = (this.#latencies[bin] ?? 0) + 1;
  }

  snapshot(shadows: ShadowCounters, stopped: SafetyStop | undefined): AppCounters {
    return {
      executions: Object.values(this.#byStatus).reduce((sum, count) => sum + count, 0),
      by_status: { ...this.#byStatus },
      by_served_as: { ...this.#byServedAs },
      sampled: this.#sampled,
      input_refused: this.inputRefused,
      unrecorded: this.unrecorded,
      latency_ms: { p50: latencyQuantile(this.#latencies, 0.5), p99: latencyQuantile(this.#latencies, 0.99) },
      shadows,
      canary: { calls: this.canaryCalls, faults: this.canaryFaults, stopped: stopped ?? null },
    };
  }
}
