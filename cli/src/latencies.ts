/** Durations of many calls, and what is told of them. */

export interface LatencyFigures {
  readonly calls: number;
  readonly callsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * @param durationsMs Time of each call, in milliseconds; at least one.
 * @param wallMs Time of all calls together, in milliseconds.
 */
export function latencyFigures(durationsMs: readonly number[], wallMs: number): LatencyFigures {
  const sorted = Float64Array.from(durationsMs).toSorted();
  return {
    calls: sorted.length,
    callsPerSecond: (sorted.length / wallMs) * 1_000,
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
  };
}

/** The smallest value that at least `share` of the sorted values do not exceed (nearest rank). */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
