/** How often a program ended its process of late, and whether it is given a rest for it. */

/** Convictions within {@link WINDOW_MS} after which a program rests. */
const MOST_CONVICTIONS = 3;
const WINDOW_MS = 60_000;
/** Ends of processes within the window that count as one conviction. */
const DEATHS_A_CONVICTION = 10;
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 300_000;

export class ConvictionRecord {
  #timesMs: number[] = [];
  #deathsMs: number[] = [];
  #restUntilMs = Number.NEGATIVE_INFINITY;
  #restMs = FIRST_REST_MS;

  /** Milliseconds that the program still rests; 0 where it may run. */
  restMs(nowMs: number): number {
    return Math.max(0, this.#restUntilMs - nowMs);
  }

  /** A process ended after it had answered: a program that ends one after the other never serves, whoever of its calls it was. */
  died(nowMs: number): void {
    this.#deathsMs = [...this.#deathsMs.filter((timeMs) => nowMs - timeMs < WINDOW_MS), nowMs];
    if (this.#deathsMs.length < DEATHS_A_CONVICTION) return;
    this.#deathsMs = [];
    this.convict(nowMs);
  }

  /** A call of the program was found to have ended its process. */
  convict(nowMs: number): void {
    // Long quiet after a rest: the next one is short again.
    if (nowMs - this.#restUntilMs > LONGEST_REST_MS) this.#restMs = FIRST_REST_MS;
    this.#timesMs = [...this.#timesMs.filter((timeMs) => nowMs - timeMs < WINDOW_MS), nowMs];
    if (this.#timesMs.length < MOST_CONVICTIONS) return;
    this.#timesMs = [];
    this.#restUntilMs = nowMs + this.#restMs;
    this.#restMs = Math.min(LONGEST_REST_MS, this.#restMs * 2);
  }
}
