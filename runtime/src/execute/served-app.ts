/**
 * One app as the runtime sees it: what is served of it, kept up to date, and what goes with it from call to call.
 *
 * The path of a call is in `runtime.ts`; each step's own rules are in the file named after it.
 */
import {
  type AppId,
  type Execution,
  type Json,
  LoopaiError,
  type Outcome,
  type SafetyStop,
  type Sampler,
  type UnsampledExecution,
  type Version,
} from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import { FolderMaterialiser } from "../materialise/folder-materialiser.ts";
import type { Materialised, Materialiser } from "../materialise/materialiser.ts";
import type { Drawn } from "../sample/sampling-plan.ts";
import { type AppCounters, CallCounts } from "./app-counters.ts";
import type { ProgramOpeners } from "./opened-program.ts";
import { openVersion, type ServingProgram } from "./opened-route.ts";
import { ProgramShelf } from "./program-shelf.ts";
import { inputInvalid } from "./run-program.ts";
import type { OnRuntimeEvent } from "./runtime-event.ts";
import { openState, type ServedState } from "./served-state.ts";
import { ShadowRunner } from "./shadow-runner.ts";

export interface ServedAppParts extends ProgramOpeners {
  readonly folder: AppFolder;
  readonly samplers: readonly Sampler[];
  readonly onEvent: OnRuntimeEvent;
}

export class ServedApp {
  readonly counts = new CallCounts();
  readonly #parts: ServedAppParts;
  readonly #materialiser: Materialiser;
  readonly #shelf: ProgramShelf;
  readonly #shadows: ShadowRunner;
  #state: ServedState | undefined;
  #opening: { readonly found: Materialised; readonly state: Promise<ServedState> } | undefined;
  /** Why programs of the route could not be opened, as it was said last. */
  #refused = "";
  readonly #failedShadows = new Set<Version>();
  /** Stops on their way to the disk. */
  readonly #stopping = new Set<Promise<void>>();

  constructor(parts: ServedAppParts) {
    const { folder, onEvent } = parts;
    const { appId } = folder;
    this.#parts = parts;
    this.#shelf = new ProgramShelf(folder, parts);
    this.#materialiser = new FolderMaterialiser({
      folder,
      onTaken: (revision) => {
        this.#failedShadows.clear();
        onEvent({ type: "route-taken", appId, revision });
      },
      onRefused: (error) => onEvent({ type: "route-refused", appId, error }),
    });
    this.#shadows = new ShadowRunner({
      records: folder.records,
      onFailed: (version, failure) => this.#sayShadowFailed(version, failure),
    });
  }

  get appId(): AppId {
    return this.#parts.folder.appId;
  }

  /** What a call at `nowMs` goes by, or undefined when {@link refresh} has to be awaited first. */
  current(nowMs: number): ServedState | undefined {
    const found = this.#materialiser.current(nowMs);
    const state = this.#state;
    return found !== undefined && state?.found === found && nowMs < state.retryAtMs ? state : undefined;
  }

  /** @throws {LoopaiError} `storage-failed`, `config-invalid` when route or settings were never readable. */
  async refresh(nowMs: number): Promise<ServedState> {
    const found = await this.#materialiser.refresh(nowMs);
    const state = this.#state;
    if (state?.found === found && nowMs < state.retryAtMs) return state;
    if (this.#opening?.found !== found) this.#opening = { found, state: this.#open(found, nowMs) };
    return this.#opening.state;
  }

  /** One version, whatever serves. @throws {LoopaiError} `artifact-corrupt`, `program-not-found`, `program-invalid`. */
  version({ found }: ServedState, version: Version): Promise<ServingProgram> {
    return openVersion(found.route, version, this.#shelf);
  }

  /**
   * Who answers `input`: the program that was chosen, unless it is a canary that refuses what would be served without it.
   * That is a fault of the canary, and no caller's.
   *
   * @throws {LoopaiError} `input-invalid` with a JSON pointer when `input` does not fit the program's schema.
   */
  accepting(chosen: ServingProgram, state: ServedState, input: Json, nowMs: number): ServingProgram {
    const details = chosen.checkInput(input);
    if (details === undefined) return chosen;
    const { serving } = state;
    const isFault = chosen.servedAs === "canary" && !(serving instanceof LoopaiError);
    if (isFault && serving.checkInput(input) === undefined) {
      const { code: errorCode, message } = inputInvalid(chosen, details);
      this.observeCanary(state, { outcome: { status: "failed", errorCode, message }, latencyMs: 0 }, nowMs);
      return serving;
    }
    this.counts.inputRefused++;
    throw inputInvalid(chosen, details);
  }

  /** Counts a call of the canary; the one that is too much stops it at once. */
  observeCanary(
    { watch }: ServedState,
    { outcome, latencyMs }: Pick<UnsampledExecution, "outcome" | "latencyMs">,
    nowMs: number,
  ): void {
    this.counts.canaryCalls++;
    if (outcome.status === "failed" || outcome.status === "timed-out") this.counts.canaryFaults++;
    const stop = watch?.observe(outcome, latencyMs, nowMs);
    if (stop !== undefined) this.#stop(stop);
  }

  /** The promise is the one of the whole group of records. @throws {LoopaiError} `input-invalid`, `storage-failed`. */
  record(execution: Execution, drawn: Drawn, { text, found }: ServedState): Promise<void> {
    const line = text.execution(execution);
    const sample = drawn.sampled ? text.sample(line, drawn) : undefined;
    const day = execution.executedAt.slice(0, 10);
    return this.#parts.folder.records.append(day, line, found.settings.durability, sample);
  }

  /** What a caller is told whose call could not be recorded. @throws `error` where such calls are refused. */
  unrecorded(error: unknown, { found }: ServedState, warning: string | undefined): string {
    if (!(error instanceof LoopaiError) || error.code !== "storage-failed") throw error;
    this.counts.unrecorded++;
    if (found.settings.when_unrecordable === "refuse") throw error;
    const unrecorded = "this call could not be recorded (storage-failed): nothing of it is in the dataset";
    return warning === undefined ? unrecorded : `${warning}; ${unrecorded}`;
  }

  /** Hands a recorded call to the shadows, which run after its answer. */
  shadow(execution: Execution, drawn: Drawn, state: ServedState): void {
    if (state.shadows.length > 0 && execution.servedAs !== "version") this.#shadows.offer(execution, drawn, state);
  }

  counters(): AppCounters {
    return this.counts.snapshot(this.#shadows.counters, this.#state?.watch?.stopped);
  }

  /** Resolves when no shadow waits and every stop is on the disk. */
  async settled(): Promise<void> {
    await this.#shadows.settled();
    await Promise.all(this.#stopping);
  }

  /** Finishes what is under way and closes the records. */
  async close(): Promise<void> {
    await this.settled();
    await this.#parts.folder.records.close();
  }

  async #open(found: Materialised, nowMs: number): Promise<ServedState> {
    try {
      const state = await openState({ ...this.#parts, shelf: this.#shelf }, found, this.#state, nowMs);
      // Another may have been found meanwhile: then that one is on its way.
      if (this.#opening?.found === found) this.#state = state;
      this.#sayRefused(state.refused);
      return state;
    } finally {
      if (this.#opening?.found === found) this.#opening = undefined;
    }
  }

  #stop(stop: SafetyStop): void {
    const { folder, onEvent } = this.#parts;
    const { appId } = folder;
    onEvent({ type: "canary-stopped", appId, stop });
    const writing = folder.safetyStops
      .append([stop])
      .catch((error: unknown) => {
        if (!(error instanceof LoopaiError)) throw error;
        onEvent({ type: "stop-unrecorded", appId, error });
      })
      .finally(() => this.#stopping.delete(writing));
    this.#stopping.add(writing);
  }

  #sayRefused(refused: readonly LoopaiError[]): void {
    const reasons = refused.map(({ message }) => message).join("\n");
    if (reasons === this.#refused) return;
    this.#refused = reasons;
    for (const error of refused) this.#parts.onEvent({ type: "route-refused", appId: this.appId, error });
  }

  #sayShadowFailed(version: Version, { errorCode, message }: Extract<Outcome, { status: "failed" }>): void {
    if (this.#failedShadows.has(version)) return;
    this.#failedShadows.add(version);
    const error = new LoopaiError(errorCode, message);
    this.#parts.onEvent({ type: "shadow-failed", appId: this.appId, version, error });
  }
}
