/**
 * The hot path: execute, record, answer.
 *
 * Calls no model and waits for nothing but the record. What fails inside a program is an outcome; what is thrown is about
 * the call, the app or the disk. Routes, programs and settings are in memory: `served-app.ts`.
 */
import { performance } from "node:perf_hooks";
import {
  type AppState,
  type Clock,
  type Execution,
  type Json,
  LoopaiError,
  newExecutionId,
  type Sampler,
  systemClock,
  type UnsampledExecution,
  Version,
} from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import type { Sandbox } from "@loopai/sandbox";
import type { DataFolder } from "../files/data-folder.ts";
import { programArtifacts } from "../shared/program-artifacts.ts";
import type { AppCounters } from "./app-counters.ts";
import { callSeed } from "./call-seed.ts";
import { chooseProgram } from "./choose-program.ts";
import { codeLoader } from "./load-code.ts";
import type { OpenDataProgram } from "./opened-program.ts";
import type { ServingProgram } from "./opened-route.ts";
import { roundedMs } from "./rounded-ms.ts";
import { runCode, runData } from "./run-program.ts";
import type { OnRuntimeEvent } from "./runtime-event.ts";
import { ServedApp } from "./served-app.ts";
import { timestamp } from "./timestamp.ts";

export interface RuntimeOptions {
  /** Stays its opener's: closing the runtime closes the records it wrote, not the folder. */
  readonly folder: DataFolder;
  /** @defaultValue the system's clock */
  readonly clock?: Clock;
  /** How a data program is made of its files. @defaultValue the engine */
  readonly openDataProgram?: OpenDataProgram;
  /** Where code programs run. @defaultValue `sandbox-unavailable`: they are refused */
  readonly sandbox?: Pick<Sandbox, "load">;
  /** Samplers beside the built-in ones. @defaultValue none */
  readonly samplers?: readonly Sampler[];
  /** @defaultValue nobody hears */
  readonly onEvent?: OnRuntimeEvent;
  /** What the runtime closes after itself. @defaultValue nothing */
  readonly owned?: AsyncDisposable;
}

export interface ExecuteOptions {
  /** Asks one version instead of what the route says; such calls are recorded, but never sampled or shadowed. */
  readonly version?: number;
  /** Whom or what the call is about: a canary answers all calls of one subject or none. */
  readonly subject?: string;
}

/** An execution as the caller gets it. */
export interface ServedExecution extends Execution {
  /** What the caller should know, such as that a corrupt champion was replaced. */
  readonly warning?: string;
}

export class Runtime {
  readonly #options: RuntimeOptions;
  readonly #clock: Clock;
  readonly #apps = new Map<string, ServedApp>();
  #running = 0;
  #idle: PromiseWithResolvers<void> | undefined;
  #closing: Promise<void> | undefined;

  private constructor(options: RuntimeOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  static async open(options: RuntimeOptions): Promise<Runtime> {
    return new Runtime(options);
  }

  /**
   * Executes what the route of the app names, or one version, and records it before it answers.
   *
   * Never rejects because of the program: a throw, an answer that does not fit its schema or no answer at
   * all is an outcome.
   *
   * @param input Not to be changed afterwards: shadows run on it once the answer is given, and record it.
   * @throws {LoopaiError} `input-invalid` with a JSON pointer; nothing is recorded.
   * @throws {LoopaiError} `app-not-found`, `app-paused`, `app-archived`, `program-missing`, `program-not-found`.
   * @throws {LoopaiError} `artifact-corrupt` when neither the champion nor the one before can be opened.
   * @throws {LoopaiError} `config-invalid` when the app's settings were never readable.
   * @throws {LoopaiError} `storage-failed` when it cannot be recorded: then there is no answer, unless the app's
   * `when_unrecordable` allows one.
   * @throws {LoopaiError} `server-stopping` after {@link close}.
   */
  async execute(appId: string, input: Json, { version, subject }: ExecuteOptions = {}): Promise<ServedExecution> {
    this.#enter();
    try {
      const startedMs = this.#clock();
      const app = this.#app(appId);
      const state = app.current(startedMs) ?? (await app.refresh(startedMs));
      refuseInactive(state.found.route.app_state, app.appId);
      const chosen =
        version === undefined ? chooseProgram(state, input, subject) : await app.version(state, versionOf(version));
      // From here on only code is waited for: a canary is not stopped for the time that files took to be read.
      const startedAt = performance.now();
      const program = app.accepting(chosen, state, input, startedMs);
      const id = newExecutionId(startedMs);
      const outcome =
        program.kind === "data"
          ? runData(program, input)
          : await runCode(program, { input, nowMs: startedMs, seed: callSeed(id) });
      const unsampled: UnsampledExecution = {
        id,
        appId: app.appId,
        version: program.version,
        servedAs: program.servedAs,
        input,
        outcome,
        subject,
        latencyMs: roundedMs(performance.now() - startedAt),
        executedAt: timestamp(startedMs),
      };
      if (program.servedAs === "canary") app.observeCanary(state, unsampled, startedMs);
      const drawn = state.plan.decide(unsampled, program.rule, startedMs);
      const execution: Execution = { ...unsampled, sampled: drawn.sampled, inclusionProbability: drawn.probability };
      let { warning } = program;
      try {
        // Recorded before it is answered: an answer the dataset does not know can never be improved on.
        await app.record(execution, drawn, state);
        app.counts.recorded(execution);
        app.shadow(execution, drawn, state);
      } catch (error) {
        warning = app.unrecorded(error, state, warning);
      }
      return warning === undefined ? execution : { ...execution, warning };
    } finally {
      this.#leave();
    }
  }

  /**
   * What would answer: what is pinned, the champion or who stands in for it, or one version. Executes and records nothing.
   *
   * @throws {LoopaiError} as {@link execute}, but the state of the app does not matter.
   */
  async program(appId: string, version?: number): Promise<ServingProgram> {
    const app = this.#app(appId);
    const nowMs = this.#clock();
    const state = app.current(nowMs) ?? (await app.refresh(nowMs));
    if (version !== undefined) return app.version(state, versionOf(version));
    const { serving } = state;
    if (serving instanceof LoopaiError) throw new LoopaiError(serving.code, serving.message, { cause: serving });
    return serving;
  }

  /** What this process counted of an app since it opened it. @throws {LoopaiError} `app-not-found`. */
  counters(appId: string): AppCounters {
    return this.#app(appId).counters();
  }

  /** Resolves when all shadows that wait have run. */
  async settled(): Promise<void> {
    await Promise.all([...this.#apps.values()].map((app) => app.settled()));
  }

  /**
   * Takes no new work, waits for what is under way, shadows included, and closes the files it records to. May be called
   * twice.
   */
  close(): Promise<void> {
    return (this.#closing ??= this.#closeNow());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #closeNow(): Promise<void> {
    this.#idle = Promise.withResolvers<void>();
    if (this.#running === 0) this.#idle.resolve();
    await this.#idle.promise;
    await Promise.all([...this.#apps.values()].map((app) => app.close()));
    await this.#options.owned?.[Symbol.asyncDispose]();
  }

  #app(appId: string): ServedApp {
    const known = this.#apps.get(appId);
    if (known !== undefined) return known;
    const { folder, samplers = [], onEvent = () => undefined } = this.#options;
    const { openDataProgram: open = openDataProgram, sandbox = NO_SANDBOX } = this.#options;
    const opened = folder.app(appId);
    const loadCode = codeLoader(sandbox, opened.appId, (stored) => programArtifacts(stored, folder.shared));
    const app = new ServedApp({ folder: opened, openDataProgram: open, loadCode, samplers, onEvent });
    this.#apps.set(appId, app);
    return app;
  }

  #enter(): void {
    if (this.#closing !== undefined) {
      throw new LoopaiError("server-stopping", "Cannot execute: the runtime is closed: open another");
    }
    this.#running++;
  }

  #leave(): void {
    this.#running--;
    if (this.#running === 0) this.#idle?.resolve();
  }
}

function refuseInactive(state: AppState, appId: string): void {
  switch (state) {
    case "active":
      return;
    case "paused":
      throw new LoopaiError("app-paused", `Cannot execute app "${appId}": it is paused: resume it first`);
    case "archived":
      throw new LoopaiError("app-archived", `Cannot execute app "${appId}": it is archived: use another app`);
  }
}

const NO_SANDBOX: Pick<Sandbox, "load"> = {
  load: async ({ name }) => {
    throw new LoopaiError("sandbox-unavailable", `Cannot open ${name}: it is code, and this runtime has no sandbox`);
  },
};

function versionOf(version: number): Version {
  const parsed = Version.safeParse(version);
  if (parsed.success) return parsed.data;
  throw new LoopaiError("program-not-found", `Cannot open program v${version}: versions are whole numbers from 1 on`);
}
