/**
 * Runs the shadows of calls that were answered, and records where they say something else.
 *
 * Nobody waits for it: calls stand in a bounded queue, which is worked off in slices of {@link SLICE_MS} between the
 * turns of the event loop, as far as the app's time budget goes; what is beyond either is skipped and counted. Code runs
 * in its sandbox meanwhile: its time counts against the budget once it is known.
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
import { callSeed } from "./call-seed.ts";
import { type RuledCode, type RuledData, runCode, runData } from "./run-program.ts";
import { TimeBudget } from "./time-budget.ts";

/** Longest time between two turns of the event loop that shadows take, one call's beyond it. */
const SLICE_MS = 2;
const MOST_WAITING = 1_000;
/** Calls that shadows in a sandbox have not answered yet. */
const MOST_IN_SANDBOX = 32;

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
  /** Calls that wait for a shadow's sandbox. */
  readonly #inSandbox = new Set<Promise<void>>();
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
  async settled(): Promise<void> {
    if (this.#queue.length > 0) {
      this.#settled ??= Promise.withResolvers<void>();
      await this.#settled.promise;
    }
    await Promise.all(this.#inSandbox);
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
    const code: RuledCode[] = [];
    let fromMs = startedMs;
    for (const shadow of terms.shadows) {
      // A shadow that answered itself, as canary or stand-in, would only agree with itself.
      if (shadow.version === execution.version) continue;
      const misfit = misfitOf(shadow, execution.input);
      if (misfit === undefined && shadow.kind === "code") {
        code.push(shadow);
        continue;
      }
      const outcome = misfit ?? runData(shadow as RuledData, execution.input);
      const toMs = this.#now();
      said.push(saidOf(execution, shadow.version, outcome, toMs - fromMs));
      fromMs = toMs;
    }
    if (code.length > 0) this.#runInSandbox(code, { execution, drawn, terms }, said);
    else this.#record(execution, drawn, terms, said);
    const endedMs = this.#now();
    this.#budget.spend(endedMs - startedMs);
    return endedMs;
  }

  /** What the shadows of one call say is recorded together, once the last has spoken. */
  #runInSandbox(shadows: readonly RuledCode[], { execution, drawn, terms }: Waiting, said: ShadowSaid[]): void {
    if (this.#inSandbox.size >= MOST_IN_SANDBOX) {
      this.#skipped++;
      if (said.length > 0) this.#record(execution, drawn, terms, said);
      return;
    }
    const { input, id, executedAt } = execution;
    const call = { input, nowMs: Date.parse(executedAt), seed: callSeed(id) };
    const running = shadows.map(async (shadow) => {
      const startedMs = this.#now();
      const outcome = await runCode(shadow, call);
      const latencyMs = this.#now() - startedMs;
      this.#budget.spend(latencyMs);
      return saidOf(execution, shadow.version, outcome, latencyMs);
    });
    const recorded = Promise.allSettled(running).then((ended) => {
      this.#inSandbox.delete(recorded);
      // What is rejected is the machine's fault: it is no answer of the program's.
      const spoken = ended.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      this.#skipped += ended.length - spoken.length;
      this.#record(execution, drawn, terms, [...said, ...spoken]);
    });
    this.#inSandbox.add(recorded);
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

function saidOf({ outcome: answered }: Execution, version: Version, outcome: Outcome, latencyMs: number): ShadowSaid {
  return { version, outcome, agrees: sameOutcome(answered, outcome), latencyMs: roundedMs(latencyMs) };
}

/** A shadow may have been made for another schema than the program that answered. */
function misfitOf(shadow: RuledProgram, input: Json): Outcome | undefined {
  const [wrong] = shadow.checkInput(input) ?? [];
  if (wrong === undefined) return undefined;
  const message = `v${shadow.version} does not take an input that the program which answered takes: ${wrong.message}`;
  return { status: "failed", errorCode: "input-invalid", message };
}

/** Same status and same output, or both deferred. */
function sameOutcome(left: Outcome, right: Outcome): boolean {
  if (left.status === "succeeded" && right.status === "succeeded") return sameJson(left.output, right.output);
  return left.status === right.status;
}
