/** Does the code keep to its own time limit, with nothing to spare for one call in a hundred? */
import { type GateCheck, quantile } from "@loopai/core";

/**
 * @param durationsMs Wall-clock time of calls that were made one at a time, in milliseconds.
 * @param limitMs The program's `time_ms`.
 */
export function checkCallTime(durationsMs: readonly number[], limitMs: number): GateCheck {
  if (durationsMs.length === 0) return { name: "latency", passed: true, finding: "left out: there is no row to time" };
  const sorted = Float64Array.from(durationsMs).toSorted();
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
  const figures = `50 % within ${shown(p50)} ms, 99 % within ${shown(p99)} ms`;
  const finding = `${durationsMs.length} calls, one at a time: ${figures}; the time limit is ${limitMs} ms`;
  return { name: "latency", passed: p99 < limitMs, finding };
}

function shown(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : String(Math.round(ms));
}
