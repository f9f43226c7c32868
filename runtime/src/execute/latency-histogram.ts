/**
 * How long calls took, counted in bins of 5 %: quantiles within a bin's width, in some three kilobytes.
 *
 * The bins are those of the sketch DDSketch (Masson, Rim & Lee 2019) without its collapsing: times outside of
 * {@link LEAST_MS} and {@link MOST_MS} count as those.
 */

const LEAST_MS = 0.001;
const MOST_MS = 100_000;
const BIN = Math.log(1.05);
const BINS = Math.ceil(Math.log(MOST_MS / LEAST_MS) / BIN) + 1;

export class LatencyHistogram {
  readonly #counts = new Float64Array(BINS);
  #total = 0;

  add(latencyMs: number): void {
    const within = Math.min(MOST_MS, Math.max(LEAST_MS, latencyMs));
    const bin = Math.floor(Math.log(within / LEAST_MS) / BIN);
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#total++;
  }

  /** The middle of the bin that holds the `share` quantile (nearest rank), in milliseconds; null without calls. */
  quantile(share: number): number | null {
    if (this.#total === 0) return null;
    let left = Math.max(1, Math.ceil(share * this.#total));
    let bin = 0;
    while (bin < BINS - 1) {
      left -= this.#counts[bin] ?? 0;
      if (left <= 0) break;
      bin++;
    }
    return Math.round(LEAST_MS * Math.exp((bin + 0.5) * BIN) * 10_000) / 10_000;
  }
}
