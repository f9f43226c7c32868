/** How long to wait before a process that could not be started is tried again. */
const FIRST_MS = 100;
const LONGEST_MS = 10_000;

export class StartBackoff {
  #waitMs = FIRST_MS;
  #untilMs = Number.NEGATIVE_INFINITY;
  /** Why the last start failed. */
  #error: Error | undefined;

  /** The failure that still stands at `nowMs`: no start is tried before its time. */
  standing(nowMs: number): Error | undefined {
    return nowMs < this.#untilMs ? this.#error : undefined;
  }

  failed(error: Error, nowMs: number): void {
    this.#error = error;
    this.#untilMs = nowMs + this.#waitMs;
    this.#waitMs = Math.min(LONGEST_MS, this.#waitMs * 2);
  }

  succeeded(): void {
    this.#waitMs = FIRST_MS;
    this.#error = undefined;
  }
}
