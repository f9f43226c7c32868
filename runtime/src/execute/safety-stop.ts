/**
 * The runtime's own brake on a canary: it watches its calls and says when there have been too many faults, or it is too slow.
 *
 * It waits for nobody: the call that is one too many is the last. What is done about it (champion answers, line in
 * `safety-stops.jsonl`, event) is left to who asks. Faults are calls that failed, timed out, answered what the output
 * schema does not allow, or whose input the canary refuses and the champion takes.
 */
import type { Canary, Outcome, SafetyStop } from "@loopai/core";

/** Faults among the last calls that stop a canary, as soon as there are as many. */
const FAULTS = 5;
const FAULT_WINDOW = 50;
/** Calls of which the 99th percentile is taken; with fewer, slowness stops nothing. */
const LATENCY_WINDOW = 200;
/** So many calls of the window may be slower than the limit: its 99th percentile, by nearest rank, is the next. */
const SLOW_ALLOWED = LATENCY_WINDOW - Math.ceil(0.99 * LATENCY_WINDOW);

export class SafetyWatch {
  /** The canary that is watched: another hash or salt is another canary. */
  readonly canary: Canary;
  readonly #revision: number;
  readonly #faulty = new Uint8Array(FAULT_WINDOW);
  readonly #latencies = new Float64Array(LATENCY_WINDOW);
  #calls = 0;
  #faults = 0;
  #slow = 0;
  #stopped: SafetyStop | undefined;

  /** @param stopped Earlier stop of this very canary, of this process or one before. */
  constructor(canary: Canary, revision: number, stopped: SafetyStop | undefined) {
    this.canary = canary;
    this.#revision = revision;
    this.#stopped = stopped;
  }

  /** Why the canary gets no more calls, or undefined while it does. */
  get stopped(): SafetyStop | undefined {
    return this.#stopped;
  }

  /** Whether this watches `canary`: a changed share is still the same canary, a changed limit is not. */
  watches(canary: Canary): boolean {
    const { sha256, salt, p99_limit_ms: limit } = this.canary;
    return canary.sha256 === sha256 && canary.salt === salt && canary.p99_limit_ms === limit;
  }

  /** Counts one call of the canary. Returns the stop when this is the call that brought it about. */
  observe(outcome: Outcome, latencyMs: number, nowMs: number): SafetyStop | undefined {
    const isFault = outcome.status === "failed" || outcome.status === "timed-out";
    this.#countFault(isFault ? 1 : 0);
    this.#countLatency(latencyMs);
    this.#calls++;
    // Calls that were under way when it was stopped are counted, but stop nothing twice.
    if (this.#stopped !== undefined) return undefined;
    if (this.#faults >= FAULTS) return this.#stop("faults", FAULT_WINDOW, nowMs);
    if (this.#calls >= LATENCY_WINDOW && this.#slow > SLOW_ALLOWED) return this.#stop("p99", LATENCY_WINDOW, nowMs);
    return undefined;
  }

  #countFault(fault: 0 | 1): void {
    const at = this.#calls % FAULT_WINDOW;
    this.#faults += fault - (this.#faulty[at] ?? 0);
    this.#faulty[at] = fault;
  }

  #countLatency(latencyMs: number): void {
    const at = this.#calls % LATENCY_WINDOW;
    const limit = this.canary.p99_limit_ms;
    this.#slow += Number(latencyMs > limit) - Number((this.#latencies[at] ?? 0) > limit);
    this.#latencies[at] = latencyMs;
  }

  #stop(reason: SafetyStop["reason"], window: number, nowMs: number): SafetyStop {
    const { version, sha256, salt, p99_limit_ms } = this.canary;
    this.#stopped = {
      at: new Date(nowMs).toISOString(),
      version,
      sha256,
      salt,
      revision: this.#revision,
      reason,
      calls: Math.min(this.#calls, window),
      faults: this.#faults,
      p99_ms: this.#p99Ms(),
      p99_limit_ms,
    };
    return this.#stopped;
  }

  #p99Ms(): number {
    const known = this.#latencies.slice(0, Math.min(this.#calls, LATENCY_WINDOW)).toSorted();
    return known[Math.ceil(0.99 * known.length) - 1] ?? 0;
  }
}
