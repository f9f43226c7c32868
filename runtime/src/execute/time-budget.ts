/**
 * So many milliseconds of work in each second, and no more: a token bucket over time that was really spent.
 *
 * A second's budget can be saved up. What a piece of work takes is known only after it, so one piece may overdraw;
 * then nothing is granted until that is paid back.
 */
export class TimeBudget {
  #leftMs: number | undefined;
  #countedMs = 0;

  /**
   * Whether there is time left at `nowMs`.
   *
   * @param msPerSecond Budget, 0 to 1,000; may change from call to call.
   * @param nowMs Of a clock that is never set back, in milliseconds.
   */
  hasTime(msPerSecond: number, nowMs: number): boolean {
    const earnedMs = ((nowMs - this.#countedMs) * msPerSecond) / 1_000;
    this.#leftMs = Math.min(msPerSecond, (this.#leftMs ?? msPerSecond) + earnedMs);
    this.#countedMs = nowMs;
    return this.#leftMs > 0;
  }

  /** Counts work that was done. */
  spend(tookMs: number): void {
    this.#leftMs = (this.#leftMs ?? 0) - tookMs;
  }
}
