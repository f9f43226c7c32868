/**
 * Brings the hot path what is to be served: route and settings of one app, from wherever their truth is.
 *
 * What it hands out was read whole and checked; it never hands out a lower revision after a higher one, and
 * keeps the last good one while the truth is out of reach or wrong. Opening programs is left to `execute/`.
 */
import type { AppConfig, Route } from "@loopai/core";

/** What of `config.yaml` the hot path goes by. */
export type AppSettings = Pick<
  AppConfig,
  "sampling" | "privacy" | "redact" | "durability" | "when_unrecordable" | "shadow_budget_ms_per_s"
>;

/** Route and settings of an app as they were last read. Each stays the same object until it changes. */
export interface Materialised {
  readonly route: Route;
  readonly settings: AppSettings;
}

export interface Materialiser {
  /**
   * What stands at `nowMs`, or undefined when {@link refresh} has to be awaited first. Synchronous and cheap: asked
   * with every call. The same object as before until something changes.
   */
  current(nowMs: number): Materialised | undefined;
  /**
   * Reads again. Calls at the same time share one reading.
   *
   * @throws {LoopaiError} `storage-failed` or `config-invalid` when there is nothing good to keep yet.
   */
  refresh(nowMs: number): Promise<Materialised>;
}
