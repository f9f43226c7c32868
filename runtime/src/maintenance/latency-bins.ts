/**
 * Latencies counted in bins that are 5 % wide each, from a microsecond up: a quantile is known to its bin.
 *
 * As DDSketch (Masson, Rim & Lee, VLDB 2019), without its merging of bins.
 */

const LEAST_MS = 0.001;
const WIDTH = Math.log(1.05);

export function latencyBin(latencyMs: number): number {
  return latencyMs <= LEAST_MS ? 0 : Math.floor(Math.log(latencyMs / LEAST_MS) / WIDTH);
}

/** The middle of the bin that holds the `share` quantile (nearest rank), in milliseconds; null without calls. */
export function latencyQuantile(bins: Readonly<Record<string, number>>, share: number): number | null {
  const counted = Object.entries(bins)
    .map(([bin, calls]) => ({ bin: Number(bin), calls }))
    .toSorted((a, b) => a.bin - b.bin);
  const total = counted.reduce((sum, { calls }) => sum + calls, 0);
  let left = Math.max(1, Math.ceil(share * total));
  for (const { bin, calls } of counted) {
    left -= calls;
    if (left <= 0) return middleMs(bin);
  }
  return null;
}

/** To four digits: more would be noise within a bin. */
function middleMs(bin: number): number {
  return Number((LEAST_MS * Math.exp((bin + 0.5) * WIDTH)).toPrecision(4));
}
