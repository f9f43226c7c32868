/**
 * Holds the rates of one app under its budget of samples a day (UTC).
 *
 * Looks only at calls that are over and changes the rates at most once a minute, so that the probability of a call is
 * fixed before it comes. What is left of the budget is spread evenly over what is left of the day; a process that
 * starts within a day takes the share of the budget that falls on the rest of it, so a restart gives nothing twice.
 * Each process keeps the budget by itself.
 */
export const CHANGE_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;
/** Time after which a past minute counts 1/e in the number of calls that is expected. */
const MEMORY_MS = 600_000;
/** Share of the day's budget after which nothing more is drawn until the next change: traffic that nobody expected. */
const MOST_BETWEEN_CHANGES = 0.05;
/** Share of the samples that stays with the uniform lane when the others want more than there is. */
const LEAST_UNIFORM = 0.3;

export class RateController {
  readonly #uniform: number;
  readonly #perDay: number;
  #uniformRate: number;
  #scale = 1;
  #day: number | undefined;
  #changedMs = 0;
  /** Samples that may still be drawn today. */
  #left = 0;
  /** Samples that may still be drawn before the next change. */
  #allowance = 0;
  #calls = 0;
  #extra = 0;
  #callsPerMs = 0;
  #extraPerMs = 0;

  /**
   * @param uniform Probability that every call has while the budget allows it, 0 to 1.
   * @param perDay Most samples a day, at least 1.
   */
  constructor(uniform: number, perDay: number) {
    this.#uniform = uniform;
    this.#uniformRate = uniform;
    this.#perDay = perDay;
  }

  /** Probability that every call has at present. */
  get uniformRate(): number {
    return this.#uniformRate;
  }

  /** What the probabilities of the other samplers are multiplied with at present, 0 to 1. */
  get scale(): number {
    return this.#scale;
  }

  /** Counts one call for which the samplers wanted the probability `wanted` before any scaling. */
  observe(wanted: number, sampled: boolean): void {
    this.#calls++;
    this.#want(wanted - this.#uniform, sampled);
  }

  /** Counts that a call which was counted before is wanted with `more` probability than then. */
  observeMore(more: number, sampled: boolean): void {
    this.#want(more, sampled);
  }

  /** Takes the calls counted so far into the rates. Called at most once a minute; the first call starts the day. */
  change(nowMs: number): void {
    const day = Math.floor(nowMs / DAY_MS);
    const leftMs = Math.max(CHANGE_EVERY_MS, (day + 1) * DAY_MS - nowMs);
    if (this.#day === undefined) this.#left = (this.#perDay * leftMs) / DAY_MS;
    else {
      if (day !== this.#day) this.#left = this.#perDay;
      this.#learn(nowMs - this.#changedMs);
      this.#share(this.#left / leftMs);
    }
    this.#day = day;
    this.#changedMs = nowMs;
    this.#allowance = Math.max(1, this.#perDay * MOST_BETWEEN_CHANGES);
  }

  #want(extra: number, sampled: boolean): void {
    if (extra > 0) this.#extra += extra;
    if (!sampled) return;
    this.#left--;
    this.#allowance--;
    if (this.#left > 0 && this.#allowance > 0) return;
    this.#uniformRate = 0;
    this.#scale = 0;
  }

  #learn(elapsedMs: number): void {
    const windowMs = Math.max(CHANGE_EVERY_MS, elapsedMs);
    const forget = this.#callsPerMs === 0 ? 0 : Math.exp(-windowMs / MEMORY_MS);
    this.#callsPerMs = forget * this.#callsPerMs + ((1 - forget) * this.#calls) / windowMs;
    this.#extraPerMs = forget * this.#extraPerMs + ((1 - forget) * this.#extra) / windowMs;
    this.#calls = 0;
    this.#extra = 0;
  }

  /** Shares `perMs` samples a millisecond out among the uniform lane and the others, which get what they want at most. */
  #share(perMs: number): void {
    const uniformPerMs = this.#uniform * this.#callsPerMs;
    const wantedPerMs = uniformPerMs + this.#extraPerMs;
    const budgetPerMs = Math.max(0, perMs);
    if (wantedPerMs <= budgetPerMs) {
      this.#uniformRate = this.#uniform;
      this.#scale = 1;
      return;
    }
    const share = budgetPerMs / wantedPerMs;
    const uniform = Math.min(uniformPerMs, Math.max(share * uniformPerMs, LEAST_UNIFORM * budgetPerMs));
    this.#uniformRate = uniformPerMs === 0 ? this.#uniform * share : (this.#uniform * uniform) / uniformPerMs;
    this.#scale = this.#extraPerMs === 0 ? share : (budgetPerMs - uniform) / this.#extraPerMs;
  }
}
