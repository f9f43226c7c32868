/** How long something took: wall time, and CPU time over all threads of the process. */
import type { Clock } from "@loopai/core";

export interface Effort {
  /** When it ended, RFC 3339 in UTC. */
  readonly madeAt: string;
  readonly wallMs: number;
  /** Includes whatever else this process did meanwhile. */
  readonly cpuMs: number;
}

export class Stopwatch {
  readonly #clock: Clock;
  readonly #startedMs: number;
  readonly #startedCpu = process.cpuUsage();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#startedMs = clock();
  }

  read(): Effort {
    const now = this.#clock();
    const { user, system } = process.cpuUsage(this.#startedCpu);
    return { madeAt: new Date(now).toISOString(), wallMs: now - this.#startedMs, cpuMs: (user + system) / 1000 };
  }
}
