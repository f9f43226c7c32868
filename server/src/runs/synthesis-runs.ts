/**
 * Synthesis runs: at most one at a time of each app, from a request to a program on disk.
 *
 * A run is kept in memory: its program, if it made one, is what lasts. Cancelling and closing stop a run before
 * anything is written; once writing has begun it is finished, so nothing is ever half written.
 */
import { randomUUID } from "node:crypto";
import { type AppId, LoopaiError } from "@loopai/core";
import { type AskingEstimate, estimateAsking, type SynthesisProgress, type Synthesize } from "@loopai/synthesis";
import { askingOfRun, modelOf } from "../llm/asking-of-run.ts";
import { problemOf } from "../http/problems.ts";
import type { ServerParts } from "../parts.ts";
import { programView } from "../programs/program-view.ts";
import { publishProgram } from "../programs/publish-program.ts";
import { prepareSynthesis } from "./synthesis-request.ts";
import type { NewRun, RunEstimate } from "../views/run-view.ts";
import { type RunOutcome, SynthesisRun } from "./synthesis-run.ts";

/** Ended runs that are kept for their views, over all apps. */
const ENDED_RUNS_KEPT = 100;

export class SynthesisRuns implements AsyncDisposable {
  readonly #parts: ServerParts;
  readonly #synthesize: Synthesize;
  /** By id, the oldest first. */
  readonly #runs = new Map<string, SynthesisRun>();
  readonly #underWay = new Map<AppId, { readonly run: SynthesisRun; readonly ended: Promise<void> }>();
  #closed = false;

  constructor(parts: ServerParts, synthesize: Synthesize) {
    this.#parts = parts;
    this.#synthesize = synthesize;
  }

  /**
   * Starts a run and returns while it is under way.
   *
   * @throws {LoopaiError} `app-not-found`; `synthesis-running` while another run of the app is under way.
   */
  start(appId: AppId, wish: NewRun): SynthesisRun {
    this.#parts.folder.app(appId);
    const other = this.#underWay.get(appId)?.run;
    if (other !== undefined || this.#closed) {
      const state = other === undefined ? "the server is closing" : `run ${other.id} is under way; wait or cancel it`;
      throw new LoopaiError("synthesis-running", `Cannot synthesize app "${appId}": ${state}`);
    }
    const run = new SynthesisRun(randomUUID(), appId);
    this.#runs.set(run.id, run);
    this.#parts.events.emit("synthesis.started", { app_id: appId, run_id: run.id });
    const ended = this.#see(run, wish).finally(() => {
      this.#underWay.delete(appId);
      this.#forgetOld();
    });
    this.#underWay.set(appId, { run, ended });
    return run;
  }

  /**
   * What the run would ask a model, and what that would take; nothing is asked.
   *
   * @throws {LoopaiError} `request-invalid` where no model would be asked; `llm-not-configured`, `data-insufficient`, `app-not-found`.
   */
  async estimate(appId: AppId, wish: NewRun): Promise<RunEstimate> {
    if (wish.proposer === undefined || wish.proposer === "learner") {
      throw new LoopaiError("request-invalid", "Cannot estimate the run: a learner asks no model and costs nothing");
    }
    const app = this.#parts.folder.app(appId);
    const [config, examples] = await Promise.all([app.readConfig(), app.examples.read()]);
    const model = await modelOf(this.#parts, config, wish);
    const { proposer, language, candidates, repairs } = wish;
    const given = Object.fromEntries(
      Object.entries({ language, candidates, repairs }).filter(([, value]) => value !== undefined),
    );
    const schemas = { inputSchema: config.input_schema, outputSchema: config.output_schema };
    const asking = { proposer, model, task: config.task, ...given };
    const { calls, likely, most } = estimateAsking({ ...schemas, rows: examples.rows }, asking);
    return { model: model.name, calls, likely: usageView(likely), most: usageView(most) };
  }

  /** @throws {LoopaiError} `app-not-found`; `synthesis-not-found`, also for a run of another app. */
  get(appId: AppId, runId: string): SynthesisRun {
    this.#parts.folder.app(appId);
    const run = this.#runs.get(runId);
    if (run === undefined || run.appId !== appId) {
      throw new LoopaiError(
        "synthesis-not-found",
        `Cannot find that synthesis run of app "${appId}": the server was restarted since, or never had it`,
      );
    }
    return run;
  }

  /** Cancels every run and waits until each has ended. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    const underWay = [...this.#underWay.values()];
    for (const { run } of underWay) run.cancel();
    await Promise.all(underWay.map(({ ended }) => ended));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Sees a run through to its end. Never rejects: whatever happens is how the run ended. */
  async #see(run: SynthesisRun, wish: NewRun): Promise<void> {
    const { events, log } = this.#parts;
    const ids = { app_id: run.appId, run_id: run.id };
    try {
      const outcome = await this.#make(run, wish);
      run.end({ state: "completed", outcome });
      events.emit("synthesis.completed", { ...ids, version: outcome.version });
    } catch (thrown) {
      // Only the abort itself means that nothing was written: publishing throws it before its first byte.
      const cancelled = run.signal.aborted && thrown === run.signal.reason;
      const error = problemOf(cancelled ? cancelledError(run.appId) : thrown);
      if (error.code === "internal") log.error("synthesis.crashed", { ...ids, error: thrown });
      run.end({ state: cancelled ? "cancelled" : "failed", error });
      events.emit("synthesis.failed", { ...ids, code: error.code });
    }
  }

  async #make(run: SynthesisRun, wish: NewRun): Promise<RunOutcome & { version: Published["version"] }> {
    const { appId, signal } = run;
    const { seed, promote = false } = wish;
    const app = this.#parts.folder.app(appId);
    const { request, championAtStart, warnings, config } = await prepareSynthesis(this.#parts, app, seed);
    const asked = await askingOfRun(this.#parts, config, app.path, wish);
    signal.throwIfAborted();
    const onProgress = (progress: SynthesisProgress): void => run.advance(progress);
    const asking = asked.asking === undefined ? {} : { asking: asked.asking };
    try {
      const made = await this.#synthesize({ ...request, ...asking, signal, onProgress, clock: this.#parts.clock });
      const report = { ...made.report, warnings: [...made.report.warnings, ...asked.warnings, ...warnings] };
      const { version, decision } = await publishProgram(
        this.#parts,
        appId,
        {
          act: "synthesised",
          result: { ...made, report },
          championAtStart,
          compared: request.champion !== undefined,
          promoteAsked: promote,
        },
        signal,
      );
      asked.ended(undefined);
      return {
        version,
        promoted: decision.promoted,
        decision: decision.reason,
        program: await programView(app, version),
        report,
      };
    } catch (error) {
      asked.ended(error);
      throw error;
    }
  }

  #forgetOld(): void {
    const ended = [...this.#runs.values()].filter((run) => !run.running);
    for (const run of ended.slice(0, Math.max(0, ended.length - ENDED_RUNS_KEPT))) this.#runs.delete(run.id);
  }
}

function usageView({ inputTokens, outputTokens, costUsd }: AskingEstimate["likely"]): RunEstimate["likely"] {
  return { input_tokens: inputTokens, output_tokens: outputTokens, cost_usd: costUsd };
}

type Published = Awaited<ReturnType<typeof publishProgram>>;

function cancelledError(appId: AppId): LoopaiError {
  return new LoopaiError(
    "synthesis-cancelled",
    `Cannot finish synthesis of app "${appId}": it was cancelled; nothing was written`,
  );
}
