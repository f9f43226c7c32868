/** How much a search may do. Counted and not timed: the same examples lead to the same program on every machine, however busy. */

/** One or two seconds of a processor. */
const USUAL_STEPS = 70_000_000;

export class SearchEffort {
  #left: number;
  readonly #signal: AbortSignal | undefined;

  /** @param steps Parts put behind what is made so far; whatever takes longer spends more of them. */
  constructor(steps = USUAL_STEPS, signal?: AbortSignal) {
    this.#left = steps;
    this.#signal = signal;
  }

  spend(steps: number): void {
    this.#left -= steps;
  }

  /** @throws `signal.reason`. */
  isSpent(): boolean {
    this.#signal?.throwIfAborted();
    return this.#left <= 0;
  }
}
