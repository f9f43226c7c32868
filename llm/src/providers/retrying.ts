/**
 * Attempts that go on until one succeeds: waits between them grow with jitter and never undercut what the provider asks
 * for, up to a minute; a provider that fails again and again is left alone for a while.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { LoopaiError } from "@loopai/core";
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from "cockatiel";
import { FailedAttempt } from "./failed-attempt.ts";

export interface RetrySettings {
  readonly attempts: number;
  /** Longest wait before the second attempt, in milliseconds; doubles each time. @defaultValue 500 */
  readonly firstWaitMs?: number;
  /** Failures in a row after which the provider is left alone. @defaultValue 5 */
  readonly mostFailures?: number;
  /** For how long, in milliseconds. @defaultValue 30,000 */
  readonly restMs?: number;
  /** 0 to 1, for the jitter. @defaultValue `Math.random` */
  readonly random?: () => number;
}

/** For one provider: the breaker remembers its failures over calls. */
export class Retrying {
  readonly #settings: Required<RetrySettings>;
  readonly #breaker: ReturnType<typeof circuitBreaker>;

  constructor({ attempts, firstWaitMs = 500, mostFailures = 5, restMs = 30_000, random = Math.random }: RetrySettings) {
    this.#settings = { attempts, firstWaitMs, mostFailures, restMs, random };
    const policy = handleWhen((error) => error instanceof FailedAttempt && error.unavailable);
    this.#breaker = circuitBreaker(policy, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(mostFailures) });
  }

  /**
   * @param act For messages: "Cannot ask openai:gpt-5".
   * @throws {LoopaiError} `llm-unavailable`, `llm-refused`. @throws `signal.reason`.
   */
  async run<Result>(act: string, attempt: () => Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
    const { attempts } = this.#settings;
    for (let number = 1; ; number++) {
      signal?.throwIfAborted();
      try {
        return await this.#breaker.execute(attempt);
      } catch (error) {
        if (error instanceof BrokenCircuitError) {
          const state = `it failed ${this.#settings.mostFailures} times in a row and is left alone for a while`;
          throw new LoopaiError("llm-unavailable", `${act}: ${state}; try again later`, { cause: error });
        }
        if (!(error instanceof FailedAttempt)) throw error;
        if (!error.retryable) throw new LoopaiError("llm-refused", `${act}: ${error.message}`);
        if (number === attempts) {
          throw new LoopaiError("llm-unavailable", `${act}: ${error.message}, after ${number} attempts`);
        }
        await sleep(this.#waitMs(number, error.waitMs), undefined, signal === undefined ? {} : { signal }).catch(() =>
          signal?.throwIfAborted(),
        );
      }
    }
  }

  /** Full jitter (Brooker, "Exponential Backoff And Jitter", 2015). */
  #waitMs(number: number, askedMs = 0): number {
    const { firstWaitMs, random } = this.#settings;
    return askedMs + random() * firstWaitMs * 2 ** (number - 1);
  }
}
