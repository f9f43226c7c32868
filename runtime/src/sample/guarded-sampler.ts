/**
 * A sampler that somebody else wrote, held to what a sampler may do.
 *
 * A throw, an answer that is no probability and a call that takes too long are counted; a sampler that does so again
 * and again is left out. No such call fails an execution. A sampler that never returns holds up the process: its code
 * runs here, by the operator's choice.
 */
import type { Sampler, SamplingContext, UnsampledExecution } from "@loopai/core";

const MOST_FAULTS = 100;
const SLOW_MS = 1;
/** Calls among which slow ones are counted: a pause of the whole process now and then is nobody's fault. */
const SLOW_AMONG = 1_000;

/** What became of one sampler that was handed in. */
export interface SamplerState {
  readonly name: string;
  /** Calls that threw or gave no probability. */
  readonly faults: number;
  readonly leftOut: "faults" | "slow" | null;
}

export class GuardedSampler implements Sampler {
  readonly name: string;
  readonly #sampler: Sampler;
  #faults = 0;
  #calls = 0;
  #slow = 0;
  #leftOut: SamplerState["leftOut"] = null;

  constructor(sampler: Sampler) {
    this.name = sampler.name;
    this.#sampler = sampler;
  }

  get state(): SamplerState {
    return { name: this.name, faults: this.#faults, leftOut: this.#leftOut };
  }

  sample(execution: UnsampledExecution, context: SamplingContext): number {
    if (this.#leftOut !== null) return 0;
    const startedAt = performance.now();
    let probability: unknown;
    try {
      probability = this.#sampler.sample(execution, context);
      // A promise that nobody awaits would end the process when it rejects.
      if (probability instanceof Promise) probability.catch(() => undefined);
    } catch {
      probability = undefined;
    }
    this.#countTime(performance.now() - startedAt);
    if (typeof probability === "number" && probability >= 0 && probability <= 1) return probability;
    this.#faults++;
    if (this.#faults >= MOST_FAULTS) this.#leftOut = "faults";
    return 0;
  }

  #countTime(tookMs: number): void {
    if (this.#calls++ % SLOW_AMONG === 0) this.#slow = 0;
    if (tookMs <= SLOW_MS) return;
    this.#slow++;
    if (this.#slow >= MOST_FAULTS) this.#leftOut = "slow";
  }
}
