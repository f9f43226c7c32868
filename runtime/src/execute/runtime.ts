/**
 * The hot path: execute, record, answer.
 *
 * Calls no model and waits for nothing but the record. What fails inside a program is an outcome; what is
 * thrown is about the call, the app or the disk. Routes and programs are cached by `routed-app.ts`.
 */
import { performance } from "node:perf_hooks";
import {
  type Answer,
  type Clock,
  type Execution,
  executionLine,
  type Json,
  LoopaiError,
  newExecutionId,
  type Outcome,
  systemClock,
  Version,
} from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import type { DataFolder } from "../files/data-folder.ts";
import { deferReason } from "./answer-rule.ts";
import type { OpenDataProgram } from "./opened-program.ts";
import { RoutedApp, type RoutedState, type ServingProgram } from "./routed-app.ts";

export interface RuntimeOptions {
  /** Stays its opener's: closing the runtime does not close it. */
  readonly folder: DataFolder;
  /** @defaultValue the system's clock */
  readonly clock?: Clock;
  /** How a data program is made of its files. @defaultValue the engine */
  readonly openDataProgram?: OpenDataProgram;
}

export interface ExecuteOptions {
  /** Asks one version instead of what the route says. */
  readonly version?: number;
}

/** An execution as the caller gets it. */
export interface ServedExecution extends Execution {
  /** What the caller should know, such as that a corrupt champion was replaced. */
  readonly warning?: string;
}

export class Runtime {
  readonly #folder: DataFolder;
  readonly #clock: Clock;
  readonly #openDataProgram: OpenDataProgram;
  readonly #apps = new Map<string, RoutedApp>();
  #running = 0;
  #idle: PromiseWithResolvers<void> | undefined;

  private constructor({ folder, clock = systemClock, openDataProgram: open = openDataProgram }: RuntimeOptions) {
    this.#folder = folder;
    this.#clock = clock;
    this.#openDataProgram = open;
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
   * @throws {LoopaiError} `input-invalid` with a JSON pointer; nothing is recorded.
   * @throws {LoopaiError} `app-not-found`, `app-paused`, `app-archived`, `program-missing`, `program-not-found`.
   * @throws {LoopaiError} `artifact-corrupt` when neither the champion nor the one before can be opened.
   * @throws {LoopaiError} `storage-failed` when it cannot be recorded: then there is no answer, either.
   */
  async execute(appId: string, input: Json, { version }: ExecuteOptions = {}): Promise<ServedExecution> {
    this.#enter();
    try {
      const startedMs = this.#clock();
      const startedAt = performance.now();

      const app = this.#app(appId);
      const state = app.current(startedMs) ?? (await app.refresh(startedMs));
      refuseInactive(state, app);
      const serving = version === undefined ? served(state) : await app.program(state.route, versionOf(version));
      refuseInput(serving, input);
      const execution: Execution = {
        id: newExecutionId(startedMs),
        appId: app.appId,
        version: serving.version,
        servedAs: version === undefined ? "champion" : "version",
        input,
        subject: undefined,
        sampled: false,
        inclusionProbability: 0,
        outcome: outcomeOf(serving, input),
        latencyMs: roundedMs(performance.now() - startedAt),
        executedAt: new Date(startedMs).toISOString(),
      };
      // Recorded before it is answered: an answer the dataset does not know can never be improved on.
      const day = execution.executedAt.slice(0, 10);
      await app.folder.records.append(day, JSON.stringify(executionLine(execution)), "os");
      return serving.warning === undefined ? execution : { ...execution, warning: serving.warning };
    } finally {
      this.#leave();
    }
  }

  /**
   * What would answer: the champion or who stands in for it, or one version. Executes and records nothing.
   *
   * @throws {LoopaiError} as {@link execute}, but the state of the app does not matter.
   */
  async program(appId: string, version?: number): Promise<ServingProgram> {
    const app = this.#app(appId);
    const nowMs = this.#clock();
    const state = app.current(nowMs) ?? (await app.refresh(nowMs));
    return version === undefined ? served(state) : app.program(state.route, versionOf(version));
  }

  /** Takes no new work, waits for what is under way and closes the files it records to. May be called twice. */
  async close(): Promise<void> {
    this.#idle ??= Promise.withResolvers<void>();
    if (this.#running === 0) this.#idle.resolve();
    await this.#idle.promise;
    await Promise.all([...this.#apps.values()].map(({ folder }) => folder.records.close()));
    this.#apps.clear();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #app(appId: string): RoutedApp {
    const known = this.#apps.get(appId);
    if (known !== undefined) return known;
    const app = new RoutedApp(this.#folder.app(appId), this.#openDataProgram);
    this.#apps.set(appId, app);
    return app;
  }

  #enter(): void {
    if (this.#idle !== undefined) throw new Error("Cannot execute: the runtime is closed");
    this.#running++;
  }

  #leave(): void {
    this.#running--;
    if (this.#running === 0) this.#idle?.resolve();
  }
}

function served({ serving }: RoutedState): ServingProgram {
  if (serving instanceof LoopaiError) throw new LoopaiError(serving.code, serving.message, { cause: serving });
  return serving;
}

function refuseInactive({ route }: RoutedState, { appId }: RoutedApp): void {
  switch (route.app_state) {
    case "active":
      return;
    case "paused":
      throw new LoopaiError("app-paused", `Cannot execute app "${appId}": it is paused: resume it first`);
    case "archived":
      throw new LoopaiError("app-archived", `Cannot execute app "${appId}": it is archived: use another app`);
  }
}

function versionOf(version: number): Version {
  const parsed = Version.safeParse(version);
  if (parsed.success) return parsed.data;
  throw new LoopaiError("program-not-found", `Cannot open program v${version}: versions are whole numbers from 1 on`);
}

function refuseInput({ checkInput, version }: ServingProgram, input: Json): void {
  const details = checkInput(input);
  if (details === undefined) return;
  // Without the pointer: its keys are the caller's own words, which stay out of messages and logs.
  const reason = details[0]?.message ?? "does not fit";
  throw new LoopaiError("input-invalid", `Cannot execute v${version}: the input ${reason}: see its input_schema`, {
    details,
  });
}

function outcomeOf(serving: ServingProgram, input: Json): Outcome {
  let answer: Answer | undefined;
  try {
    answer = serving.program.execute(input);
  } catch (error) {
    return failed("program-failed", `v${serving.version} threw ${error instanceof Error ? error.name : "no error"}`);
  }
  if (answer === undefined) return { status: "deferred", reason: "no-answer" };
  const [wrong] = serving.checkOutput(answer.output) ?? [];
  if (wrong !== undefined) {
    const where = wrong.at === "" ? "the output" : wrong.at;
    return failed(
      "output-invalid",
      `v${serving.version} answered what its output_schema does not allow: ${where} ${wrong.message}`,
    );
  }
  const { output, confidence } = answer;
  const reason = deferReason(answer, serving.rule);
  if (reason !== undefined)
    return confidence === undefined ? { status: "deferred", reason } : { status: "deferred", reason, confidence };
  return confidence === undefined ? { status: "succeeded", output } : { status: "succeeded", output, confidence };
}

function failed(errorCode: "program-failed" | "output-invalid", message: string): Outcome {
  return { status: "failed", errorCode, message };
}

/** To a microsecond: more digits would be noise. */
function roundedMs(durationMs: number): number {
  return Math.round(durationMs * 1_000) / 1_000;
}
