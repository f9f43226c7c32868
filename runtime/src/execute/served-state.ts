/** All that a call of one app goes by, in memory: its route with the programs opened, and its settings put to work. */
import { performance } from "node:perf_hooks";
import { type Canary, type Sampler, sameJson } from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import type { AppSettings, Materialised } from "../materialise/materialiser.ts";
import { KeptValues } from "../privacy/kept-values.ts";
import { SamplingPlan } from "../sample/sampling-plan.ts";
import { ExecutionText } from "./execution-text.ts";
import { type OpenedRoute, openRoute } from "./opened-route.ts";
import type { ProgramShelf } from "./program-shelf.ts";
import { SafetyWatch } from "./safety-stop.ts";
import type { ShadowTerms } from "./shadow-runner.ts";

/** Programs that could not be opened are tried again after this long, in case somebody repaired them. */
const RETRY_MS = 5_000;
/** An attempt to open that took longer than this is a slow one. */
const SLOW_ATTEMPT_MS = 100;
/** Contenders that are being opened are looked at again after this long. */
const WAITING_MS = 500;

export interface ServedState extends OpenedRoute, ShadowTerms {
  readonly found: Materialised;
  readonly watch: SafetyWatch | undefined;
  /** When to open again although nothing changed; Infinity when all is well. */
  readonly retryAtMs: number;
}

export interface ServedStateParts {
  readonly folder: AppFolder;
  readonly shelf: ProgramShelf;
  readonly samplers: readonly Sampler[];
}

/**
 * Opens what was found. What did not change since `before` is kept: a sampling plan knows past calls, a watch those of
 * its canary.
 */
export async function openState(
  { folder, shelf, samplers }: ServedStateParts,
  found: Materialised,
  before: ServedState | undefined,
  nowMs: number,
): Promise<ServedState> {
  const { route, settings } = found;
  const startedMs = performance.now();
  const opened = await openRoute(route, shelf, folder.appId);
  const sameSampling = before !== undefined && sameJson(before.found.settings.sampling, settings.sampling);
  return {
    ...opened,
    found,
    plan: sameSampling ? before.plan : new SamplingPlan({ settings: settings.sampling, salt: folder.appId, samplers }),
    text: before?.found.settings === settings ? before.text : await openText(folder, settings),
    budgetMsPerS: settings.shadow_budget_ms_per_s,
    watch: opened.canary && (await openWatch(folder, opened.canary.terms, route.revision, before?.watch)),
    retryAtMs: nowMs + slownessMs(startedMs) + retryMs(opened),
  };
}

function retryMs({ refused, isWaiting }: OpenedRoute): number {
  if (isWaiting) return WAITING_MS;
  return refused.length === 0 ? Infinity : RETRY_MS;
}

/** A slow attempt is counted from its end: the wait would else be over before it is done. */
function slownessMs(startedMs: number): number {
  const tookMs = performance.now() - startedMs;
  return tookMs > SLOW_ATTEMPT_MS ? tookMs : 0;
}

/** The hashing key is made on first use: an app that needs none gets none. */
async function openText(folder: AppFolder, { privacy, redact }: AppSettings): Promise<ExecutionText> {
  const key = privacy === "full" || privacy === "none" ? new Uint8Array() : await folder.privacyKey();
  return new ExecutionText(privacy, new KeptValues({ privacy, redact, key }));
}

/** An earlier stop of the same canary holds, whichever process it was of. */
async function openWatch(
  folder: AppFolder,
  canary: Canary,
  revision: number,
  before: SafetyWatch | undefined,
): Promise<SafetyWatch> {
  if (before?.watches(canary) === true) return before;
  const { rows } = await folder.safetyStops.read();
  const stops = before?.stopped === undefined ? rows : [...rows, before.stopped];
  const stopped = stops.findLast(({ sha256, salt }) => sha256 === canary.sha256 && salt === canary.salt);
  return new SafetyWatch(canary, revision, stopped);
}
