/**
 * Hard caps on what models may cost. A call is made only when the most that it can take fits under every cap beside all that
 * is under way; afterwards what it really took is counted.
 *
 * Providers count tokens themselves: a prompt of unusual signs may take more than was set aside, by one call at most a caller.
 */
import { LoopaiError } from "@loopai/core";
import type { CostEstimate, Usage } from "../model.ts";

export interface Cap {
  /** For messages: "this run", "app spam-1 this month". */
  readonly of: string;
  /** @defaultValue no cap */
  readonly mostUsd?: number | undefined;
  /** Input and output together. @defaultValue no cap */
  readonly mostTokens?: number | undefined;
  /** What is spent and held under it, this budget's calls among it. @defaultValue this budget's calls alone */
  readonly spent?: (() => Spent) | undefined;
}

export interface Spent {
  readonly usd: number;
  readonly tokens: number;
}

/** What a call holds while it is under way. End it exactly once. */
export interface Reservation {
  /** Counts what the call took, or nothing where it came to nothing. */
  settle(taken: (Usage & { readonly costUsd: number }) | undefined): void;
}

export class Budget {
  readonly #caps: readonly Cap[];
  #usd = 0;
  #tokens = 0;
  #calls = 0;
  #heldUsd = 0;
  #heldTokens = 0;

  /** @param caps All hold at once. */
  constructor(caps: readonly Cap[]) {
    this.#caps = caps;
  }

  /** Spent through this budget, what was spent before it not counted. */
  get spent(): Spent & { readonly calls: number } {
    return { usd: this.#usd, tokens: this.#tokens, calls: this.#calls };
  }

  /** @throws {LoopaiError} `llm-budget-spent` when `most` does not fit under a cap; then nothing is held. */
  reserve(act: string, { most }: CostEstimate): Reservation {
    const tokens = most.inputTokens + most.outputTokens;
    for (const { of, mostUsd, mostTokens, spent } of this.#caps) {
      const taken = spent?.() ?? { usd: this.#usd + this.#heldUsd, tokens: this.#tokens + this.#heldTokens };
      const usd = taken.usd + most.costUsd;
      if (mostUsd !== undefined && usd > mostUsd) {
        throw budgetSpent(act, of, `${shownUsd(usd)} of ${shownUsd(mostUsd)} would be spent`);
      }
      const all = taken.tokens + tokens;
      if (mostTokens !== undefined && all > mostTokens) {
        throw budgetSpent(act, of, `${all} of ${mostTokens} tokens would be spent`);
      }
    }
    this.#heldUsd += most.costUsd;
    this.#heldTokens += tokens;
    let ended = false;
    return {
      settle: (taken) => {
        if (ended) return;
        ended = true;
        this.#heldUsd -= most.costUsd;
        this.#heldTokens -= tokens;
        if (taken === undefined) return;
        this.#usd += taken.costUsd;
        this.#tokens += taken.inputTokens + taken.outputTokens;
        this.#calls++;
      },
    };
  }
}

function budgetSpent(act: string, of: string, state: string): LoopaiError {
  return new LoopaiError("llm-budget-spent", `${act}: the budget of ${of} is spent: ${state}; allow more to go on`);
}

function shownUsd(usd: number): string {
  return `${usd.toFixed(4)} USD`;
}
