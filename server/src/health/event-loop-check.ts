/** How late this process gets to its work: the event loop's delay, sampled all the time by Node. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Check } from "./health-view.ts";

const SAMPLE_MS = 20;
/** A 99th percentile from which calls time out elsewhere, in milliseconds. */
const MOST_DELAY_MS = 1_000;
/** Delays older than this are forgotten, in milliseconds. */
const WINDOW_MS = 60_000;

export class EventLoopWatch implements Disposable {
  readonly #delays = monitorEventLoopDelay({ resolution: SAMPLE_MS });
  #sinceAt = performance.now();

  constructor() {
    this.#delays.enable();
  }

  check(): Check {
    // The sampling interval itself is part of each sample.
    const p99Ms = Math.max(0, this.#delays.percentile(99) / 1e6 - SAMPLE_MS);
    const now = performance.now();
    if (now - this.#sinceAt > WINDOW_MS) {
      this.#delays.reset();
      this.#sinceAt = now;
    }
    return { name: "event-loop", ok: p99Ms < MOST_DELAY_MS, detail: `p99 of its delay is ${p99Ms.toFixed(1)} ms` };
  }

  [Symbol.dispose](): void {
    this.#delays.disable();
  }
}
