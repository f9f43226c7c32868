/** Lets others on the event loop have their turn in the middle of long work. */
import { setImmediate as nextTurn } from "node:timers/promises";

/** Work at one stretch, in milliseconds: calls that come meanwhile wait no longer. */
const SLICE_MS = 4;

export class TimeSlices {
  readonly #signal: AbortSignal;
  #endsAt = performance.now() + SLICE_MS;

  /** @param signal Ends the work at the next turn. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  get isOver(): boolean {
    return performance.now() >= this.#endsAt;
  }

  /** To be awaited when the slice is over. @throws `signal.reason` */
  async turn(): Promise<void> {
    await nextTurn();
    this.#signal.throwIfAborted();
    this.#endsAt = performance.now() + SLICE_MS;
  }
}
