/** Ends a script that passes a limit: its time, by the clock and by its CPU, its memory or its threads. */
import type { Guest } from "../isolation/guest.ts";
import type { Limits } from "../limits.ts";
import { type GuestEnd, memoryEnd, processEnd } from "../sessions/guest-end.ts";

/** How often memory and CPU are looked at, in milliseconds. */
const TICK_MS = 20;

export class ScriptWatch implements Disposable {
  readonly #guest: Guest;
  readonly #timer: NodeJS.Timeout;
  readonly #ticks: NodeJS.Timeout;
  /** Why it was ended from here. */
  #end: GuestEnd | undefined;

  constructor(guest: Guest, { time_ms: timeMs, memory_bytes: memoryBytes, processes }: Limits) {
    this.#guest = guest;
    const late: GuestEnd = { errorCode: "time-limit", message: `it takes longer than ${timeMs} ms` };
    this.#timer = setTimeout(() => this.stop(late), timeMs);
    this.#ticks = setInterval(() => {
      const usage = guest.usage();
      if (usage === undefined) return;
      if (usage.memoryBytes > memoryBytes) this.stop(memoryEnd(memoryBytes));
      else if ((usage.threads ?? 0) > processes) this.stop(processEnd(processes));
      else if (usage.cpuMs > timeMs) this.stop(late);
    }, TICK_MS);
  }

  get end(): GuestEnd | undefined {
    return this.#end;
  }

  /** The first reason counts. */
  stop(end: GuestEnd): void {
    this.#end ??= end;
    this.#guest.kill();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    clearInterval(this.#ticks);
  }
}
