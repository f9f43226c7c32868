/**
 * Runs the shadows of calls that were answered, and records where they say something else.
 *
 * Nobody waits for it: calls stand in a bounded queue, which is worked off in slices of {@link SLICE_MS} between the
 * turns of the event loop, as far as the app's time budget goes; what is beyond either is skipped and counted.
 * A disagreement compares the draw of the call with a higher probability, and may make a sample of it.
 */
import { performance } from "node:perf_hooks";
import { type Execution, type Json, type Outcome, sameJson, type Version } from "@loopai/core";
import type { AppRecords } from "../records/app-records.ts";
import type { Drawn, SamplingPlan } from "../sample/sampling-plan.ts";
import type { ShadowCounters } from "./app-counters.ts";
import type { ExecutionText, ShadowSaid } from "./execution-text.ts";
import type { RuledProgram } from "./opened-route.ts";
import { roundedMs } from "./rounded-ms.ts";
import { runProgram } from "./run-program.ts";
import { TimeBudget } from "./time-budget.ts";

/** Longest time between two turns of the event loop that shadows take, one call's beyond it. */
const SLICE_MS = 2;
const MOST_WAITING = 1_000;

/** What goes with a call until its shadows have run, as it was when the call was answered. */
export interface ShadowTerms {
  readonly shadows: readonly RuledProgram[];
  readonly plan: SamplingPlan;
  readonly text: ExecutionText;
  /** Time of each second, in milliseconds. */
  readonly budgetMsPerS: number;
}

export interface ShadowRunnerParts {
  readonly records: Pick<AppRecords, "appendShadow" | "shadowFailures">;
  /** Hears of each call that a shadow failed on. */
  readonly onFailed: (version: Version, failure: Extract<Outcome, { status: "failed" }>) => void;
  /** Milliseconds of a clock that is never set back. @defaultValue performance.now() */
  readonly now?: () => number;
}

interface Waiting {
  readonly execution: Execution;
  readonly drawn: Drawn;
  readonly terms: ShadowTerms;
}

export class ShadowRunner {
  readonly #parts: ShadowRunnerParts;
  readonly #now: () => number;
  readonly #budget = new TimeBudget();
  readonly #slice = () => this.#runSlice();
  readonly #queue: Waiting[] = [];
  /** Of the queue, the first that still waits. */
  #first = 0;
  #settled: PromiseWithResolvers<void> | undefined;
  #run = 0;
  #disagreed = 0;
  #skipped = 0;
  #failed = 0;
  #sampled = 0;

  constructor(parts: ShadowRunnerParts) {
    this.#parts = parts;
    this.#now = parts.now ?? (() => performance.now());
  }

  get counters(): ShadowCounters {
    return {
      run: this.#run,
      disagreed: this.#disagreed,
      skipped: this.#skipped,
      failed: this.#failed,
      sampled: this.#sampled,
      unrecorded: this.#parts.records.shadowFailures,
    };
  }

  /** Takes a call that was recorded and is about to be answered. */
  offer(execution: Execution, drawn: Drawn, terms: ShadowTerms): void {
    const waiting = this.#queue.length - this.#first;
    if (waiting >= MOST_WAITING) {
      this.#skipped++;
      return;
    }
    this.#queue.push({ execution, drawn, terms });
    if (waiting === 0) setImmediate(this.#slice);
  }

  /** Resolves when no call waits. */
  settled(): Promise<void> {
    if (this.#queue.length === 0) return Promise.resolve();
    this.#settled ??= Promise.withResolvers<void>();
    return this.#settled.promise;
  }

  #runSlice(): void {
    const startedMs = this.#now();
    let nowMs = startedMs;
    while (this.#first < this.#queue.length && nowMs - startedMs < SLICE_MS) {
      const waiting = this.#queue[this.#first++];
      if (waiting !== undefined) nowMs = this.#runOne(waiting, nowMs);
    }
    const isDone = this.#first === this.#queue.length;
    if (isDone || this.#first >= MOST_WAITING) {
      this.#queue.splice(0, this.#first);
      this.#first = 0;
    }
    if (!isDone) {
      setImmediate(this.#slice);
      return;
    }
    this.#settled?.resolve();
    this.#settled = undefined;
  }

  /** Returns the time when it was done. */
  #runOne({ execution, drawn, terms }: Waiting, startedMs: number): number {
    if (!this.#budget.hasTime(terms.budgetMsPerS, startedMs)) {
      this.#skipped++;
      return startedMs;
    }
    const said: ShadowSaid[] = [];
    let fromMs = startedMs;
    for (const shadow of terms.shadows) {
      // A shadow that answered itself, as canary or stand-in, would only agree with itself.
      if (shadow.version === execution.version) continue;
      const outcome = shadowOutcome(shadow, execution.input);
      const toMs = this.#now();
      const agrees = sameOutcome(execution.outcome, outcome);
      said.push({ version: shadow.version, outcome, agrees, latencyMs: roundedMs(toMs - fromMs) });
      fromMs = toMs;
    }
    this.#record(execution, drawn, terms, said);
    const endedMs = this.#now();
    this.#budget.spend(endedMs - startedMs);
    return endedMs;
  }

  #record(execution: Execution, drawn: Drawn, { plan, text }: ShadowTerms, said: readonly ShadowSaid[]): void {
    const { records, onFailed } = this.#parts;
    const day = execution.executedAt.slice(0, 10);
    const disagreeing = said.find(({ agrees }) => !agrees);
    const counted = disagreeing === undefined ? drawn : plan.disagreed(drawn);
    for (const one of said) {
      this.#run++;
      if (!one.agrees) this.#disagreed++;
      if (one.outcome.status === "failed") {
        this.#failed++;
        onFailed(one.version, one.outcome);
      }
      if (!one.agrees || counted.sampled) records.appendShadow(day, text.shadow(execution, one, counted), undefined);
    }
    if (!counted.sampled || drawn.sampled) return;
    this.#sampled++;
    const sampled = { ...execution, sampled: true, inclusionProbability: counted.probability };
    records.appendShadow(day, undefined, text.sample(text.execution(sampled), counted, disagreeing));
  }
}

/** A shadow may have been made for another schema than the program that answered. */
function shadowOutcome(shadow: RuledProgram, input: Json): Outcome {
  const [wrong] = shadow.checkInput(input) ?? [];
  if (wrong === undefined) return runProgram(shadow, input);
  const message = `v${shadow.version} does not take an input that the program which answered takes: ${wrong.message}`;
  return { status: "failed", errorCode: "input-invalid", message };
}

/** Same status and same output, or both deferred. */
function sameOutcome(left: Outcome, right: Outcome): boolean {
  if (left.status === "succeeded" && right.status === "succeeded") return sameJson(left.output, right.output);
  return left.status === right.status;
}
