/** Ends processes that nobody has used for long: spares after a while, those that serve later. */
import { performance } from "node:perf_hooks";
import type { SlotHolder } from "./process-slots.ts";

/** A spare stands ready for a program in use only, in milliseconds. */
const SPARE_IDLE_MS = 30_000;

export class IdleSweep {
  readonly #holders: Iterable<SlotHolder>;
  readonly #idleMs: number;
  readonly #timer: NodeJS.Timeout;

  constructor(holders: Iterable<SlotHolder>, idleMs: number) {
    this.#holders = holders;
    this.#idleMs = idleMs;
    const everyMs = Math.max(10, Math.min(idleMs, SPARE_IDLE_MS) / 4);
    this.#timer = setInterval(() => this.#sweep(), everyMs).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #sweep(): void {
    const nowMs = performance.now();
    for (const holder of [...this.#holders]) {
      const idleMs = nowMs - holder.usedMs;
      if (idleMs > Math.min(this.#idleMs, SPARE_IDLE_MS)) holder.giveUp(true);
      if (idleMs > this.#idleMs) holder.giveUp(false);
    }
  }
}
