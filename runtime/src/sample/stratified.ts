/**
 * Draws calls whose answer is rare, so that every answer is checked about as often as the commonest one.
 *
 * Equal allocation to strata (Cochran 1977, "Sampling Techniques", section 5.5) with the answer as stratum: an answer
 * with share s gets `uniform * largest share / s`, at most the rate of this sampler. Shares are those of calls of past
 * minutes, older ones counting less; the calls of the running minute change nothing before it is over.
 */
import { canonicalJson, type Json, type Outcome, type Sampler, type UnsampledExecution } from "@loopai/core";

/** Answers that are told apart; all further ones share one stratum, so that free text is not taken for rare answers. */
const MOST_ANSWERS = 1_000;
const HALF_LIFE_MS = 86_400_000;
/** Weight below which an answer that is no longer given is forgotten. */
const FORGOTTEN = 0.01;

interface Stratum {
  /** Calls of past minutes, older ones counting less. */
  past: number;
  /** Calls since the shares were renewed. */
  recent: number;
  probability: number;
}

export class StratifiedSampler implements Sampler {
  readonly name = "stratified";
  readonly #uniform: number;
  readonly #rate: number;
  readonly #answers = new Map<Json, Stratum>();
  readonly #others: Stratum = { past: 0, recent: 0, probability: 0 };
  #unseenProbability = 0;
  #renewedMs: number | undefined;

  /**
   * @param uniform Probability that every call has, 0 to 1.
   * @param rate Highest probability of a rare answer, 0 to 1.
   */
  constructor(uniform: number, rate: number) {
    this.#uniform = uniform;
    this.#rate = rate;
  }

  sample({ outcome }: UnsampledExecution): number {
    if (outcome.status !== "succeeded") return 0;
    return this.#find(outcome.output)?.probability ?? this.#unseenProbability;
  }

  /** Counts one call; the shares in use stay as they are. */
  observe(outcome: Outcome): void {
    if (outcome.status !== "succeeded") return;
    const stratum = this.#find(outcome.output);
    if (stratum !== undefined) stratum.recent++;
    else this.#answers.set(keyOf(outcome.output), { past: 0, recent: 1, probability: this.#unseenProbability });
  }

  /** Takes the calls counted so far into the shares. Called at most once a minute. */
  renew(nowMs: number): void {
    const elapsedMs = Math.max(0, nowMs - (this.#renewedMs ?? nowMs));
    this.#renewedMs = nowMs;
    const kept = 2 ** (-elapsedMs / HALF_LIFE_MS);
    let largest = take(this.#others, kept);
    for (const [answer, stratum] of this.#answers) {
      const past = take(stratum, kept);
      if (past < FORGOTTEN) this.#answers.delete(answer);
      else largest = Math.max(largest, past);
    }
    // One call more for each answer (Laplace): while little is known, no answer counts as rare.
    for (const stratum of [...this.#answers.values(), this.#others]) {
      stratum.probability = this.#probability(largest + 1, stratum.past + 1);
    }
    this.#unseenProbability = this.#probability(largest + 1, 1);
  }

  #probability(largest: number, own: number): number {
    return Math.min(this.#rate, (this.#uniform * largest) / own);
  }

  /** Undefined for an answer that was not given before and still gets a stratum of its own. */
  #find(output: Json): Stratum | undefined {
    return this.#answers.get(keyOf(output)) ?? (this.#answers.size < MOST_ANSWERS ? undefined : this.#others);
  }
}

/** Strings and numbers, the usual answers, are their own key. The mark keeps objects apart from strings. */
function keyOf(output: Json): Json {
  return typeof output === "object" && output !== null ? `\u0000${canonicalJson(output)}` : output;
}

function take(stratum: Stratum, kept: number): number {
  stratum.past = stratum.past * kept + stratum.recent;
  stratum.recent = 0;
  return stratum.past;
}
