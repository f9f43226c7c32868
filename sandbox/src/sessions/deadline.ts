/**
 * Wakes up when a running call has had its time.
 *
 * One timer for all calls of a guest: it looks, when it fires, how long the call that runs then has had, and sleeps for what
 * is left of it. So nothing is set or cleared for each call.
 */
export class Deadline {
  /** Milliseconds over the limit, below 0 while there is time; undefined while nothing runs. */
  readonly #overdueMs: () => number | undefined;
  readonly #onOverdue: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(overdueMs: () => number | undefined, onOverdue: () => void) {
    this.#overdueMs = overdueMs;
    this.#onOverdue = onOverdue;
  }

  /** Something runs. */
  start(): void {
    this.#timer ??= this.#sleep(this.#overdueMs() ?? 0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #sleep(overdueMs: number): NodeJS.Timeout {
    return setTimeout(() => this.#look(), Math.max(1, -overdueMs));
  }

  #look(): void {
    this.#timer = undefined;
    const overdueMs = this.#overdueMs();
    if (overdueMs === undefined) return;
    if (overdueMs < 0) {
      this.#timer = this.#sleep(overdueMs);
      return;
    }
    // This process may have been held up itself: what has arrived meanwhile is read first.
    setImmediate(() => {
      const stillMs = this.#overdueMs();
      if (stillMs === undefined) return;
      if (stillMs >= 0) this.#onOverdue();
      else this.start();
    });
  }
}
